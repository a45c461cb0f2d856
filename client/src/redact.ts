/**
 * Text without what could tell who it is about: names, numbers, addresses. Rather too much goes than too little, and the
 * shape stays, for that is what a check goes by: `Priya` becomes `Xxxxx`, `555-0142` becomes `000-0000`.
 */
export function redact(text: string): string {
  return inPlain(text, (plain) => redactNames(redactSaidNumbers(plain)))
}

/** The same for a sentence of ours that may quote the script: our own first words stay. */
export function redactMessage(message: string): string {
  const first = /^\p{L}+(?=[\s,:;.])/u.exec(message)?.[0] ?? ''
  return first + redact(message.slice(first.length))
}

/** Personal fields say nothing about a person and stay; addresses and digits go before the words are looked at. */
function inPlain(text: string, work: (plain: string) => string): string {
  const kept = /(\{\{\{?[^{}]*\}?\}\}|\{![^{}]*\})/
  return text
    .split(kept)
    .map((piece, at) => (at % 2 === 1 ? piece : work(redactAddresses(piece))))
    .join('')
}

const redactAddresses = (text: string): string =>
  text
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu, 'name@example.com')
    .replace(/(?<![@\p{L}])[\p{L}\p{N}_./\\-]*\.vm\.md\b/gu, 'script.vm.md')
    .replace(/\bhttps?:\/\/\S+|\bwww\.\S+/giu, 'example.com')
    .replace(
      /(?<![@\p{L}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|net|org|io|co|es|mx|ar|cl|pe|uy|uk|us|eu|dev|app)\b(?:\/\S*)?/giu,
      (found) => (found === 'example.com' || found.startsWith('example.com') ? found : 'example.com'),
    )
    .replace(/\p{Nd}/gu, '0')

/** A number said digit by digit is one too; two number words in a row may be any phrase. */
const redactSaidNumbers = (text: string): string =>
  text.replace(saidNumber, (run) =>
    run.replace(/\p{L}+/gu, (word) => (linking.has(word.toLowerCase()) ? word : 'zero')),
  )

const numberWords =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|double|triple|cero|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|doble'
const saidNumber = new RegExp(
  `(?<!\\p{L})(?:${numberWords})(?:[\\s,.-]+(?:y\\s+|and\\s+)?(?:${numberWords})(?!\\p{L})){2,}`,
  'giu',
)
const linking = new Set(['y', 'and'])

/** A word with a capital is taken for a name, unless it is one that opens sentences and does so here. */
const redactNames = (text: string): string =>
  text.replace(/\p{Lu}[\p{L}\p{M}]*/gu, (word, at: number) => {
    if (word === 'I') return word
    if (opening.has(word.toLowerCase()) && /(^|[.!?¡¿:;…“«"\n-])\s*$/u.test(text.slice(Math.max(at - 4, 0), at)))
      return word
    return word.replace(/\p{Lu}/gu, 'X').replace(/[^X]/gu, 'x')
  })

const opening = new Set(
  (
    'i a an and are as at but call can could did do for from give good hello hey hi how if in is it just let my no not of on ' +
    'one or our please quick she so sorry thank thanks that the then there they this to we what when where which who why with would yes you your ' +
    'al aquí así buenas buenos como cómo con cuando cuándo de del disculpe disculpa el ella ellos en entonces era es esa ese esta este estamos esto ' +
    'gracias ha hace hasta hay he hemos hola la las le les lo los llamo llámeme me mi mis muy nos nuestra nuestro o para perdón perdona perdone pero por ' +
    'porque puede que qué quería se sé si sí sin sobre solo soy su sus también te tengo ti tu tú un una usted ustedes vamos y ya yo'
  ).split(' '),
)
