import { framesOf } from '../frame.ts'

const classes = {
  whose: 'your|yours|his|her|their|your own',
  kin: 'wife|husband|son|daughter|mother|father|brother|sister|boy|girl|nephew|niece|dad|mum|mom|partner|lad|kid|uncle|aunt|grandson|granddaughter|ex|brother-in-law|father-in-law',
  staff:
    'driver|foreman|manager|deputy|chef|boss|assistant|nurse|director|bookkeeper|clerk|porter|caretaker|secretary|predecessor|supervisor|operator|mechanic|teacher|captain|apprentice|colleague|cook|guard|partner|coach|engineer',
  // What is paid by and by.
  owed: 'loan|loans|(the|your|that) note on|lease|payments?|repayments?|instal?ments?|mortgage|rent|overdraft|debt|taxes|vat|credit line|line of credit|hire purchase|bridging loan|school fees|child support|alimony',
  // How it is told that they stopped paying.
  stopped:
    "without (anybody|anyone|a soul|a penny|a dime|a cent|anything) ~2 (feeding|paying|touching|going|coming|landing|sent)|stopped (paying|making|meeting|servicing|sending|feeding|keeping up)|quit (paying|making|meeting|sending|feeding)|got(ten)? (ahead of|away from|on top of|the better of) (you|him|her|them)|gone (unfed|unmet|hungry|quiet|a couple of|two|three|four|several|some) ~1 (months|payments|quarters|weeks|rounds)?|(months|quarters|payments|weeks|instalments|installments) (behind|late|short|light|down)|bouncing|bounces|(hasn't|haven't|has not) (been met|arrived|turned up|cleared|come|gone through|moved) ~2 (since|for|in)|can't (meet|make|keep up|cover)|couldn't (meet|make|keep up|cover)|struggling (with|to (pay|meet|make))|under water|underwater|drowning in|sinking under|robbing peter|maxed",
  sums: '(#|#money|hundred|thousand|grand|five figures|six figures|k|nineteen|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|eighty)',
  creditor:
    "taxman|irs|revenue|hmrc|tax (office|people|man)|bank|landlord|lender|creditors?|credit (people|union|company)|finance (company|people|house)|building society|mortgage company|leasing company|bailiffs?|bailiff's|receivers?|administrators?|liquidators?|collectors?|suppliers?|merchants?|wholesaler|vendors?",
  // What the body has and where.
  spot: 'shadow|lump|mass|growth|cyst|mole|tumou?r|murmur|polyp|clot|lesion|nodule|blockage|aneurysm',
  organ:
    'lungs?|liver|kidneys?|breast|brain|heart|neck|chest|colon|thyroid|pancreas|ovary|ovaries|prostate|throat|bladder|bowel|spine|stomach|bone|lymph nodes?',
  digit: '#|zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple',
} as const

/** The caller's or the listener's trade, not somebody's own affair. */
const trade =
  "(customers?|clients|tenants|patients|residents|members|training|software|policy|handbook|reviews?|article|seminar|unit|machine|ward|wards|department|lab equipment|kits?|beds|debtors|ledger|receivables|chase|service|program|programme|screening|pharmacy|veterinary|vet|dog|cat|horse|cow|cows|herd|puppy|prevent|avoid|reduce|awareness|charity|fundraiser|students|borrowers|boiler|engine|pump|pipe|weld|crane|roof|tank|gate|if you|in case|library|books|inspection|permit|licen[cs]e (plate|tag)|county's|blood (drive|bank)|blood pressure (cuff|monitors?|machine))"

