import type { Text } from '../../engine/language/text.ts'
import { cueWords } from '../../engine/script/cues.ts'
import { lineStart } from '../../engine/script/lines.ts'
import { type CueKind, cueKinds } from '../../engine/script/script.ts'
import { span } from '../../engine/span.ts'
import type { View } from '../views.ts'
import { type Caret, kinds, type Offer, offered } from './offer.ts'

/** The directions that may stand in `[…]`; null where no bracket is open. */
export function cueCompletions(view: View, caret: Caret) {
  const { source } = view.report
  const found = /\[([^[\]\r\n]*)$/.exec(source.slice(lineStart(source, caret.at), caret.at))
  if (!found) return null
  const closed = source[caret.at] === ']' ? 1 : 0
  return offered(view, span(caret.at - found[0].length, caret.at + closed), caret, cueOffers(view))
}

/** Directions in the language of the script. */
export function cueOffers({ report, locale }: View): Offer[] {
  const words = cueWords[report.language]
  const own = cueKinds.map((kind, i): Offer => {
    const put = `[${words[i]!}]`
    return { label: put, put, kind: kinds.keyword, about: says[kind][locale] }
  })
  const long = `[${words[0]} 2s]`
  return [
    own[0]!,
    { label: long, put: long, stops: `[${words[0]} \${1:2}s]`, kind: kinds.keyword, about: lasts[locale] },
    ...own.slice(1),
  ]
}

/** What a direction asks of whoever reads aloud. */
export const cueHelp = (kind: CueKind): Text => says[kind]

const lasts: Text = { en: 'Stop for as long as it says.', es: 'Callar el tiempo que dice.' }

const says: Readonly<Record<CueKind, Text>> = {
  pause: { en: 'Stop for one second.', es: 'Callar un segundo.' },
  beat: { en: 'Stop for half a second.', es: 'Callar medio segundo.' },
  smile: { en: 'Smile; it can be heard.', es: 'Sonreír; se nota al oírlo.' },
  slow: {
    en: 'Slowly from here, to [normal] or the end of the paragraph.',
    es: 'Despacio desde aquí, hasta [normal] o el fin del párrafo.',
  },
  normal: { en: 'From here at the usual pace.', es: 'Desde aquí al ritmo de siempre.' },
  spell: { en: 'Spell the next word.', es: 'Deletrear la palabra que sigue.' },
  breathe: { en: 'Take a breath.', es: 'Tomar aire.' },
}
