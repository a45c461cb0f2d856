import type { DocumentLink } from 'vscode-languageserver'
import { findingById } from '../engine/findings/index.ts'
import type { Text } from '../engine/language/text.ts'
import { type Span, span } from '../engine/span.ts'
import { follow, parentOf } from '../workspace/config/address.ts'
import { rangeOf } from './convert.ts'
import type { View } from './views.ts'

/** Addresses and files that the script names, and the page of each suggestion that it ignores or sets. */
export function linksOf(view: View, docs: string | null): DocumentLink[] {
  const { document, report } = view
  const links = [...targetsIn(report.source, report.script.front.span?.end ?? 0)].flatMap(({ at, target }) => {
    const resolved = /^(?:https?|mailto):/i.test(target) ? target : fileAt(document.uri, target)
    return resolved === null ? [] : [{ range: rangeOf(document, at), target: resolved }]
  })
  return docs === null ? links : [...links, ...pagesOf(view, docs)]
}

const markdownLink = /(\[[^[\]\r\n]{0,200}\]\([ \t]*)([^\s()<>]{1,500})(?=[ \t]*(?:["'][^"'\r\n]{0,200}["'])?[ \t]*\))/g
const bareAddress = /\bhttps?:\/\/[^\s<>()[\]"'«»“”]{3,500}/g

/** `[words](target)`, and addresses as they stand; no sentence's own mark is part of one. */
function* targetsIn(source: string, from: number): Generator<{ at: Span; target: string }> {
  const taken = new Set<number>()
  for (const { 1: before = '', 2: target = '', index } of source.matchAll(markdownLink)) {
    const start = index + before.length
    if (index < from) continue
    taken.add(start)
    yield { at: span(start, start + target.length), target }
  }
  for (const match of source.matchAll(bareAddress)) {
    const target = match[0].replace(/[.,;:!?…]+$/, '')
    if (!taken.has(match.index)) yield { at: span(match.index, match.index + target.length), target }
  }
}

/** A file beside the script; no address of any other kind is followed. */
function fileAt(uri: string, target: string): string | null {
  const folder = parentOf(uri)
  const path = target.replace(/[?#].*$/, '')
  if (folder === null || path === '' || /^[/\\]|^[a-z][a-z0-9+.-]*:/i.test(path)) return null
  try {
    return follow(folder, decodeURIComponent(path))
  } catch {
    return null
  }
}

/** The pages that explain what a comment ignores, or the script details set. */
function pagesOf({ document, report, locale }: View, docs: string): DocumentLink[] {
  const { directives, front } = report.script
  const named = [
    ...directives.flatMap(({ rules }) => rules.map(({ name, span: at }) => ({ name, at }))),
    ...front.fields
      .filter(({ key }) => key?.startsWith('voicemail.rules.'))
      .map(({ key, keySpan }) => ({ name: key!.slice('voicemail.rules.'.length), at: keySpan })),
  ]
  return named.flatMap(({ name, at }) => {
    const finding = findingById(name)
    if (!finding) return []
    const target = `${docs.replace(/\/$/, '')}/${finding.id}.md`
    return [{ range: rangeOf(document, at), target, tooltip: about(finding.title)[locale] }]
  })
}

const about = (title: Text): Text => ({
  en: `About “${title.en}”`,
  es: `Sobre «${title.es}»`,
})
