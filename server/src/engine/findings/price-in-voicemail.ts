import type { TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import { ownPrice } from '../facts/selling/price.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { voicemailMistakes } from '../sources.ts'

export const priceInVoicemail: Finding = {
  id: 'price-in-voicemail',
  severity: 'hint',
  level: 'touch',
  title: { en: 'Price in a voicemail', es: 'Precio en el buzón' },
  why: {
    en: 'Whoever hears a price before a reason can say no without calling back.',
    es: 'Quien oye un precio antes que un motivo puede decir que no sin devolver la llamada.',
  },
  advice: {
    en: 'Leave the figure for the conversation, or put it in an email next to what it buys.',
    es: 'Dejar la cifra para la conversación, o ponerla en un correo junto a lo que se obtiene.',
  },
  source: voicemailMistakes,
  channels: { not: ['phone'] },
  *touch(t) {
    if (isPriceExpected(t)) return
    const hit = ownPrice(t)
    if (!hit) return
    yield {
      span: hit.span,
      says: {
        en: 'Price or discount said on a voicemail; keep it for the conversation or an email.',
        es: 'Precio o descuento dicho en un buzón; mejor en la conversación o en un correo.',
      },
      fixes: () => [dropSentences(t, [hit.sentence])],
    }
  },
}

/** A customer, or somebody who asked for the figure, waits for it. */
const isPriceExpected = (t: TouchFacts): boolean =>
  t.context.relationship === 'customer' ||
  t.context.style === 'agreed' ||
  t.shared('sharedMatter').some(({ span, sentence }) => {
    const said = quote(t, sentence.timed.span)
    return askedFor.test(quote(t, span)) && !refused.test(said)
  })

const askedFor = /\b(?:ask|request|agree|promis)|\b(?:pid|preguntaste|preguntó|solicit|encarg|quedamos|acord)/iu
/** What was asked is to be left alone. */
const refused = /\b(?:asked|told) (?:me|us) (?:not|never|to (?:stop|leave|quit))\b|\bque no\b/iu
