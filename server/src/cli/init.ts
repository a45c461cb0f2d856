import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Language, Text } from '../engine/language/text.ts'
import { configNames } from '../workspace/config/chain.ts'
import { clean } from './clean.ts'
import { pathFrom } from './paths.ts'
import type { World } from './program.ts'
import { whyUnread } from './trouble.ts'

/** Makes a configuration to begin with, all of it explained and nothing in it decided. Never over one that is there. */
export function makeConfig(
  { folder, language }: Readonly<{ folder: string; language: Language }>,
  world: World,
): 0 | 2 {
  const at = resolve(world.cwd, folder)
  const [name] = configNames
  const known = configNames.find((one) => existsSync(resolve(at, one)))
  const path = clean(pathFrom(world.cwd, resolve(at, known ?? name)))
  const complain = (says: Text): 2 => {
    world.err(`voicemail: ${says[language]}\n`)
    return 2
  }
  if (known)
    return complain({
      en: `${path} is there already; it stays as it is.`,
      es: `${path} ya existe; se queda como está.`,
    })
  try {
    mkdirSync(at, { recursive: true })
    writeFileSync(resolve(at, name), begin[language], { flag: 'wx' })
  } catch (error) {
    const why = whyUnread(error)
    return complain({ en: `${path} cannot be written: ${why.en}.`, es: `no se puede escribir ${path}: ${why.es}.` })
  }
  world.out(`${made(path)[language]}\n`)
  return 0
}

const made = (path: string): Text => ({
  en: `${path} is made. Take the # from the lines that the team wants; "voicemail check" follows them.`,
  es: `${path} está creado. Quitar el # de las líneas que quiera el equipo; «voicemail check» las sigue.`,
})

const begin: Text = {
  en: `# What the team has decided for the scripts in this folder and below. A line without # counts.

# language: en                     # of scripts that do not say theirs
# pace: normal                     # spoken words a minute: calm, normal, brisk or 80 to 260
# limits: { target: 20, max: 30 }  # seconds of a message

# rules:                           # off, hint, info, warning or error; "voicemail rules" names them all
#   cliche: off

# phrases:                         # heard in any form of their words
#   avoid:
#     - { say: reach out, replacement: call, reason: Our callers say what they do. }
#   prefer:
#     - { say: delivery window, instead_of: [time slot] }
#   allowed:
#     - { say: number one in Leeds, reason: Port award 2026, expires: 2027-06-30 }
`,
  es: `# Lo que el equipo ha decidido para los guiones de esta carpeta y las de debajo. Una línea sin # cuenta.

# idioma: es                           # de los guiones que no dicen el suyo
# ritmo: normal                        # palabras por minuto: tranquilo, normal, ágil o de 80 a 260
# límites: { objetivo: 20, máximo: 30 }  # segundos de un mensaje
# tratamiento: usted

# reglas:                              # off, hint, info, warning o error; «voicemail rules» las nombra todas
#   cliche: off

# expresiones:                         # se oyen en cualquiera de sus formas
#   evitar:
#     - { decir: sin compromiso, reemplazo: sin coste, motivo: Lo dice todo el mundo. }
#   preferir:
#     - { decir: franja de entrega, en_vez_de: [hueco] }
#   permitir:
#     - { decir: el número uno de Getafe, motivo: Premio 2026, caduca: 2027-06-30 }
`,
}
