import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** One import of a file: what it names, as a path of the repository or a package, and whether only its types are taken. */
export type Import = Readonly<{ file: string; from: string; typesOnly: boolean }>

/** All TypeScript files under a folder, with `/`. */
export const sourcesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()

const forms = [
  /\b(?<word>import|export)\b(?<type>\s+type\b)?(?<names>[^'"`;()=]*?)\bfrom\s*(?<quote>['"])(?<path>.*?)\k<quote>/g,
  /\bimport\s*(?<quote>['"])(?<path>.*?)\k<quote>/g,
  /\b(?:import|require)\s*\(\s*(?<quote>['"`])(?<path>.*?)\k<quote>/g,
]

/** Every import of a file: plain, of types, `export … from`, `import()` and `require()`. One that is computed is a mistake. */
export function importsOf(file: string, source = readFileSync(file, 'utf8')): Import[] {
  const code = withoutComments(source)
  if (/\b(?:import|require)\s*\(\s*[^\s'"`]/.test(code)) throw new Error(`${file} imports something computed.`)
  return forms.flatMap((form) =>
    [...code.matchAll(form)].map(({ groups }) => {
      const { path = '', type } = groups!
      const from = path.startsWith('.') ? posix.join(posix.dirname(file), path) : path
      return { file, from, typesOnly: type !== undefined }
    }),
  )
}

/** The code of a source without its comments. */
export const withoutComments = (source: string): string =>
  source.replace(
    /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|(?<![:\\/[(])\/\/.*$/gm,
    '$1',
  )

/** The code without comments, strings and what stands in regular expressions' quotes. */
export const withoutTexts = (source: string): string =>
  withoutComments(source).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
