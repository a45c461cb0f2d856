import { table, words } from './lists.ts'
import { measures } from './measures.en.ts'
import type { SpeechWords } from './words.ts'

/** English, American unless said otherwise. */
export const english: SpeechWords = {
  ...measures,
  letters: {},
  short: table(`
    mr mister, mrs missus, ms miz, dr doctor, prof professor, jr junior, sr senior, inc ink, ltd limited, corp corp,
    ave avenue, blvd boulevard, rd road, hwy highway, dept department, mgr manager, approx approximately, vs versus, etc et cetera, ext extension, appt appointment, acct account, incl including, attn attention, bldg building, ste suite,
    e.g for example, i.e that is, w/ with, w/o without, c/o care of, b/c because
  `),
  dotted: table(`
    ref reference, apt apartment, rev reverend, gen general, sgt sergeant, lt lieutenant, capt captain, hon honorable,
    no number, nos numbers, co company, est established, min minimum, max maximum, tel telephone, avg average, fig figure,
    p page, pp pages, vol volume, st saint, mt mount, ft fort
  `),
  capitals: table(`
    asap A S A P, ok okay, sql sequel, aarp A A R P, usaa U S A A, ieee I triple E
  `),
  shouted: words(`
    a i all an and any are as at be but by can day do end few for get go got had has he her him his how if in is its key let lot
    low may me my new no not now of off on one or our out per pay see she so the to too top two up was we who why win
    yes yet you big buy ram rom sim pin gif lan wan cad soc
  `),
  identifiers: words(`
    number extension ext ticket order invoice case code account pin id confirmation policy po ref reference serial
    claim zip model box
  `),
  inviting: words('call phone number tel telephone mobile cell text line direct reach ring dial at'),
  dated: words('on by until till before after from since due through'),
  symbols: table(`
    * star, & and, @ at, + plus, = equals, % percent, # number, < less than, > more than, ~ about, ± plus or minus,
    × times, ½ a half, ⅓ a third, ⅔ two thirds, ¼ a quarter, ¾ three quarters, ° degrees
  `),
  inAddress: { '@': 'at', '.': 'dot', '-': 'dash', _: 'underscore', '+': 'plus', '/': 'slash' },
  point: 'point',
  comma: 'point',
  to: 'to',
  of: 'out of',
  by: 'by',
  per: 'per',
  minus: 'minus',
  extension: 'extension',
  hashtag: 'hashtag',
}
