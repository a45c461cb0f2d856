import type { Finding } from '../finding.ts'
import { introduce } from '../fixes.ts'
import { voicemailManners } from '../sources.ts'

/** Fewer spoken words are not yet a message. */
const FEWEST_WORDS = 12

export const noCallerName: Finding = {
  id: 'no-caller-name',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Nobody says who is calling', es: 'No se dice quién llama' },
  why: {
    en: 'A message without a name cannot be answered, and sounds like a trick.',
    es: 'Un mensaje sin nombre no se puede contestar y suena a engaño.',
  },
  advice: {
    en: 'Say your name and company in one breath, right after the first reason to listen.',
    es: 'Decir el nombre y la empresa de una vez, justo después del gancho.',
  },
  source: voicemailManners,
  *touch(t) {
    if (t.identity.name || t.timed.wordCount < FEWEST_WORDS) return
    yield {
      span: 'anchor',
      says: { en: 'Caller’s name is missing.', es: 'Falta el nombre de quien llama.' },
      fixes: () => introduce(t),
    }
  },
}
