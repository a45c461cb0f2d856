import type { Language, Text } from '../engine/language/text.ts'
import { checkFormat, colour, format, reading } from './helpParts.ts'
import type { Command } from './options.ts'

/** What `--help` prints, for the program or for one of its commands. At most 80 columns. */
export const help = (command: Command | null, language: Language): string => texts[command ?? 'program'][language]

const program: Text = {
  en: `voicemail: checks sales voicemail scripts (.vm.md files)

  voicemail check [paths]   what gets a message deleted, and what to say instead
  voicemail time [paths]    how long each step takes to say aloud
  voicemail hear [paths]    the words as the listener hears them
  voicemail explain [paths] what each sentence does, and by which words
  voicemail rules [names]   which suggestions there are
  voicemail init [folder]   make a configuration for the team

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
  voicemail rules [nombres] qué sugerencias hay
  voicemail init [carpeta]  crear una configuración para el equipo

  voicemail check --help    todas las opciones de una orden
  voicemail --version       qué versión es esta

Una ruta es un guion o una carpeta. Sin ninguna, vale la carpeta actual.
`,
}

const texts: Readonly<Record<Command | 'program', Text>> = {
  program,
  check: {
    en: `voicemail check [options] [paths]

Says what in a script gets the message deleted, and what to say instead.

${reading.en}${checkFormat.en}  --language en|es          language of the suggestions; without it, each
                            script's own
${colour.en}
What is changed
  --fix                     make the safe fixes in the files, then say what is
                            left

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

${reading.es}${checkFormat.es}  --language en|es          idioma de las sugerencias; si falta, el del guion
${colour.es}
Qué se cambia
  --fix                     hacer las correcciones seguras en los archivos y
                            decir lo que queda

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

${reading.en}${format.en}  --language en|es          language of the table; without it, each script's own
${colour.en}
Exit code: 0 all is well; 2 a mistake in the command, a file that cannot be
read, or a path without scripts.
`,
    es: `voicemail time [opciones] [rutas]

Dice cuánto se tarda en decir cada paso de un guion en voz alta: al ritmo del
guion, y leído deprisa o despacio.

${reading.es}${format.es}  --language en|es          idioma de la tabla; si falta, el de cada guion
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

${reading.en}${format.en}  --language en|es          language of everything but the script's own words
${colour.en}
Exit code: 0 all is well; 2 a mistake in the command, a file that cannot be
read, or a path without scripts.
`,
    es: `voicemail hear [opciones] [rutas]

Escribe lo que oye quien escucha, una frase por línea con sus segundos: con los
campos personalizados llenos según los ejemplos, los números en palabras y sin
indicaciones ni notas. Un campo sin ejemplo es su nombre entre corchetes.

${reading.es}${format.es}  --language en|es          idioma de todo lo que no son palabras del guion
${colour.es}
Código de salida: 0 todo bien; 2 un error en la orden, un archivo que no se
puede leer o una ruta sin guiones.
`,
  },
  explain: {
    en: `voicemail explain [options] [paths]

Says for each sentence what it does (who calls, a reason to listen, a request)
and by which words that was heard, with the suggestions that it led to.

${reading.en}${format.en}  --language en|es          language of everything but the script's own words
${colour.en}
Exit code: 0 all is well; 2 a mistake in the command, a file that cannot be
read, or a path without scripts.
`,
    es: `voicemail explain [opciones] [rutas]

Dice de cada frase qué hace (quién llama, un gancho, una petición) y con qué
palabras se oye, con las sugerencias a las que lleva.

${reading.es}${format.es}  --language en|es          idioma de todo lo que no son palabras del guion
${colour.es}
Código de salida: 0 todo bien; 2 un error en la orden, un archivo que no se
puede leer o una ruta sin guiones.
`,
  },
  rules: {
    en: `voicemail rules [options] [names]

Lists the suggestions that there are, with how loudly each speaks in the folder
you are in. With names, tells all about these: why they matter, what to do
instead, and the source.

  --format pretty|json      for people, or as data for programs
  --language en|es          language of the list; without it, English

Exit code: 0 all is well; 2 a mistake in the command.
`,
    es: `voicemail rules [opciones] [nombres]

Muestra qué sugerencias hay y cuánto se hace notar cada una en la carpeta
actual. Con nombres, lo dice todo de esas: por qué importan, qué hacer en su
lugar y la fuente.

  --format pretty|json      para personas, o como datos para programas
  --language en|es          idioma de la lista; si falta, inglés

Código de salida: 0 todo bien; 2 un error en la orden.
`,
  },
  init: {
    en: `voicemail init [options] [folder]

Makes a voicemail.config.yaml in the folder, or in the one you are in: all of it
explained, nothing in it decided. One that is there stays as it is.

  --language en|es          language of its names and words; without it, English

Exit code: 0 it is made; 2 it could not be made, or there is one already.
`,
    es: `voicemail init [opciones] [carpeta]

Crea un voicemail.config.yaml en la carpeta, o en la actual: con todo explicado
y nada decidido. Si ya hay uno, se queda como está.

  --language en|es          idioma de sus nombres y palabras; si falta, inglés

Código de salida: 0 creado; 2 no se pudo crear, o ya había uno.
`,
  },
}
