import type { Text } from '../engine/language/text.ts'

/** Why a file or folder cannot be read, in words that need no manual; the system's own where we know none. */
export function whyUnread(error: unknown): Text {
  const code = (error as { code?: unknown } | null)?.code
  const known = typeof code === 'string' ? reasons[code] : undefined
  if (known) return known
  const own = error instanceof Error ? error.message : String(error)
  return { en: own, es: own }
}

const denied: Text = { en: 'you are not allowed to read it', es: 'falta el permiso para leerlo' }
const tooLarge: Text = { en: 'it is too large', es: 'es demasiado grande' }

const reasons: Readonly<Record<string, Text>> = {
  EACCES: denied,
  EPERM: denied,
  ENOENT: { en: 'there is no such file or folder', es: 'no existe ese archivo ni esa carpeta' },
  ENOTDIR: { en: 'there is no such file or folder', es: 'no existe ese archivo ni esa carpeta' },
  ELOOP: { en: 'it is a link that leads back to itself', es: 'es un enlace que lleva a sí mismo' },
  ENAMETOOLONG: { en: 'its name is too long', es: 'su nombre es demasiado largo' },
  ERR_FS_FILE_TOO_LARGE: tooLarge,
  ERR_STRING_TOO_LONG: tooLarge,
  ERR_ENCODING_INVALID_ENCODED_DATA: tooLarge,
  NOT_A_FILE: { en: 'it is neither a file nor a folder', es: 'no es un archivo ni una carpeta' },
}