/** More frames of private matters, in English: told by what befell whom, without its plain name. */
export const tales = framesOf(classes, [
  // Money.
  ['{owed} ..8 {stopped}', trade],
  ['{stopped} ..4 (on|with|of|the|your|his|her|in) ~2 {owed}', trade],
  [
    '(in arrears|past due|in default|delinquent|gone unpaid) (since|from|for|going back|to the tune of|by) ~2 (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|easter|christmas|last|{sums}|two|three|four|five|six|months?|weeks?)',
    trade,
  ],
  [
    "(been|is|are|it's|still|being|carrying|left) (out|owed|short|waiting on|down|holding|missing) ~2 (#money|{sums} ~1 (dollars|pounds|bucks|quid|grand|thousand|hundred)|five figures|six figures) ~2 (since|for (months|two|three|four|six)|of yours|by you|from you) ",
    `${trade}|out of stock|staff|crew`,
  ],
  [
    "(quit|stopped|refus(es|ed|ing)|won't|no longer) (shipping|delivering|supplying|deliver|ship|supply|extending credit|extend credit|extend|fill your orders) && (until (theirs|they|it|the (bill|money|account|invoice|cheque|check))|owed|unpaid|paid up|turns up|settles?|settled|behind|comparing notes|out (#|#money|nineteen|twelve|thousand))",
    `${trade}|strike|recall`,
  ],
  [
    '(cheques?|checks?|payments?|direct debits?|transfers?|envelopes? (?=.* empty )) ~5 (bounced|bounce|came back|come back|coming back|returned|sent back|been empty|empty|failed) ~3 (to bounce|empty|unpaid|marked|twice|again|since|from your|, |unsigned|three times)',
    `${trade}|background|reality|spot`,
  ],
  [
    '(collections|charge-?offs?|delinquenc(y|ies)|late payments|judgments?|liens?|defaults?|missed payments) (on|against|showing on|under) (your|his|her) (report|file|record|credit|name|house|home|property)',
  ],
  // Health.
  [
    '{spot} ~2 (on|in|behind|under|near) (his|her|your|their|one) ~1 {organ}|what the (scan|biopsy|smear) (is|was|means|turned out|showed|shows|found)',
    trade,
  ],
  [
    '(saw|seen|found|showed|spotted|shows|picked up|turned up|came up|noticed|lit up|says|said) ~3 (on|in) (your|his|her|their) (last |latest |own )?(scan|x-?rays?|mri|bloods|ultrasound|biopsy|mammogram|ecg|ekg|ct|test results|colonoscopy|urine)',
    trade,
  ],
  [
    "{whose} ~1 (blood|bloods|bloodwork|blood work|a1c|biopsy|smear|mammogram|liver|kidneys?|prostate|bladder|bowels|nerves|psa|cholesterol|thyroid) (has |have |had |just |is |are )*(came|come|back|gone|went|gave out|failing|failed|spread|worse|playing up|high|low|off the|isn't|aren't|up|out of)",
    trade,
  ],
  [
    "(signed|written|sent|wrote|sign) (you|him|her|them) off (sick|work|until|till|for|with)|(been|gone|went|was|is|are|you're|he's|she's) (off|off work|away|in hospital|out) ~1 (with|for|on account of|because of|owing to) (your|his|her) (nerves|back|heart|head|stress|drinking|operation|breakdown|baby|knees?|hip|chest|bowels|prostate)",
    trade,
  ],
  [
    '(the|your|her|his|their) (chemo|chemotherapy|radiation|radiotherapy|dialysis|rehab|ivf|fertility treatment|detox) (course |leave |sessions? |rounds? )?(starts|started|begins|began|ends|is|has|finished|on|after|until|you put|makes|takes|means)',
    trade,
  ],
  // Home, work and law.
  [
    "(letting|laying|let|lay|sacking|firing|dropping) ~3 (go|off|people|staff|[^ |]+ of them|half) && (don't know|doesn't know|not been told|haven't been told|before they|nobody's told|quietly|not yet public|not announced|on the quiet|between us)",
    `${trade}|letting (agent|you)`,
  ],
  [
    '(partners|board|brothers?|family|investors|sons|cousins) ~3 (buying|pushing|forcing|voting|squeezing|throwing|easing|edging) you out',
  ],
  [
    '(you|he|she|your ~1 ({staff}|{kin})) (were|was|got|been|being|has been|had been|have been) (just |recently |once )?(fired|sacked|demoted|dismissed|suspended|disciplined|passed over|made redundant|arrested|charged|convicted|sued|evicted|sectioned|deported|investigated|caught (stealing|drinking|drunk)|declared bankrupt|cautioned|banned from driving)',
    `${trade}|charged (a|for|twice|extra|#)|flight|rate`,
  ],
  [
    "{kin}('s)? ~1 (arrest|conviction|probation|overdose|relapse|dui|expulsion|breakdown|miscarriage|gambling|bankruptcy)(?= )",
    trade,
  ],
  [
    '(write-up|warning|file|disciplinary|sick note|complaint|hearing) (on|against|about|over) (your|the) {staff} , (the one|who|a [^ |]+ )|{staff} , the one who (failed|lost|was|got|drank|stole|hit) ~2 (test|licen[cs]e|drunk|caught|arrested|hurt)',
  ],
  // What opens something.
  [
    'number (on|of|for) (your|his|her) (policy|account|card|passport|loan|file|cheque ?book|check ?book|mortgage|chart|insurance) (is|ends|reads|starts|has|being) ~2 {digit}|(policy|account|member|patient|passport|loan|medical record|insurance) number (you have |we have |here |on file )?(is|ends|reads|begins)? ?~1 {digit} {digit}',
  ],
])
