import type { Text } from '../engine/language/text.ts'

/** Why a file or folder could not be read or checked, in words that need no manual where we have them. */
export function whyUnread(error: unknown): Text {
  const code = (error as { code?: unknown } | null)?.code
  const own = error instanceof Error ? error.message : String(error)
  if (typeof code === 'string') return reasons[code] ?? { en: own, es: own }
  return {
    en: `the check itself failed on it, which is our mistake (${own})`,
    es: `la propia revisión falló con él, y el error es nuestro (${own})`,
  }
}

const denied: Text = { en: 'you are not allowed to read it', es: 'falta el permiso para leerlo' }
const missing: Text = { en: 'there is no such file or folder', es: 'no existe ese archivo ni esa carpeta' }
const tooLarge: Text = { en: 'it is too large', es: 'es demasiado grande' }

const reasons: Readonly<Record<string, Text>> = {
  EACCES: denied,
  EPERM: denied,
  ENOENT: missing,
  ENOTDIR: missing,
  ELOOP: { en: 'it is a link that leads back to itself', es: 'es un enlace que lleva a sí mismo' },
  ENAMETOOLONG: { en: 'its name is too long', es: 'su nombre es demasiado largo' },
  ERR_FS_FILE_TOO_LARGE: tooLarge,
  ERR_STRING_TOO_LONG: tooLarge,
  ERR_ENCODING_INVALID_ENCODED_DATA: tooLarge,
  NOT_A_FILE: { en: 'it is neither a file nor a folder', es: 'no es un archivo ni una carpeta' },
}
