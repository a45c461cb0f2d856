import type { FilesListResult, FilesReadResult } from '../../server/src/protocol.ts'
import type { Ask } from '../../server/src/workspace/clientFiles.ts'

/** A client with these files, by path below its root, that fails where there is nothing. */
export function clientWith(root: string, tree: Readonly<Record<string, string>>): Ask {
  const paths = Object.keys(tree)
  return (async (method: string, { uri }: { uri: string }): Promise<FilesReadResult | FilesListResult> => {
    const path = decodeURIComponent(uri.slice(root.length + 1))
    if (method === 'voicemail/files/read') {
      const text = tree[path]
      return text === undefined ? null : { bytes: Buffer.from(text).toString('base64') }
    }
    const inside = paths.filter((each) => path === '' || each.startsWith(`${path}/`))
    if (inside.length === 0) throw new Error(`no folder ${uri}`)
    const names = new Map<string, 'file' | 'folder'>()
    for (const each of inside) {
      const [name = '', ...rest] = each.slice(path === '' ? 0 : path.length + 1).split('/')
      names.set(name, rest.length === 0 ? 'file' : 'folder')
    }
    return [...names].map(([name, kind]) => ({ name, kind }))
  }) as Ask
}
