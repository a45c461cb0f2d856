import { type Uri, workspace } from 'vscode'

/** Scripts are to be checked: at this address, which may be in a folder with a setting of its own. */
export const isEnabled = (uri: Uri | null): boolean => workspace.getConfiguration('voicemail', uri).get('enable', true)

/** Some script may have to be checked. */
export const isEnabledAnywhere = (): boolean =>
  isEnabled(null) || (workspace.workspaceFolders ?? []).some(({ uri }) => isEnabled(uri))

/** The script itself: neither the former version in a diff nor what a refactoring would make of it, which are shown as documents too. */
export const isOriginal = ({ scheme }: Uri): boolean =>
  scheme === 'untitled' || (workspace.fs.isWritableFileSystem(scheme) !== undefined && scheme !== 'git')
