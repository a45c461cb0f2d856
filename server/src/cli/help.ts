import type { Language, Text } from '../engine/language/text.ts'
import type { Command } from './options.ts'

/** What `--help` prints, for the program or for one of its commands. At most 80 columns. */
export const help = (command: Command | null, language: Language): string => texts[command ?? 'program'][language]

const program: Text = {
  en: `voicemail: checks sales voicemail scripts (.vm.md files)

  voicemail check [paths]   what gets a message deleted, and what to say instead
  voicemail time [paths]    how long each step takes to say aloud
  voicemail hear [paths]    the words as the listener hears them
  voicemail explain [paths] what each sentence does, and by which words

  voicemail check --help    all options of a command
  voicemail --version       which version this is

A path is a script or a folder. Without one, the folder you are in is meant.
`,
  es: `voicemail: revisa guiones de buzón de voz para ventas (archivos .vm.md)

  voicemail check [rutas]   qué hace que se borre un mensaje y qué decir en su
                            lugar
  voicemail time [rutas]    cuánto se tarda en decir cada paso en voz alta
  voicemail hear [rutas]    las palabras tal como las oye quien escucha
  voicemail explain [rutas] qué hace cada frase y con qué palabras

  voicemail check --help    todas las opciones de una orden
  voicemail --version       qué versión es esta

Una ruta es un guion o una carpeta. Sin ninguna, vale la carpeta actual.
`,
}

const reading: Text = {
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
  --format pretty|json      for people, or as data for programs
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
  --format pretty|json      para personas, o como datos para programas
`,
}

const colour: Text = {
  en: `  --color, --no-color       with colours or without; otherwise only in a
                            terminal and if NO_COLOR is not set
`,
  es: `  --color, --no-color       con colores o sin ellos; si no se dice, solo en una
                            terminal y si no existe NO_COLOR
`,
}

const texts: Readonly<Record<Command | 'program', Text>> = {
  program,
  check: {
    en: `voicemail check [options] [paths]

Says what in a script gets the message deleted, and what to say instead.

${reading.en}  --language en|es          language of the suggestions; without it, each
                            script's own
${colour.en}
When it fails
  --fail-on LEVEL           the least suggestion that makes the check fail:
                            error, warning, info, hint or never; without it,
                            warning
  --max-warnings N          fail on more than N warnings too; to let up to N of
                            them pass, add --fail-on error

Exit code: 0 all is well; 1 a suggestion at that level or too many warnings; 2 a
mistake in the command, a file that cannot be read, or a path without scripts.
`,
    es: `voicemail check [opciones] [rutas]

Dice qué hace que se borre un mensaje y qué decir en su lugar.

${reading.es}  --language en|es          idioma de las sugerencias; si falta, el del guion
${colour.es}
Cuándo falla
  --fail-on NIVEL           la sugerencia más leve que hace fallar la revisión:
                            error, warning (aviso), info, hint (pista) o never
                            (ninguna); si falta, warning
  --max-warnings N          fallar también con más de N avisos; para dejar pasar
                            hasta N, añadir --fail-on error

Código de salida: 0 todo bien; 1 una sugerencia de ese nivel o demasiados
avisos; 2 un error en la orden, un archivo que no se puede leer o una ruta sin
guiones.
`,
  },
  time: {
    en: `voicemail time [options] [paths]

Says how long each step of a script takes to say aloud: at the script's pace,
and for fast and slow readers.

${reading.en}  --language en|es          language of the table; without it, each script's own
${colour.en}
Exit code: 0 all is well; 2 a mistake in the command, a file that cannot be
read, or a path without scripts.
`,
    es: `voicemail time [opciones] [rutas]

Dice cuánto se tarda en decir cada paso de un guion en voz alta: al ritmo del
guion, y leído deprisa o despacio.

${reading.es}  --language en|es          idioma de la tabla; si falta, el de cada guion
${colour.es}
Código de salida: 0 todo bien; 2 un error en la orden, un archivo que no se
puede leer o una ruta sin guiones.
`,
  },
  hear: {
    en: `voicemail hear [options] [paths]

Prints what the listener hears, a sentence a line with its seconds: personal
fields filled from the samples, numbers said out, directions and notes left out.
A personal field without a sample is its name in brackets.

${reading.en}  --language en|es          language of everything but the script's own words
${colour.en}
Exit code: 0 all is well; 2 a mistake in the command, a file that cannot be
read, or a path without scripts.
`,
    es: `voicemail hear [opciones] [rutas]

Escribe lo que oye quien escucha, una frase por línea con sus segundos: con los
campos personalizados llenos según los ejemplos, los números en palabras y sin
indicaciones ni notas. Un campo sin ejemplo es su nombre entre corchetes.

${reading.es}  --language en|es          idioma de todo lo que no son palabras del guion
${colour.es}
Código de salida: 0 todo bien; 2 un error en la orden, un archivo que no se
puede leer o una ruta sin guiones.
`,
  },
  explain: {
    en: `voicemail explain [options] [paths]

Says for each sentence what it does (who calls, a reason to listen, a request)
and by which words that was heard, with the suggestions that it led to.

${reading.en}  --language en|es          language of everything but the script's own words
${colour.en}
Exit code: 0 all is well; 2 a mistake in the command, a file that cannot be
read, or a path without scripts.
`,
    es: `voicemail explain [opciones] [rutas]

Dice de cada frase qué hace (quién llama, un gancho, una petición) y con qué
palabras se oye, con las sugerencias a las que lleva.

${reading.es}  --language en|es          idioma de todo lo que no son palabras del guion
${colour.es}
Código de salida: 0 todo bien; 2 un error en la orden, un archivo que no se
puede leer o una ruta sin guiones.
`,
  },
}
