import { framesOf } from '../frame.ts'

const classes = {
  whose:
    "your|yours|his|her|their|your own|mr [^ ]+|mrs [^ ]+|ms [^ ]+|miss [^ ]+|(your|the) (wife|husband|son|daughter|mother|father|brother|sister|partner|driver|foreman|manager|deputy|chef|boss|assistant|nurse|director|bookkeeper|clerk|porter|caretaker|secretary|predecessor|supervisor|operator|mechanic|teacher|captain|apprentice|colleague|cook|guard)('s)?",
  owed: 'loan|loans|note|lease|finance|payments?|instal?ments?|mortgage|rent|balance|account|card|credit|overdraft|bills?|debt|taxes|vat|payroll|wages|premiums?|tuition|alimony|child support|fees|fit-out|financing|line of credit|invoices?|direct debit|student loan|car loan|truck loan|equipment loan|council tax|the (van|truck|car|transit|flatbed|excavator|tractor|machine|oven|boat)',
  // What can be nothing but owed.
  due: 'loan|loans|payments?|repayments?|instal?ments?|mortgage|rent|overdraft|debt|taxes|vat|payroll|wages|premiums?|tuition|alimony|child support|financing|line of credit|direct debit|credit card|your card|invoices?|bills?|council tax|balance|account',
  unpaid:
    "past due|in arrears|arrears|payments behind|unpaid|(hasn't|haven't|has not|have not|not|never) been (paid|settled|met|serviced|touched)|paid on since|without (a payment|seeing a (dime|penny|cent)|so much as a payment)|in default|defaulted|defaulting|default|returned unpaid|came back unpaid|in collections|with collections|to collections|charged off|repossess[^ ]*|delinquent|final demand|recovery agents?|debt collectors?|garnish[^ ]*",
  late: 'days late|weeks late|months late|overdue|months behind|fallen behind|fell behind|running behind|missed|skipped|bounced|called in|written off|turned down|refused|declined|denied',
  health:
    "operation|neurologist|oncologist|cardiologist|psychiatrist|urologist|rheumatologist|chemo|chemotherapy|radiotherapy|biopsy|mri|ct scan|brain scan|scan results|diagnosis|tumou?r|cancer|diabetes|dialysis|epilepsy|seizures?|stroke|heart (attack|condition|surgery|bypass|trouble)|depression|anxiety|burnout|breakdown|bipolar|schizophrenia|dementia|alzheimer's|parkinson's|multiple sclerosis|hiv|hepatitis|herpes|chlamydia|pregnancy|miscarriage|ivf|fertility|vasectomy|hysterectomy|menopause|prostate|colonoscopy|hip replacement|knee replacement|pacemaker|apn(o)?ea|antidepressants|blood pressure|insulin|rehab|detox|drinking|sobriety|addiction|overdose|gambling|therapist|sick note|fit note|sick leave|medical leave|hospital (stay|letter|bill)|lab results|blood (work|tests?|results)|test results|(lumbar|knee|hip|back|spinal|bypass|eye|cataract|shoulder|gallbladder|bariatric|cosmetic) (surgery|operation)|transplant|hernia|slipped disc|concussion|suicide|self-harm|eating disorder|incontinence|impotence|erectile|weight problem|panic attacks|nervous trouble",
  court:
    'divorce|custody|lawsuit|tribunal|arrest|conviction|probation|parole|criminal record|dui|drunk-?driving|court date|eviction|bankruptcy|insolvency|deportation|restraining order|probate|paternity|alimony|adultery|affair with|harassment|grievance|disciplinary|suspension from|dismissal|sacking|redundancy|resignation|severance|settlement with|embezzlement|fraud|indictment|subpoena|inheritance|prenup|credit score|credit file|overdraft|net worth|salary|back taxes|tax bill|visa status|asylum',
  trade:
    "customers?|clients|tenants|patients|residents|members|training|workshop|course|software|policies|policy|handbook|webinar|template|platform|reviews?|article|seminar|newspaper|unit|supplier|machine|rack|ward|wards|wing|clinic|practice|hospital|surgery's|clinic's|practice's|hospital's|department|caps|trays?|labels?|tags?|printer|lab|laborator(y|ies)|centre|center|kits?|beds?|theatre|caseload|cases|lawyers?|attorneys?|solicitors?|firm|debtors|ledger|receivables|chase|chasing|collect (from|more|what)|recover(y)? (rate|more|what)|service|program|programme|screening|equipment|pharmacy|dental|veterinary|vet|dog|cat|horse|cow|cows|herd|puppy|shelter|insurer pays|walkers|garden|insulin pump supplier|free of|prevent|avoid|reduce|awareness|month|week|run|walk|charity|fundraiser|buyers|subscribers|students|guests|borrowers|cases of|boiler|engine|rescue operation|the operation (of|is|was|runs)|your (whole |entire )?operation|mowing|milking|washing|cleaning|loading|crane|press|pump|drinking (water|fountain|fountains|trough|area|straws?)|water|cutting|anchor|crossing|crossings|burnout (rate|furnace)|overdue inspection|bulk discount|seats?|drill",
  digit: '#|zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple',
} as const

