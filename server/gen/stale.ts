import type { Disk } from './outputs.ts'

const pages = 'server/docs/findings'

/** Which generated files differ from what is on disk, and which pages no finding has any more. */
export function staleFiles(
  files: Readonly<Record<string, string>>,
  { read, list }: Disk,
): { changed: string[]; leftOver: string[] } {
  return {
    changed: Object.keys(files).filter((path) => read(path) !== files[path]),
    leftOver: list(pages)
      .map((name) => `${pages}/${name}`)
      .filter((path) => path.endsWith('.md') && !(path in files)),
  }
}
