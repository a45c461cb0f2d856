import type { Language } from '../../language/text.ts'
import type { PhraseHit } from '../facts.ts'
import { hitIn, type Line } from '../line.ts'

/** Words that ask the listener to ring, or say on which line they can; refusals ("no need to call") and the caller's own calls are none. */
export function ringRequests(lines: readonly Line[], language: Language): PhraseHit[] {
  return lines.flatMap((line) => {
    const found = patterns[language].flatMap((pattern) => [...line.text.matchAll(pattern)].map((match) => match))
    const first = found
      .filter((match) => isMeant(line.text, match.index + 1, match[0].trimStart(), language))
      .sort((a, b) => a.index - b.index)[0]
    return first ? [hitIn(line, first.index + leadOf(first[0], language), first.index + first[0].length)] : []
  })
}

/** Nothing before it in its clause takes it back, or makes it what the caller does. */
function isMeant(text: string, at: number, heard: string, language: Language): boolean {
  const clause = text.slice(text.lastIndexOf('|', at - 1) + 1, at)
  const near = ` ${clause.trim().split(' ').slice(-6).join(' ')} `
  // "A text to 512-555-0142": a number that is left for something else.
  if (heard.includes('#phone') && !ringWords[language].test(heard) && isForWriting({ text }, language)) return false
  if (negations[language].test(near)) return false
  // "De llamarme ni te molestes."
  if (language === 'es' && takenBack.test(text.slice(at + heard.length - 1))) return false
  return !(joined[language].test(heard) && callers[language].test(` ${clause}`))
}

/** The length of the small words before the verb, which are no part of the request. */
const leadOf = (heard: string, language: Language): number => openings[language].exec(heard)?.[0].length ?? 1

const openings = {
  en: /^ (?:(?:\||and|or|then|so|but|if|when|once|to) )*/,
  es: /^ (?:(?:\||y|e|o|u|pero|si|que|cuando|entonces|luego|para) )*/,
}
/** "Don't hesitate to call" refuses something else. */
const negations = {
  en: / (?:no need|no|not|don't|doesn't|needn't|never|without|rather than|instead of|nothing|won't|isn't|aren't|can't|nobody|wouldn't) (?:(?!hesitate |forget |wait |be |so |but |then )\S+ ){0,4}$/,
  es: / (?:no|sin|nunca|ni|nada|tampoco|en vez de|en lugar de) (?:(?!dude |dudes |olvide |olvides |deje |dejes |tarde |tardes |pero |entonces |así |pierda |pierdas )\S+ ){0,4}$/,
}
const takenBack = /^ (?:ya )?(?:ni|no) (?:te|se|os|hace|hará|es|tiene|tienes|tenés|tenéis|hay|hubo|haga|vale) /
/** A number that the sentence leaves for a written answer: "a text to 512-555-0142", "un sí al 55 5550 0142". */
export const isForWriting = ({ text }: Pick<Line, 'text'>, language: Language): boolean => writing[language].test(text)

