import type { MarkupKind } from 'vscode-languageserver'

/** Pieces of a paragraph; those in an array of one are strong. */
export type Line = readonly (string | readonly [string])[]

/** Paragraphs in the form that the client shows. A script's own words never turn into markup, links or images. */
export const written = (lines: readonly Line[], kind: MarkupKind): string =>
  lines
    .map((line) => line.map((part) => (typeof part === 'string' ? shown(part, kind) : strong(part[0], kind))).join(''))
    .join('\n\n')

const strong = (text: string, kind: MarkupKind): string => (kind === 'markdown' ? `**${shown(text, kind)}**` : text)

const shown = (text: string, kind: MarkupKind): string =>
  kind === 'markdown'
    ? text
        .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
        .replace(/^(?:[-+#=]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    : text
