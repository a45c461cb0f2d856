import type { Finding } from '../finding.ts'
import { introduce } from '../fixes.ts'
import { voicemailManners } from '../sources.ts'

/** Fewer spoken words are not yet a message. */
const FEWEST_WORDS = 12

export const noCompany: Finding = {
  id: 'no-company',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Caller’s company is not said', es: 'No se dice la empresa que llama' },
  why: {
    en: 'A stranger’s first name says nothing. Without a company the listener cannot tell whether to trust the call.',
    es: 'El nombre de un desconocido no dice nada. Sin la empresa, quien escucha no sabe si fiarse de la llamada.',
  },
  advice: {
    en: 'Say the company right behind your name. A department is not enough.',
    es: 'Decir la empresa justo después del nombre. Un departamento no basta.',
  },
  source: voicemailManners,
  *touch(t) {
    // A customer knows it, and so does who has had a message before.
    if (t.context.relationship === 'customer' || !t.context.firstContact) return
    if (t.identity.company || t.timed.wordCount < FEWEST_WORDS) return
    yield {
      span: 'anchor',
      says: { en: 'Caller’s company is missing.', es: 'Falta la empresa de quien llama.' },
      fixes: () => introduce(t),
    }
  },
}
