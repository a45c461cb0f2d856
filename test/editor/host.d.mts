/** Types of `host.mjs`, which is plain JavaScript so that it runs before anything is installed. */
import type { EditorHost } from './install.mjs'

export type Editor = {
  port: number
  page: (folder: string, asks?: Asks) => string
  ended: Promise<void>
  stop: () => Promise<void>
}
export type Asks = { openFile?: string; test?: { carrier: string; module: string } }
export type Start = {
  vsix?: string
  settings?: Record<string, unknown>
  token?: string
  testing?: boolean
  host?: EditorHost
}
export declare function startEditor(start: Start): Promise<Editor>
export declare function unpack(vsix: string, home: string): string
