import type { Tag, Touch } from '../../script/script.ts'

/** The field with a fallback, in the form that its own system reads; null where that has none. */
export function withFallback({ text, tags }: Touch, { name, dialect, span: where }: Tag, word: string): string | null {
  if (dialect === 'marketo') return `{{${name}:default=${word}}}`
  if (dialect === 'mautic') return `{contactfield=${name}|${word}}`
  if (dialect === 'salesforce-classic') return `{!BLANKVALUE(${name}, "${word}")}`
  if (dialect !== 'curly') return null
  // Systems that share the braces differ here: keep to what the message does already.
  const model = tags.find((tag) => tag.dialect === 'curly' && tag.fallback)
  if (model) {
    const written = text.slice(model.span.start, model.span.end)
    const at = written.lastIndexOf(model.fallback!)
    const head = written.slice(0, at).replace(model.name, () => name)
    return head + word + written.slice(at + model.fallback!.length)
  }
  const inner = text.slice(where.start + 2, where.end - 2)
  return /^\s*\p{Ll}+\.\p{Ll}/u.test(inner)
    ? null
    : `{{${inner.trimEnd()} | default: "${word}"${/\s$/.test(inner) ? ' ' : ''}}}`
}
