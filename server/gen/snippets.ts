import { countryNames } from '../src/engine/language/country/countryNames.ts'
import { situations, snippetsOf, withTabStops } from '../src/lsp/snippets.ts'

/**
 * The files that VS Code reads the snippets from, by path: for its own list. They have no prefix, so that while somebody
 * writes only the server offers them, and each of them once.
 */
export function snippetFiles(): Record<string, string> {
  const files: Record<string, string> = {}
  for (const language of ['en', 'es'] as const) {
    const entries = snippetsOf(situations)
      .filter((snippet) => snippet.language === language)
      .map(({ name, region, when, body }) => [
        `${name} (${language === 'es' ? countryNames[region].es : region})`,
        { body: withTabStops(body), description: when },
      ])
    files[`snippets/${language}.json`] = `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
  }
  return files
}
