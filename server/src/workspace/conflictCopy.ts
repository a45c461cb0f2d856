/**
 * The name of the script of which a file is a conflict copy, by the marks that synced folders put into names (Dropbox,
 * OneDrive, Nextcloud, Syncthing, Box, Google Drive, Resilio), English and Spanish; null for other names.
 */
export function originalName(name: string): string | null {
  const parts = /^(.+?)((?:\.(?:en|es))?\.vm\.md)$/i.exec(name)
  if (!parts) return null
  const [, stem = '', ending = ''] = parts
  for (const mark of marks) {
    const bare = stem.replace(mark, '')
    if (bare !== stem && bare !== '') return bare + ending
  }
  return null
}

const marks: readonly RegExp[] = [
  / ?[([][^()[\]]*\b(?:conflicted copy|conflicting copy|sync conflict|conflict)\b[^()[\]]*[)\]]$/i,
  / ?[([][^()[\]]*\b(?:copia en conflicto|copia conflictiva|copia con conflictos?|conflicto de sincronizaci[oó]n|conflicto)(?![\p{L}])[^()[\]]*[)\]]$/iu,
  /[-_ ](?:DESKTOP|LAPTOP|PC|WIN|MACBOOK)-[A-Z0-9]{4,15}(?:-\d{1,3})?$/i,
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?$/i,
  /_conf\([^()]*\)$/i,
  /\.(?:Conflict|conflict)\d*$/,
]
