/** Types of `install.mjs`, which is plain JavaScript so that it runs before anything is installed. */
export type Host = { folder: string; lock: string; size: Size }
export type Size = { download: number; disk: number }
/** An editor with a server, and the Node that runs it. */
export type EditorHost = Host & { server: string; node: string }
export declare const editorHost: EditorHost
export declare const newestHost: EditorHost
export declare const webHost: Host
export declare function isInstalled(host: Host): boolean
export declare function install(host: Host, announce: (size: Size) => void): void
export declare function findBrowser(): string | undefined
