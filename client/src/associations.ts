import { languageId } from './language.ts'

/**
 * The entries to add to `files.associations`, so that what is taken for Markdown there is so no longer where it is a
 * script; null where nothing in it takes a script for Markdown. Of two patterns the editor follows the longer one, so
 * each gets a longer twin of its own.
 */
export function scriptEntries(associations: Readonly<Record<string, string>>): Record<string, string> | null {
  const entries = Object.entries(associations)
    .filter(([pattern, language]) => language === 'markdown' && markdownEnding.test(pattern))
    .map(([pattern]) => [
      /\.vm\.[^.]+$/i.test(pattern) ? pattern : pattern.replace(markdownEnding, '.vm.$1'),
      languageId,
    ])
  return entries.length > 0 ? Object.fromEntries(entries) : null
}

/** `.md`, or `.{md,markdown}`. */
const markdownEnding = /\.(md|\{(?:[^{}]*,)?md(?:,[^{}]*)?\})$/i
