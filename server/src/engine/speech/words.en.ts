import { table, words } from './lists.ts'
import { measures } from './measures.en.ts'
import type { SpeechWords } from './words.ts'

/** English, American unless said otherwise. */
export const english: SpeechWords = {
  ...measures,
  letters: {},
  short: table(`
    mr mister, mrs missus, ms miz, dr doctor, prof professor, jr junior, sr senior, inc ink, ltd limited,
    corp corp, ave avenue, blvd boulevard, rd road, hwy highway, dept department, mgr manager, asst assistant,
    assoc associate, approx approximately, vs versus, etc et cetera, ext extension, appt appointment,
    qty quantity, govt government, intl international, mgmt management, acct account, incl including,
    attn attention, bldg building, ste suite, e.g for example, i.e that is, ph.d P H D, u.s U S, u.k U K,
    p.s P S, d.c D C, a.m A M, p.m P M, b.sc B S C, n.b N B, thurs thursday, tues tuesday, messrs messers,
    w/ with, w/o without, n/a N A, a/b A B, i/o I O, c/o care of, b/c because
  `),
  dotted: table(`
    ref reference, apt apartment, rev reverend, gen general, sgt sergeant, lt lieutenant, capt captain,
    hon honorable, no number, nos numbers, co company, est established, min minimum, max maximum, tel telephone,
    jan january, feb february, mar march, apr april, jun june, jul july, aug august, sep september,
    sept september, oct october, nov november, dec december, mon monday, tue tuesday, wed wednesday,
    thu thursday, fri friday, sat saturday, sun sunday, avg average, yr year, yrs years, hr hour, hrs hours,
    mo month, mos months, wk week, wks weeks, gal gallon, fig figure, p page, pp pages, vol volume, st saint,
    mt mount, ft fort
  `),
  capitals: table(`
    nasa nasa, nato nato, soc sock, saas sass, paas pass, ceo C E O, asap A S A P, fifa fifa, opec opec,
    osha osha, hipaa hippa, fema fema, laser laser, radar radar, covid covid, gaap gap, ebitda ebit dah, ram ram,
    rom rom, sim sim, pin pin, vat V A T, ira I R A, roi R O I, api A P I, it I T, us U S, uk U K, hr H R,
    pr P R, ai A I, ok okay, tv T V, id I D, seo S E O, sem S E M, uae U A E, eta E T A, eu E U, rsvp R S V P,
    faq F A Q, url U R L, gif gif, jpeg jay peg, lan lan, wan wan, dos doss, sql sequel, scada scada, gui gooey,
    cad cad, leed lead, swat swat, aarp A A R P, naacp N double A C P, usaa U S A A, ieee I triple E,
    unicef unicef, ikea ikea, usa U S A, aws A W S, llc L L C, pto P T O, cto C T O, cio C I O, cfo C F O,
    coo C O O, cmo C M O, vp V P, evp E V P, svp S V P, po P O, ada A D A, epa E P A, irs I R S, fyi F Y I,
    aka A K A, eod E O D, poc P O C, mot M O T, usb U S B, erp E R P, sat S A T, gps G P S, nhs N H S, ui U I,
    ux U X, am A M, pm P M
  `),
  shouted: words(`
    a i an and are as at be but by call can day do don’t easy few for free get go good got had has have he her
    here him his how if in is its just key let like lot low make may me more must my new no not now of off on
    one only or our out per pay real sale save see she so stop than that the they this time to today too top two
    up very was we what when who why will win with yes yet you your best big buy deal fast full huge last life
    most need next open plan read send short sign soon sure take tell them then there want wait week well were
    work year zero never please
  `),
  identifiers: words(`
    number extension ext ticket order invoice case code account pin id confirmation policy po ref reference
    serial claim zip model
  `),
  inviting: words(`
    call phone number tel telephone mobile cell text line direct reach ring dial at
  `),
  dated: words(`
    on by until till before after from since due through monday tuesday wednesday thursday friday saturday
    sunday
  `),
  days: table(`
    mon monday, tue tuesday, tues tuesday, wed wednesday, thu thursday, thur thursday, thurs thursday,
    fri friday, sat saturday, sun sunday
  `),
  symbols: table(`
    * star, & and, @ at, + plus, = equals, % percent, # number, < less than, > more than, ~ about,
    ± plus or minus, × times, ½ a half, ¼ a quarter, ¾ three quarters, ° degrees, $ dollars, € euros, £ pounds
  `),
  point: 'point',
  commaMark: 'point',
  percent: 'percent',
  to: 'to',
  and: 'and',
  at: 'at',
  dot: 'dot',
  slash: 'slash',
  dash: 'dash',
  underscore: 'underscore',
  plus: 'plus',
  minus: 'minus',
  number: 'number',
  extension: 'extension',
  hashtag: 'hashtag',
  by: 'by',
}
