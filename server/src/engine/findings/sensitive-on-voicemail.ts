import { quote } from '../facts/heard.ts'
import { saidOrTold } from '../facts/told.ts'
import type { Finding } from '../finding.ts'
import { dropSentences, replaceSentence } from '../fixes.ts'
import { privateMatters } from '../language/tone/privacy/privacy.ts'
import { discreetMessages } from '../sources.ts'

export const sensitiveOnVoicemail: Finding = {
  id: 'sensitive-on-voicemail',
  severity: 'info',
  level: 'touch',
  title: { en: 'Private matter on a voicemail', es: 'Asunto privado en un buzón' },
  why: {
    en: 'A voicemail is played on a speaker, turned into text and forwarded: family and colleagues may hear a debt, a diagnosis or an account number.',
    es: 'Un buzón se oye por el altavoz, se convierte en texto y se reenvía: familia y colegas pueden oír una deuda, un diagnóstico o un número de cuenta.',
  },
  advice: {
    en: 'Say only that there is something to talk over, and keep the matter itself for the conversation.',
    es: 'Decir solo que hay algo que tratar y guardar el asunto para la conversación.',
  },
  source: discreetMessages,
  channels: { not: ['phone'] },
  phrases: privateMatters,
  *touch(t) {
    for (const hit of saidOrTold(t, this)) {
      // "Rebeca Mora"
      if (hit.first > hit.sentence.timed.first && /^\p{Lu}/u.test(quote(t, hit.span))) continue
      if (toldInPublic.test(quote(t, hit.sentence.timed.span))) continue
      const heard = quote(t, hit.span)
      yield {
        span: hit.span,
        says: {
          en: `Others may hear this: “${heard}”. Say only that there is something to talk over.`,
          es: `Otros pueden oírlo: «${heard}». Decir solo que hay algo que tratar.`,
        },
        fixes: () => [replaceSentence(t, hit.sentence, general), dropSentences(t, [hit.sentence])],
      }
    }
  },
}

/** What somebody said before an audience is private no more. */
const toldInPublic =
  /\b(?:on (?:stage|air|the (?:panel|podcast|radio|webinar))|(?:at|to) the (?:conference|summit|chamber|forum|congress|open meeting)|in (?:the|your|an) (?:interview|podcast))\b|\ben (?:(?:el|la|un|una|su|tu) )?(?:conversatorio|congreso|foro|pódcast|podcast|radio|entrevista|ponencia|charla abierta|mesa redonda|jornada|feria)\b/iu

const general = {
  en: 'There is something I would like to go over with you in person.',
  es: 'Hay un asunto que conviene tratar en persona.',
}
