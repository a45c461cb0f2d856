import type { Text } from '../engine/language/text.ts'

// What the help of several commands says. At most 80 columns.

/** Which scripts are read, and how. */
export const reading: Text = {
  en: `What is read
  A path is a script, whatever its name, or a folder: then every .vm.md file
  below it, save in node_modules and in folders that begin with a dot. Links in
  a folder are not followed. Without a path, the folder you are in is meant.
  The nearest voicemail.config.yaml or .json above a script holds for it.

  --stdin-filepath NAME     read one script from standard input, call it NAME
  --script-language en|es   language of scripts that neither say nor show theirs
  --pace WORDS              spoken words a minute (80 to 260, calm, normal,
                            brisk) where neither they nor the team say theirs
  --today YYYY-MM-DD        the date to compare with; without it, today's
  --allow-empty             no mistake if a path holds no script

What is printed
`,
  es: `Qué se lee
  Una ruta es un guion, se llame como se llame, o una carpeta: entonces, todos
  los .vm.md que hay debajo, salvo en node_modules y en carpetas que empiezan
  por punto. No se siguen los enlaces de una carpeta. Sin ninguna ruta, vale la
  carpeta actual. Para cada guion vale el voicemail.config.yaml o .json más
  cercano por encima.

  --stdin-filepath NOMBRE   leer un guion de la entrada estándar y llamarlo así
  --script-language en|es   idioma de los guiones que ni lo dicen ni lo muestran
  --pace PALABRAS           palabras por minuto (80 a 260, tranquilo, normal,
                            ágil) si ni el guion ni el equipo dicen la suya
  --today AAAA-MM-DD        la fecha con la que comparar; si falta, la de hoy
  --allow-empty             no es un error que en una ruta no haya guiones

Qué se escribe
`,
}

/** The formats of all commands with scripts but the check. */
export const format: Text = {
  en: `  --format pretty|json      for people, or as data for programs
`,
  es: `  --format pretty|json      para personas, o como datos para programas
`,
}

/** Those of the check. */
export const checkFormat: Text = {
  en: `  --format FORMAT           pretty for people, json as data for programs, sarif
                            for services that show results, github as
                            annotations of a pull request
`,
  es: `  --format FORMATO          pretty para personas, json como datos para
                            programas, sarif para servicios que muestran
                            sugerencias, github como anotaciones de una
                            petición de cambios
`,
}

/** Colours or none. */
export const colour: Text = {
  en: `  --color, --no-color       with colours or without; otherwise only in a
                            terminal and if NO_COLOR is not set
`,
  es: `  --color, --no-color       con colores o sin ellos; si no se dice, solo en una
                            terminal y si no existe NO_COLOR
`,
}