const ringWords = { en: /call|ring|(?<!#)phone|dial|buzz|voice/, es: /llam|marc|timbr|teléfono/ }
/** A message, not a call. */
const writing = {
  en: / (?:text|texts|texting|message|messages|whatsapp|sms|email|reply|yes) /,
  es: / (?:mensaje|mensajes|mensajito|whatsapp|sms|escrib\p{L}*|escríb\p{L}*|texto|sí|correo|contést\p{L}*|respónd\p{L}*) /u,
}
/** Joined to what stands before it: whose verb it is shows only there. */
const joined = {
  en: /^(?:and|or|then|get|getting|be|come|return|returning|ask|leave|pick|hear|call|ring) /,
  es: /^(?:y|e|o) /,
}
const callers = {
  en: / (?:i|i'll|i'd|i'm|we|we'll|we'd|we're|he|he'll|she|she'll|they|they'll|let me|who|will|someone) /,
  es: / (?:yo|voy a|vamos a|vuelvo|volveré|le|te|les|os) /,
}

const verbs = '(?:call|ring|phone|dial|telephone|buzz|redial)'
const asked = [
  '\\|',
  'and',
  'or',
  'then',
  'so',
  'but',
  '(?:please|just|do|kindly|also|simply|instead|rather)',
  '(?:you|they|she|he) (?:can|could|may|might|should|must|need to|have to)(?: always| also| just)?',
  '(?:feel )?free to',
  'welcome to',
  '(?:can|could|would|will|might) (?:you|they)(?: please| just| kindly| perhaps)?',
  "(?:have|get|let|ask|tell|want|need|like|love|urge|hope|hoping|wish|if|when|once|were|should) (?:you|you'd|you'll|you ever|them|him|her|someone|somebody|your \\S+|anyone)(?: to| ever| care to| want to| would| could| please)*",
].join('|')
const object =
  '(?:me|us|back|about|early|first|soon|straight|right|direct|directly|again|while|ahead|now|today|tonight|this|on|at|in|any|anytime|when|whenever|before|by|to|for|and|or|if|once|after|until|over|#|#phone|(?:my|our|the) (?:office|shop|yard|desk|number|line|cell|mobile|store|depot|team|processing|claims|\\S+ department))'
const line = '(?:number|line|cell|mobile|extension|phone|landline|switchboard|direct|desk line|telephone)'
const noun = '(?:call|ring|shout|buzz|bell|holler|tinkle|callback|ping)'

const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    `(?:^| (?:${asked})) ${verbs}(?: (?:me|us)(?: back)?(?= )| back(?= )|(?= (?:${object} |\\||$)))`,
    ` (?<!asked me |told me )to ${verbs} (?:me|us)(?: back)?(?= )`,
    ` (?:give|gimme|drop|make) (?:me|us|him|her|them|the \\S+)? ?(?:a|one) (?:\\S+ )?${noun} `,
    ' (?:return|returning) (?:my|this|our) (?:call|message|voicemail) ',
    ` (?:hope|hoping|wait|waiting|await|awaiting|look(?:ing)? forward|appreciate|welcome|love|expect|expecting|grateful|here|by) (?:\\S+ ){0,3}(?:your|a) (?:\\S+ )?${noun} `,
    ` (?:a|the) (?:quick |short |return )?(?:call ?back|return call|callback) `,
    ` (?:my|our) (?:\\S+ )?${line} (?:is|rings|reaches|stays|works|again|once|here|#phone|\\|)`,
    ` (?:my|our|the) (?:\\S+ )?(?:number|line|extension|cell|mobile|phone)'s `,
    ' (?:reach|catch|find|get|contact|raise|try) (?:me|us|them|him|her|\\S+) (?:\\S+ ){0,3}(?:on|at|via|by|through) (?:\\S+ ){0,2}(?:#phone|phone) ',
    ' (?:reached|had|found|got|raised) (?:on|at|by|through) (?:#phone|phone) ',
    ' #phone (?:is|reaches|finds|gets|rings|brings|will|works|should|again|any|day) ',
    ' (?:on|at|to|dial|number) #phone ',
    " (?:i'm|i'll be|we're|we'll be) (?:by|near|on|at) (?:the phone|my phone|my desk until|#phone) ",
    '(?:^| \\|| (?:and|or|please|just|to|you)) (?:pick up|lift|grab) (?:the|a|your) (?:phone|receiver|handset) ',
    ' get on the (?:phone|blower|horn) ',
    '(?:^| \\|| (?:and|or|please|just)) (?:holler|ask for (?!the|a|your|it|that)|leave word|leave (?:me|us) (?:a )?(?:message|word)|(?:holler|shout|buzz|tap|ring) back)',
    ' (?:extension|ext) (?:#|one|two|three|four|five|six|seven|eight|nine|ten) ',
    " you(?:'ll| will| can| may)? (?:find|catch|reach|get|have) (?:me|us) ",
    ' (?:jot|write|take|note) (?:it |this |that )?down (?:my |our |the )?(?:number|#phone) ',
  ].map((pattern) => new RegExp(pattern, 'g')),
  es: [
    ' (?:ll[áa]m(?:e|a|en|ad|á)|m[áa]r(?:que|ca|quen|cad)|t[ií]mbr(?:e|a)|h[áa]bl(?:e|a|en)|cont[áa]ct(?:e|a|en)|b[úu]s(?:que|ca)|ub[íi](?:que|ca)|local[íi](?:ce|za)|telefon[ée][ea]|s[íi]lb(?:e|a))(?:me|nos) ',
    ' (?:comun[íi](?:quese|quense|cate)|rep[óo]rt(?:ese|ense|ate)) ',
    ' (?:llame|llamá|llama|marque|marca) (?:no más|nomás|nada más|no mas) ',
    '(?:^| \\|| (?:y|o|pero|entonces|mejor|favor|solo|por favor)) (?:llame|llamá|llamen|llamad|llama|marque|marcá|marquen|marcad|marca|telefonee|timbre)(?= (?:a|al|ahora|hoy|ya|cuando|y|o|si|antes|por|para|desde|el|ese|este|mi|#|#phone|\\|) | $| \\|)',
    ' (?:que|si|cuando|apenas|y|o|ojalá|luego|después|antes|usted|tú|vos|\\|) (?:usted |tú |vos |ya |luego |después )?(?:me|nos) (?:llam(?:e|es|en|a|as|ás|an|éis)|mar(?:que|ques|ca|cas|quen)|timbr(?:e|es|a|as)|busqu(?:e|es)|habl(?:e|es|a|as)|silb(?:a|as|e|es)|contact(?:e|es|a|as)|telefone(?:e|a))(?! la atención)(?= )',
    ' (?:me|nos) (?:encuentr|localiz|ubic|hall|pill)(?:a|as|ás|an|áis|e|es) (?:\\S+ ){0,2}(?:en|al|por) ',
    ' (?:llam|marc|localiz|ubic|contact|telefone|timbr|encontr)[áa]r(?:me|nos) ',
    ' (?:devu[ée]lv|devolv|regr[ée]s|ret[óo]rn)(?:a|e|as|es|an|en|é)(?:me|nos)(?:l[ao])? ',
    ' (?:me|nos) (?:devuelv|devolv|regres|retorn)(?:a|e|as|es|an|en|és|ás) (?:la|mi|el|esta|nuestra|este) ',
    ' (?<!gracias por )(?:devolver|regresar|retornar)(?:me|nos)(?:l[ao])? ',
    ' (?:d[ée]|da|dad|den|[ée]ch[ea]|echá|p[ée]gu?[ea]|pegá|h[áa]ga|haz|hacé|reg[áa]l[ea]|regalá)(?:me|nos) (?:un|una|el|la) (?:\\S+ )?(?:llamad(?:a|o|ita|ito)|timbrazo|timbre|telefonazo|tubazo|toque|silbido|ring|campanazo|repique|golpe de teléfono|fonazo) ',
    ' (?:me|nos) (?:d[aé]s?|ech[ae]s?|pega|pegue|pegas|pegues|hac[es]+|haga|hagas|regal[ae]s?) (?:un|una) (?:llamad(?:a|o|ita|ito)|timbrazo|timbre|telefonazo|tubazo|toque|silbido|ring|fonazo) ',
    ' (?:dar|echar|pegar|pegue|pega|peguen)(?:me|nos)? (?:usted |tú )?(?:un|una) (?:llamad(?:a|o|ita|ito)|timbrazo|timbre|telefonazo|tubazo|toque|silbido|ring|fonazo) ',
    ' (?:espero|esperamos|esperando|espera de|aguardo|aguardamos|agradezco|agradecer[ée]|agradecería|agradeceríamos|pendientes? de|atent[oa]s? a|basta|alcanza) (?:\\S+ ){0,3}(?:su|tu|vuestr[oa]|una?) (?:pronta |pronto )?(?:llamad(?:a|o|ita|ito)|timbrazo|telefonazo|toque) ',
    ' (?:suene|suena|sonar|haga sonar|hagas sonar) (?:mi|el|nuestro) (?:móvil|teléfono|celular|fijo) ',
    ' llamada de (?:vuelta|regreso) ',
    ' (?:llamando|marcando|comunicándose|comunicarse) (?:al|con|a) ',
    ' (?:mi|nuestro) (?:número|teléfono|celular|móvil|cel|fijo|directo|interno|anexo)(?: [^| ]+){0,2} (?:es|queda) ',
    ' (?:al|en el|el|del|número|marque|marca) #phone ',
    ' (?:anote|anota|anotá|apunte|apunta|apuntá|tome nota|toma nota|dejo)(?: \\S+){0,3} (?:número|teléfono|celular|móvil|#phone) ',
    ' pregunt(?:e|es|a|as|ar|á) por (?:mí|mi) ',
    ' (?:que|para que) (?:usted |ustedes )?(?:se|te) comuni(?:que|quen|ques) ',
    ' (?:póngase|ponte|ponerse|ponerte|poneos|poneros|pónganse) en contacto ',
  ].map((pattern) => new RegExp(pattern, 'g')),
}