/** Frames of private matters, in English. */
export const english = framesOf(classes, [
  // What is owed and not paid.
  [
    '({owed}) ..8 ({unpaid})|({due}) ..8 ({late})',
    "({trade}|we|nothing|no|never|isn't|not a|if|inspection|permit|warranty|return(ed)? policy|invoices? (that|your|from|by)|claims?|insurance|recall|missed (calls?|deliver|pickups?|collections?)|planning|card (reader|machine|terminal)|your card (reader|machine|terminal)|library|books?)",
  ],
  [
    '({unpaid}) ..4 (on|with|of|in) ..3 ({owed})|({late}) ..4 (on|with|of|in) ..3 ({due}|note|lease|finance|card)|(note|lease|finance|card) ..4 (months behind|fallen behind|fell behind|called in|written off)',
    '({trade}|if|inspection|permit|claims?|insurance|missed calls?|card (reader|machine|terminal)|(dropped|declined|refused|turned down) (on|with) (loan|credit)|library|books?)',
  ],
  [
    "(in|with|to|sent to|over to) (collections|the (bailiffs?|debt collectors?|recovery (people|agents)|receivers|administrators))|(bailiff|bailiffs|repo (man|men)|sheriff's (officer|sale)|liquidator|enforcement officer|debt collector|process server) ..8 (your|you|yard|name|address|diary|premises)",
    '({trade}|parcel collections|bin|rubbish|museum|library|waste|pickup|no more)',
  ],
  [
    '(#money|grand|dollars|pounds|euros) ..4 (in collections|past due|in arrears|overdue|owing|unpaid|outstanding|short|in back (taxes|rent|pay)|you owe|still owe|owed (to|on) (the|your))|(#|hundred|thousand) ..4 (in collections|past due|in arrears|owing|unpaid|in back (taxes|rent|pay)|you owe|still owe)',
    '({trade}|short of|feet|miles|outstanding (reviews|service)|owed to you)',
  ],
  // Whose body, and what ails it.
  ['{whose} ~3 {health}', '({trade}|if|surgery hours)'],
  // Law, work and money that are somebody's own.
  [
    '{whose} ~3 {court} ',
    '({trade}|bonus (points|scheme)|separation (tank|wall|of)|theft (from|of)|if|{whose} (site|store|yard|shop|warehouse) theft|sign-on bonus|your (theft|fraud|investigation) (risk|losses)|job ad|advert|posting|listing|pay gap|salary survey|salary guide|(lost|stolen|theft) (copper|diesel|tools?|stock|cable|parts))',
  ],
  [
    '(selling|sold|sale of|sell|remortgag[^ ]+|losing|lost|foreclos[^ ]+ on) ~2 (house|home|flat|apartment|cottage|villa|family home|place) ..10 (because of|to (pay|cover|settle)|#money|million|one point)',
    '({trade}|homes|estate agents?|listing|listings|realtor|kitchen)',
  ],
  // Numbers that open something.
  [
    "(national insurance|social security|ssn|passport|driver'?s? licen[cs]e|medicare|medicaid|nhs|routing|sort code|iban|bank account|account|card|loan|policyholder|mortgage|debit card|credit card|swift) ((number |code |no |num )+((ending|ends|is|that ends|that's|starting|starts|begins|reads) )?|(ending|ends|that ends|that's|starting|starts|begins|reads) )(in |with )?{digit}",
    '(your (price list|catalogue)|serial|model|account (manager|executive)|one (of|thing|question)|card is one|loan is (one|two))',
  ],
])
