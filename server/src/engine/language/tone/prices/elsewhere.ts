import type { Language } from '../../text.ts'

/**
 * Whose money a sentence speaks of, by its words as a line: `others` are the listener's or a third party's sums, `own` says
 * that it is the caller's all the same, `pointing` that its subject stands in the sentence before.
 */
type Owners = Readonly<{ others: RegExp; own: RegExp; pointing: RegExp }>

const words = (pattern: string): RegExp => new RegExp(` (?:${pattern})(?= )`, 'u')

/** Who sets a fee, pays or gives that is neither the caller nor asked by them. */
const bodies =
  'council|county|city|town|village|state|federal|government|ministry|municipality|parish|borough|utility|brigade|police|court|irs|hmrc|insurer|insurers|landlord|freeholder|(?:your|the|their|a|another) (?:bank|supplier|carrier|contractor|broker|vendor|dealer|agent|caterer|builder|lender|union|association|wholesaler|printer)|maker|manufacturer|competitors?|competition|rivals?|neighbou?rs?|auction|auctioneer|harbou?r|port authority|airport|marriott|library|co-op|auditor|inspector|assessor|adjuster|surveyor|agency|authority|department|district|regulator|water board|(?:water|gas|power|electric|phone|insurance|alarm) company|post office|hardware store|dealership|grid|the other (?:firm|outfit|crew|company|people|bidder|quote|side)|chamber|trade rules'

/** What is lost, owed, levied, granted, given back or set aside. */
const sums =
  'fines?|fined|penalty|penalties|refund\\S*|credit note|reimburse\\S*|owed?|owes|owing|overdue|arrears|overcharged?|overpa\\S+|overbilled|billed (?:you|twice)|(?:short|over|under|off|out) by|too (?:much|little)|lev(?:y|ies)|tolls?|fares?|grants?|subsid\\S+|dues|permits?|tariffs?|dut(?:y|ies)|surcharges?|demurrage|clause|recall(?:ed)?|warranty|tickets?|parking|lost|loses?|losing|loss|losses|wast(?:e|es|ed|ing)|leak\\S*|out the door|down the drain|scrap|minimum wage|overtime|payroll|wages?|budget\\S*|set aside|approved|allocated|voted|appropriated|award(?:ed)?|claims?|deductible|excess|valued|appraised|assessed|(?:goes|went|go|going|gone|jumped|rose|climbed) (?:up )?(?:from|to|by)|(?:they|he|she|who|mill|school|bakery|plant|firm|shop|store|hotel|farm|dairy|street|road|lane) (?:now |once )?(?:paid|pays?|saved?|cut|spent|lost|got|had|sold|fetched|wanted|asked)|(?:it|that|this) cost (?:them|him|her|the)|on (?:the|its|their|his) (?:\\S+ )?page|minutes|gazette|according to|per (?:your|the)|by (?:your|their|its|his|her) own'

/** What the listener pays, charges, prints or told. */
const listeners =
  "your (?:[^ |]+ ){0,3}(?:website|site|page|pages|shelf|leaflet|brochure|board|chalkboard|receipt|till|checkout|cart|labels?|drivers|guests|members|visitors|customers|tenants|residents|parents|students|menu|sign|window|door|poster|prices?|ad|advert|flyer|listing|rates?|caf[eé]|offer|bills?|costs?|rent|invoices?|fuel|tariff|fees|premium|loss|losses|books|report|minutes|figures?|post|lease|contract|bid|tender|quote|dues|notice|statement|filing|pace|loads|orders)|you (?:pay|paid|spend|spent|lose|lost|charge|charged|list|listed|advertise|quote|quoted|offered|sold|sell|set)|you'(?:re|ve) (?:been )?(?:paying|paid|spending|losing|owed|charged|charging|spent|lost)|advertis\\S*|costs? you|you had"

/** Whether a sum, a rebate or a gift that is named is somebody else's. */
export const elsewhere: Readonly<Partial<Record<Language, Owners>>> = {
  en: {
    others: words(`(?:${bodies})(?:'s)?|${sums}|${listeners}`),
    own: words(
      "our|ours|us|mine|your (?:free|complimentary)|my (?:price|rate|fee|quote|crew|guys|lads|shop|offer|charge|estimate)|(?:we|i)(?: (?:can|could|will|would|only|just|normally|usually))* (?:charge|bill|quote|ask|offer|price|throw|knock|give|take|beat|match|sell|rent|supply)|(?:we'd|i'd|we'll|i'll) (?:be )?(?:ask|asking|charge|bill|quote|knock|take|throw|beat|match|want|do it|do yours|do the|drop|come down)|(?:we've|i've|we have|i have) (?:got )?(?:a|an|the|some)|it'd|it would|that'd|you'd (?:have|get|be looking|be paying)|yours (?:for|at)",
    ),
    pointing:
      /^ (?:that's|that|it's|it|they|they're|those|these|this|which|at|about|roughly|over|call it|all in|all told)(?= )/u,
  },
}
