import type { Finding, Fix } from '../finding.ts'
import type { Language, Text } from '../language/text.ts'
import { fileFormat } from '../sources.ts'
import { lastIndex, type Span, span } from '../span.ts'

/** Signs that nobody can say at sight. What the clock reads out (`&`, `#4`, `$20`, `3 PM`) is none of them. */
type Sign = Readonly<{
  form: RegExp
  /** What each has in it, found at once: the forms look around themselves, which costs at every letter. */
  needs: RegExp
  only?: Language
  mend?: (written: string) => string | null
}>

const signs: readonly Sign[] = [
  // ©, ® and ™ are of the same kind for Unicode, and everybody leaves them unsaid.
  {
    form: /(?:(?![©®™‼⁉ℹ])\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]*|\p{Regional_Indicator}{2})+/gu,
    needs: /[\u203c-\uffff]/,
    mend: () => '',
  },
  { form: /(?<=\s)[:;]-?[)(](?=\s|$)/g, needs: /[()]/, mend: () => '' },
  { form: /\[[^[\]\r\n]{0,120}\]|[[\]{}]/g, needs: /[[\]{}]/ },
  // An aside in brackets has no sound of its own; an area code in them has.
  { form: /\((?=[^()\r\n]*\p{L}{2})[^()\r\n]{3,120}\)/gu, needs: /\(/ },
  { form: /[\u2190-\u21ff\u27f0-\u27ff]+/g, needs: /[\u2190-\u27ff]/ },
  {
    form: /(?<![^\s(])(?:w\/o?|b\/c)(?![^\s,.)])/giu,
    needs: /\//,
    only: 'en',
    mend: (written) => shortForms[written.toLowerCase()] ?? null,
  },
  { form: /(?<![\p{L}\d/])(?:p|c|d|q|x|t)\/u?(?![\d])(?=[\s\p{L},.;)]|$)/giu, needs: /\//, only: 'es' },
  { form: /(?<![\p{L}\d._%+-])\p{L}+@s?(?![\p{L}\d@])/gu, needs: /@/, only: 'es' },
  { form: /(?<![\p{L}\d])\p{Ll}{2,}[^\P{Ll}aeiouáéíóú]xs(?![\p{L}\d])/gu, needs: /xs/, only: 'es' },
]

const shortForms: Readonly<Record<string, string>> = { 'w/': 'with', 'w/o': 'without', 'b/c': 'because' }

export const cannotBeSaid: Finding = {
  id: 'cannot-be-said',
  severity: 'hint',
  level: 'touch',
  title: { en: 'Cannot be said aloud', es: 'No se puede decir en voz alta' },
  why: {
    en: 'Whoever reads this has to guess how it is said, and stumbles.',
    es: 'Quien lee tiene que adivinar cómo se dice, y tropieza.',
  },
  advice: {
    en: 'Write the words that should be heard, or leave the sign out.',
    es: 'Escribir las palabras que deben oírse o quitar el signo.',
  },
  source: fileFormat,
  *touch(t) {
    const { spoken, text } = t.timed.touch
    const told = t.problems.map((problem) => problem.span).sort((a, b) => a.start - b.start)
    for (const { form, needs, only, mend } of signs) {
      if ((only && only !== t.context.language) || !needs.test(spoken)) continue
      for (const { 0: written, index } of spoken.matchAll(form)) {
        const where = span(index, index + written.length)
        // A direction with a typo and a tag that is not closed have suggestions of their own.
        const next = told[lastIndex(told, ({ end }) => end <= where.start) + 1]
        if (next && next.start < where.end) continue
        // What a template leaves to fill in is not said.
        if (t.context.kind === 'template' && isBlank.test(written)) continue
        const put = mend?.(written) ?? null
        yield {
          span: where,
          says: says(text.slice(where.start, where.end)),
          fixes: () => (put === null ? [] : [putInstead(text, where, put)]),
        }
      }
    }
    for (const { kind, span: where } of t.timed.words) {
      const written = text.slice(where.start, where.end)
      if (kind === 'address' && hasPath(written)) yield { span: where, says: says(written) }
    }
  },
}

/** "[lo que vi en su muelle]" */
const isBlank = /^\[\p{L}[^.?!\]]*\]$/u

const says = (written: string): Text => ({
  en: `“${written}” cannot be read aloud at sight: write the words to be heard.`,
  es: `«${written}» no se puede leer en voz alta: escribir las palabras que deben oírse.`,
})

/** `northwind.com/dock` can be said and remembered; `/docs/2026-11/report?id=7` cannot. */
const hasPath = (address: string): boolean => /^(?:https?:\/\/)?[^/@]+\/(?!\p{L}{1,20}\/?$)[^/]/u.test(address)

/** A sign that goes takes one blank with it. */
function putInstead(text: string, where: Span, put: string): Fix {
  const glued = put !== '' && /\S/.test(text[where.end] ?? ' ')
  const blank = put === '' && /[ \t]/.test(text[where.start - 1] ?? '')
  return {
    title:
      put === ''
        ? { en: 'Delete the sign', es: 'Quitar el signo' }
        : { en: `Change to “${put}”`, es: `Cambiar por «${put}»` },
    kind: 'rewrite',
    safe: true,
    preferred: true,
    edits: [
      {
        span: span(where.start - (blank ? 1 : 0), where.end),
        text: glued && /[\p{L}\d]/u.test(text[where.end]!) ? `${put} ` : put,
      },
    ],
  }
}
