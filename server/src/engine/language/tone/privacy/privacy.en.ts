import type { Phrase } from '../../matching/phrase.ts'

/** The listener's own customers owe, or are ill: that is their trade, not a private matter. */
const othersEn =
  '(customers|clients|tenants|buyers|receivables|patients|residents|members|wards|trays|kit|kits|samples|debtors|i owe|we owe|in your debt|debt collection|reviews|owe you)'

const digits = '(#|zero|oh|double|cero|guion|terminación)'

/** What is taught, sold or read about is nobody's own matter. */
const businessEn =
  '(customers|clients|tenants|patients|residents|members|training|trainings|workshop|course|software|policies|handbook|webinar|template|module|kit|kits|platform|reviews|article|seminar|cases like|most|newspaper|unit|supplier|supplies|machine|rack|battery|trays|samples|wing|wings|ward|wards)'

/** What names a private matter, in English. */
export const english: readonly Phrase[] = [
  {
    say: '(past due|overdue|in arrears|delinquent|in default) (account|balance|bill|invoice|invoices|payment|payments|amount|loan|mortgage|rent)',
    unlessSentence: othersEn,
  },
  {
    say: '((account|balance|bill|invoice|payment|payments|loan|mortgage|rent|dollars|pounds|euros) .. (past due|overdue|in arrears|in default|unpaid|outstanding)|card .. (past due|in arrears|in default)|(loan|mortgage|rent|payments) .. [months|weeks] behind)',
    unlessSentence: othersEn,
  },
  {
    say: "(you're|you are|you've been|you fell|you have fallen|you've fallen) .. (behind|in arrears|late|overdue) (on|with|in)",
    unlessSentence: `(season|schedule|planting|harvest|mowing|news|parade|route|salt|paperwork|line|traffic|${othersEn.slice(1)}`,
  },
  {
    say: "(your|his|her|their|the) [late] [father's|mother's|husband's|wife's|son's|daughter's] (debt|debts|arrears|overdraft|bankruptcy|foreclosure|eviction|garnishment|repossession|divorce|credit score)",
    unlessSentence: othersEn,
    unlessAfter:
      '(ledger|desk|team|department|clients|collection|fund|service|lawyer|attorney|office|court|limit|ceiling)',
  },
  {
    say: '(bailiff|bailiffs|debt collector|collections agency|repossessed|foreclosure|garnished|in the red|by the collar|court order|small claims)',
    unlessSentence: `(needle|gauge|dial|meter|zone|truck|coat|jacket|hat|boots|scarf|barn|team|${othersEn.slice(1)}`,
  },
  { say: '(what|amount|sum|money) you [still] owe', unlessSentence: othersEn },
  {
    say: 'you [still] owe (us|them|the|#|a)',
    unlessAfter: '(nothing|no|nobody|not|form|visit|favor|favour|reply|card|page|report|coffee)',
    unlessSentence: othersEn,
  },
  {
    say: '(pension|savings|account) [pot] .. (short|empty|frozen|overdrawn|shortfall)',
    unlessSentence: othersEn,
  },
  {
    say:
      '(account number|card number|claim number|sort code|social security|routing number|passport number|member number|account ending|card ending|account ends|card ends|account) [number] [is|in|reads] .. ' +
      digits,
    unlessSentence: '(price list|catalog|catalogue|serial|model|order number|po number|the one|our account|my account)',
  },
  {
    say: "(your|his|her|mother's|father's|wife's|husband's|son's|daughter's) .. (biopsy|diagnosis|tumor|tumour|cancer|hiv|std|pregnancy|miscarriage|chemo|chemotherapy|dialysis|addiction|rehab|seizures|mammogram|colonoscopy|blood test|blood work|lab results|test results|prescription|medication|insulin)",
    unlessSentence: `(clinic's|hospital's|practice's|surgery's|pharmacy's|center's|centre's|sign|desk|ramp|${othersEn.slice(1)}`,
    unlessAfter:
      '(unit|units|ward|wing|center|centre|clinic|department|machine|machines|suite|lab|room|equipment|supplier|control|report|mill|beet|shelf|label|station|caps)',
  },
  {
    say: 'the (cancer|biopsy|miscarriage|chemo|chemotherapy|colonoscopy|mammogram|pregnancy)',
    unlessSentence: othersEn,
    unlessAfter:
      '(unit|units|ward|wing|center|centre|clinic|department|machine|machines|suite|lab|room|shelf|test|tests|chairs|in the|on the|in that|on that)',
  },
  {
    say: '(stage (one|two|three|four)|diagnosed with|tested positive|came back positive|surgery on your|treatment for your|what your doctor)',
    unlessBefore: '(building|project)',
    unlessSentence: '(piano|boiler|order of|delivery with the|garden|parcel|form|list|photo|map|page|sheet)',
  },
  // Health: of the listener, their family, or one of their people.
  {
    say: '(out|off|away|sick|ill|home|laid up|recovering|absent) (with|from|for|after) .. (cancer|chemo|chemotherapy|leukemia|leukaemia|lymphoma|depression|anxiety|a tumor|a tumour|a stroke|a breakdown|dialysis|rehab|a miscarriage|surgery|a bypass|radiation)',
    unlessSentence: businessEn,
  },
  {
    say: "(your|his|her|their) [late] [father|mother|wife|husband|son|daughter|driver|brother|sister|partner|boss|foreman|deputy|father's|mother's|wife's|husband's|son's|daughter's|brother's|sister's] .. (stroke|dementia|drinking|alcoholism|breakdown|blood pressure|a1c|ivf|ultrasound|scan results|heart attack|psychiatrist|therapist|pregnancy|miscarriage|hospitalization|hospitalisation|overdose|detox|drug screen|drug test|hernia|antidepressants|mental health|std test|leukemia|leukaemia|metastasis|hysterectomy|vasectomy|biopsy)",
    unlessSentence: businessEn,
  },
  {
    say: '(drug screen|drug test|paternity test|pregnancy test|toxicology|breathalyzer|breathalyser|dementia assessment|psychiatric|scan results|sick with stress|off with stress|signed off with|nervous breakdown|off with your nerves|off with nerves|in rehab|rehab stay|suicide attempt|attempted suicide)',
    unlessSentence: businessEn,
  },
  {
    say: "(being|you're|you are|she's|she is|since you're|while you're|now you're) (pregnant|expecting a baby|on antidepressants|in recovery|in rehab|bipolar|diabetic|hiv positive|on a debt plan|bankrupt|insolvent|in chapter|separated|getting divorced|divorcing)",
    unlessSentence: businessEn,
  },
  {
    say: '((since|after|following) your (surgery|diagnosis|stroke|scan|miscarriage|chemo|biopsy|breakdown|overdose|transplant|operation)|(since|after|following|from) the (stroke|miscarriage|chemo|biopsy|overdose)|(since|after|following) (the|an|his|her) (operation|surgery|diagnosis|breakdown|scan))',
    unlessAfter: '(moved|opened|closed|went|in|on|at|of)',
    unlessSentence: businessEn,
  },
  {
    say: '(admission|admitted|admitting) .. to (the|a) (clinic|hospital|ward|unit|rehab|hospice|psychiatric)',
    unlessSentence: businessEn,
  },
  {
    say: '(failed|flunked|tested positive on) (the|a|his|her|your|their) .. (drug|drugs|alcohol|breath|sobriety)',
    unlessSentence: businessEn,
  },
  // Family and inheritance before a court.
  {
    say: '(custody|paternity|alimony|child support|restraining order|your probate) [support] (hearing|papers|battle|business|case|dispute|arrangement|order|payments|payment|is|has|matter|result|results|claim|being|fight|in dispute|arrears)',
    unlessSentence: businessEn,
  },
  {
    say: "(former|ex) (wife|husband|spouse|partner) (is|was|has|gets|wants|filed|will|claims|'s)",
    unlessSentence: businessEn,
  },
  '(the will|inheritance|estate) .. (disputed|contested|in dispute|between you and your)',
  // Law: complaints, suits, arrests, investigations.
  {
    say: '(harassment|misconduct|discrimination|bullying|abuse|assault|fraud|theft|grievance|malpractice|negligence|disciplinary) [and] (complaint|claim|case|charge|charges|allegation|allegations|investigation|lawsuit|suit|hearing|letter|matter|proceedings)',
    unlessSentence: businessEn,
  },
  {
    say: '(complaint|complaints|allegation|allegations|accusation|claim) of (harassment|misconduct|discrimination|bullying|abuse|assault|fraud|theft|negligence)',
    unlessSentence: businessEn,
  },
  {
    say: "(you|you've|you have|you're|you are|he|she|they|your (son|daughter|husband|wife|brother|foreman|driver|partner|deputy|manager)) (were|was|been|being|are|is|got) [being] (sued|arrested|charged with|named in (a|the) (suit|lawsuit|complaint)|indicted|convicted|investigated|prosecuted|evicted|subpoenaed|fired|suspended|demoted|let go|laid off|made redundant|sacked|dismissed)",
    unlessSentence: `(kiln|cone|glaze|clay|pots|bricks|beam|ceiling|cable|chain|wire|bus|route|class|${businessEn.slice(1)}`,
  },
  {
    say: '(the|an|his|her|your) (arrest|indictment|conviction|eviction|tribunal|lawsuit|court case|prosecution|police matter|dui|drink-drive|drunk-driving|drink-driving|subpoena|probation) (of|over|with|against|your|about|brought|is|was|one|hearing|in|case|charge|names|set)',
    unlessSentence: businessEn,
  },
  {
    say: '(under|facing|face) (investigation|indictment|prosecution|disciplinary|redundancy|eviction|bankruptcy|foreclosure) ',
    unlessSentence: businessEn,
  },
  {
    say: '(license|licence|registration|certification) (under review|suspended|revoked|at risk|is suspended|was suspended|is under review|pulled)',
    unlessSentence: businessEn,
  },
  {
    say: "(solicitor's|lawyer's|attorney's|collections|collection|irs|taxman's|revenue's|bailiff's|eviction|final demand) (letter|notice|enquiry|inquiry|agency|agents|paperwork)",
    unlessSentence: businessEn,
  },
  // Work: who is to go, what is owed in wages, who was warned.
  {
    say: "((letting|let|laying|lay) .. (drivers|people|staff|men|women|nurses|cooks|clerks|workers|employees|half the) .. (go|off)|(firing|sacking|dismissing|cutting|axing) .. (drivers|staff|nurses|cooks|clerks|workers|employees|jobs) .. (before|at the end|without|next|this|haven't|in))",
    unlessAfter: '(in|through|round|around|by|up|down|first|home|past|on|to|ahead|at)',
    unlessSentence: '(go faster|instead of|without letting|cut the|save|our|delays|paperwork|costs)',
  },
  {
    say: "(the|your|those|own) (redundancies|redundancy|layoffs|severance|dismissal|sacking|termination (terms|letter|letters|package)) [terms|letter|letters|package|checks|cheques] (you're|you|may|of|you've|in|for|is|are|that|before|haven't|hasn't|have)",
    unlessSentence: businessEn,
  },
  { say: '(written|final|formal) warning (you|that|to|about|for|on|against|from hr)', unlessSentence: businessEn },
  {
    say: '(wages|salaries|back pay|payroll|pay) .. (you|company|firm|still) .. (owe|owes|owed|unpaid)',
    unlessSentence: businessEn,
  },
  // Money: liens, bounced payments, refused credit, insolvency.
  { say: "(tax|state|federal|mechanic's|county|bank) lien", unlessSentence: businessEn },
  {
    say: '(lien|judgment|judgement|caveat) (on|against|over|was registered|filed|the (state|bank|county|court|irs)|put on)',
    unlessSentence: businessEn,
  },
  {
    say: '(check|checks|cheque|cheques|paycheck|paychecks|payroll|payment|payments|direct debit|rent) .. (bounced|bounce|bouncing)',
    unlessSentence: `(spring|deck|floor|board|bridge|ball|ladder|trailer|${businessEn.slice(1)}`,
  },
  {
    say: '(your|his|her|the|last) .. (card|application|mortgage|loan|credit|line of credit|direct debit|payment|refinancing|overdraft|financing) .. (declined|denied|turned down|refused|rejected|returned unpaid|called in|got turned)',
    unlessSentence: `(permit|grant|zoning|planning|county|council|board|variance|listed|${businessEn.slice(1)}`,
  },
  {
    say: "(your|his|her) (credit (came|sits|dropped|stands|fell|won't)|(credit score|credit rating) (came|is|was|sits|dropped|stands|fell|won't))",
    unlessAfter: '(card|memo|to)',
    unlessSentence: businessEn,
  },
  {
    say: '(insolvency|winding-up|bankruptcy|receivership|administration|liquidation|chapter eleven|chapter seven) (notice|petition|filing|proceedings|hearing|order|was filed|filed)',
    unlessSentence: businessEn,
  },
  {
    say: "(bankrupts|your bankruptcy|your insolvency|went bankrupt|go bankrupt|filed for bankruptcy|(you're|firm is|company is|business is|shop is) going under|on a debt plan|debt plan|debt consolidation) ",
    unlessSentence: businessEn,
  },
  { say: '(second|third|unpaid|missed) (mortgage|mortgage payment|mortgage payments) ', unlessSentence: businessEn },
  {
    say: '(bank|lender|landlord|court) .. (calling your|calling in your|foreclosing|begun proceedings|started proceedings|(froze|frozen) your|repossess~|seized|seizing)',
    unlessSentence: businessEn,
  },
  {
    say: "((balance|bill|money|sum|amount|dollars|pounds|euros) [is|that is|that's|still] open|(#|hundred|thousand|grand|balance|bill|money|sum|amount) [dollars|pounds|euros] [is|that is|that's|still] (owing|owed|outstanding|unpaid|overdue|in arrears)) (from|on|to|with|since|at|over)",
    unlessSentence: businessEn,
  },
  {
    say: '(overdue|unpaid|back|late|missed) (tax|taxes|fees|wages|rent|alimony|dues|tuition|premiums|child support) ',
    unlessSentence: `(sign|library|poster|policy|ordinance|minutes|council|board|${businessEn.slice(1)}`,
  },
  {
    say: '(fees|payments|rent|premiums|tuition|dues|installments|instalments) .. (fallen|fell|fall|are|is|slipped) [two|three|some|#] [weeks|months] behind',
    unlessSentence: businessEn,
  },
  {
    say: '(behind|late) (on|with|in) (your|the|his|her) (rent|mortgage|payments|taxes|loan|payroll|tuition|child support|alimony|fees|premiums|bills)',
    unlessSentence: businessEn,
  },
  { say: '(left|leave|leaving|walked out) under a cloud', unlessSentence: businessEn },
  "(hard|struggling|unable|cannot|can't) to [pay|make|meet] (payroll|the mortgage|the rent|the wages)",
  // Keys: digits, passwords, what opens an account.
  'last four [digits] (of|are|on|is) [your|the|his|her] (social|ssn|card|account|social security|bank)',
  'your last four digits',
  {
    say: "(password|passcode|pin|pin number|login|access code|security code|security answer|door code|alarm code|safe code) (is|ends|reads|was|of|remains) [the|your|still|set to] (#|your|zero|one|two|three|four|five|six|seven|eight|nine|the name|the year|maiden|mother's|capital|Cap)",
    unlessSentence: '(reset|forgot|change it)',
  },
]
