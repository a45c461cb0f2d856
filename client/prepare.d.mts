/** Types of `prepare.mjs`, which is plain JavaScript so that it runs before anything is installed. */
export declare const root: string
export declare function packageExtension(vsix: string): boolean
