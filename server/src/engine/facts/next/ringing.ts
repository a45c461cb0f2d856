import { expressionsFor } from '../../language/matching/gate.ts'
import type { Language } from '../../language/text.ts'
import type { PhraseHit, TouchFacts } from '../facts.ts'
import { heardByWords, likelyByWords } from '../learned/byWords.ts'
import { hitIn, inOthers, type Line } from '../line.ts'
import { ringHints } from './ringHints.es.ts'

/** Words that ask the listener to ring, or say on which line they can; refusals ("no need to call") and the caller's own calls are none. */
export function ringRequests(t: Pick<TouchFacts, 'lines' | 'context' | 'team'>): readonly PhraseHit[] {
  const { language } = t.context
  const asked = t.lines.flatMap((line) => {
    const found = expressionsFor(line.words, patterns[language]).flatMap((pattern) => matchesIn(line.text, pattern))
    const first = found
      .filter((match) => isMeant(line.text, match.index + 1, match[0].trimStart(), language))
      .sort((a, b) => a.index - b.index)[0]
    return first ? [hitIn(line, first.index + leadOf(first[0], language), first.index + first[0].length)] : []
  })
  return inOthers(
    likelyByWords(t, 'callback-ask', asked),
    heardByWords(t, 'callback-ask').filter((hit) => !isDenied(hit, language)),
  )
}

/** "No need to ring", "text me at …". */
function isDenied({ sentence: { words, timed }, first }: PhraseHit, language: Language): boolean {
  const said = (spoken: typeof words) => ` ${spoken.map(({ norm }) => norm).join(' ')} `
  return writing[language].test(said(words)) || negations[language].test(said(words.slice(0, first - timed.first)))
}

/** All matches; `matchAll` would copy the expression for every sentence. */
function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/** Nothing before it in its clause takes it back, or makes it what the caller does. */
function isMeant(text: string, at: number, heard: string, language: Language): boolean {
  const clause = text.slice(text.lastIndexOf('|', at - 1) + 1, at)
  const near = ` ${clause.trim().split(' ').slice(-6).join(' ')} `
  // "A text to 512-555-0142": a number that is left for something else.
  const isLeft = heard.includes('#phone') && !ringWords[language].test(heard)
  if (isLeft && (isForWriting({ text }, language) || isOfOthers({ text }))) return false
  if (negations[language].test(near)) return false
  // "El cartel dice que llame al 555 0142."
  if (language === 'es' && shownElsewhere.test(text.slice(0, at))) return false
  // "De llamarme ni te molestes."
  if (language === 'es' && takenBack.test(text.slice(at + heard.length - 1))) return false
  // "More than I deserve to hear the telephone go": what the caller wishes for.
  return !(joined[language].test(heard) && callers[language].test(` ${clause}`) && !wishes.test(clause))
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
  es: / (?:no|sin|nunca|ni|nada|nadie|tampoco|en vez de|en lugar de|antes de) (?:(?!dude |dudes |olvide |olvides |deje |dejes |tarde |tardes |pero |entonces |así |pierda |pierdas )\S+ ){0,4}$/,
}
/** What a sign or a page tells everybody. */
const shownElsewhere =
  / (?:cartel|letrero|rótulo|aviso|placa|web|página|manual|folleto|anuncio|grabación|pegatina|etiqueta|volante|afiche) (?:[^ ]+ ){0,8}(?:dice|dicen|pone|ponen|pide|piden|manda|reza|ordena|avisa|indica) /
const takenBack = /^ (?:ya )?(?:ni|no) (?:te|se|os|hace|hará|es|tiene|tienes|tenés|tenéis|hay|hubo|haga|vale) /
/** A number that the sentence leaves for a written answer: "a text to 512-555-0142", "un sí al 55 5550 0142". */
export const isForWriting = ({ text }: Pick<Line, 'text'>, language: Language): boolean => writing[language].test(text)

/** "El teléfono del herrero", "la línea de averías": whom else one may ring. */
export const isOfOthers = ({ text }: Pick<Line, 'text'>): boolean => ofOthers.test(text) || shownElsewhere.test(text)

const ofOthers =
  / (?:teléfono|número|celular|móvil|línea|contacto|whatsapp) (?:[^ |]+ )?(?:del|de la|de los|de las|de es[ae]|de su|de tu|de una?|de averías|de emergencias|de incidencias) (?!oficina|taller|tienda|casa|local|central|empresa|trabajo|semana)| (?:fabricante|proveedor|compañía|municipio|ayuntamiento|seguro|aseguradora|cooperativa|herrero|electricista|plomero|fontanero|técnico) (?:[^ |]+ ){0,3}(?:atiende|contesta|responde)n? /
const wishes = / (?:deserve|like|love|glad|hope|hoping|pleased|delighted|happy) to $/
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

/** What is given back is a call. */
const aCall = '(?:\\S+ )?(?:llamad|timbr|telefon|toque|marcad|mensaj|recad)'

const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    `(?:^| (?:${asked})) ${verbs}(?: (?:me|us)(?: back)?(?= )| back(?= )|(?= (?:${object} |\\||$)))`,
    ` (?<!asked me |told me )to ${verbs} (?:me|us)(?: back)?(?= )`,
    ` (?:give|gimme|drop|make) (?:me|us|him|her|them|the \\S+)? ?(?:a|one) (?:\\S+ )?${noun} `,
    ' (?:return|returning) (?:my|this|our) (?:call|message|voicemail) ',
    ` (?:hope|hoping|wait|waiting|await|awaiting|look(?:ing)? forward|appreciate|welcome|love|expect|expecting|grateful|here|by) (?:\\S+ ){0,3}(?:your|a) (?:\\S+ )?${noun} `,
    ` (?:a|the) (?:quick |short |return )?(?:call ?back|return call|callback) `,
    ` (?:my|our) (?:(?!\\S+'s )\\S+ )?${line} (?:is(?! (?:small|old|broken|down|dead|new|slow|bad|noisy|busy|full|late|short|long|moving|being|not)(?= ))|rings|reaches|stays|works|again|once|here|#phone|\\|)`,
    ` (?:my|our|the) (?!(?:part|serial|model|account|order|lot|case|file|claim|ticket|unit|fax|reference|batch|tracking) )(?:(?!\\S+'s )\\S+ )?(?:number|line|extension|cell|mobile|phone)'s (?!(?:at|on|in|with|under|below|written|printed|stamped|engaged|busy|down|dead|short|long|wrong|not|a|the) )`,
    ' (?:reach|catch|find|get|contact|raise|try) (?:me|us|them|him|her|\\S+) (?:\\S+ ){0,3}(?:on|at|via|by|through) (?:\\S+ ){0,2}(?:#phone|phone) ',
    ' (?:reached|had|found|got|raised) (?:on|at|by|through) (?:#phone|phone) ',
    ' #phone (?:is|reaches|finds|gets|rings|brings|will|works|should|again|any|day) ',
    ' (?:on|at|to|dial|number) #phone ',
    " (?:i'm|i'll be|we're|we'll be) (?:by|near|on|at) (?:the phone|my phone|my desk until|#phone) ",
    '(?:^| \\|| (?:and|or|please|just|to|you)) (?:pick up|lift|grab) (?:the|a|your) (?:phone|receiver|handset) ',
    ' get on the (?:phone|blower|horn) ',
    // A voice, a line or a hand on the receiver, wished for.
    ' (?:worth|mind|consider|considering|about|try|by|from|your|of) (?:your |you )?(?:picking|lifting) up (?:the|a|your|that) (?:phone|receiver|telephone|handset) ',
    ' (?:a|one|quick|minute) (?:\\S+ )?(?:call|ring|buzz|shout|phone call) from you ',
    " you'd (?:find|catch|reach|get|have|raise) (?:me|us) ",
    '(?:^| \\|| (?:and|or|please|just|so|then)) get (?:a )?hold of (?:me|us) ',
    ' (?:hear|hearing|be|is|want|like|hope) (?:\\S+ )?your voice (?:i hear|on (?:the|this|my) (?:line|phone|other end)|at the other end|on the other end|tonight|today|next) ',
    ' #phone (?:still |always )?(?:rings|works|gets|picks|finds|answers|lights) ',
    ' the line (?:is|stays|will be) open (?:from|until|till|to|all|day|any|for) ',
    " i(?:'ll)? (?:always |do |only )?(?:pick up|answer) (?:after|before|until|till|at any|any|from|day|between|most|on the first) ",
    " (?:so |it's |that's |this is |rather |now |all )+(?:over to you|your (?:move|serve|turn|call now)) ",
    '(?:^| \\|| (?:and|or|please|just)) (?:holler(?! (?:down|across|up|out|over|at|for))|ask for (?!the|a|your|it|that)|leave word|leave (?:me|us) (?:a )?(?:message|word)|(?:holler|shout|buzz|tap|ring) back)',
    ' (?:extension|ext) (?:#|one|two|three|four|five|six|seven|eight|nine|ten) ',
    " you(?:'ll| will| can| may)? (?:find|catch|reach|get|have) (?:me|us) ",
    ' (?:jot|write|take|note) (?:it |this |that )?down (?:my |our |the )?(?:number|#phone) ',
    // A call or a voice is what would help.
    ` (?<!you |him |her |them |ring |with |with the |last |missed |sales |courtesy |service |cold |conference |support |close |wake-up )(?:a|one|your|the courtesy of a|for a|glad of a|beg a|obliged for a|is a|be a) (?:quick |short |return |brief |telephone |phone )*(?:ring|telephone call|phone call|buzz|tinkle|word (?:down|on|over) the (?:phone|telephone|line))(?= (?!tone|binder|main|road|doorbell|of |round )(?:\\S+ ){0,7}(?:would|will|and i|settles|does|puts|once|before|at your|when|whenever|as soon|\\||$))`,
    ' your (?:call|ring|voice) (?:would|will|is all|settles|on (?:the|my|our|this) (?:line|phone|end|other end)|i (?:hear|want)|we (?:hear|want)) ',
    ' (?:hear|hearing) (?:your|that|a human|a live) voice (?!on (?:your|the) (?:greeting|recording|voicemail|machine))',
    ' (?:hear|hearing|have|having|get|getting|want|like|love) (?:from )?(?:you|me|us|him|her) (?:out loud |back )?(?:on|over|down|by|at the other end of) (?:my |the |this |our |end of )*(?:phone|telephone|line|blower|other end) ',
    " (?:hope|hoping|expect|like|love|glad|pleased|chuffed|delighted|happy|please|could (?:we|i)|can (?:we|i)|might (?:we|i)|may (?:we|i)|let's|when (?:could|can|will|might) i (?:expect to )?|forward|good) (?:\\S+ ){0,2}(?:hear|hearing) from you(?! by (?:text|email|post|mail))(?= )",
    // Somebody who need only be rung.
    " (?:i'm|i am|we're|we are|i'll be|i|i'd|we|generally|always|sat|sitting|stay) (?:\\S+ ){0,2}(?:by|beside|near|next to|at|with|glued to) (?:the|my|a|our|this) (?:phone|telephone|desk phone|mobile|cell)(?: all| until| till| from| now| here| and|$| \\|) ",
    ' (?:my|our|the|this) (?:phone|telephone|mobile|cell|line|lines)(?: is| stays| will be| are)? (?:always |all day |never |kept )?(?:on|open|off|charged|free|beside me|in my (?:hand|pocket)|next to me|by my side)(?: all | for you| until | till | \\||$| and )',
    " (?:i'm|i am|we're|we are|only|just) (?:only |just |never more than |but )?(?:a|one) (?:phone call|ring|phonecall) away ",
    ' (?:keep|keeping|leave|leaving|hold|holding) (?:\\S+ ){1,3}(?:free|open|clear) for (?:your|a) (?:call|ring) ',
    " you(?:'ve|'ll| have| know| already)? (?:got |have |already )*(?:my number|my card and|where the (?:phone|telephone) is|how to (?:reach|get hold of|raise) (?:me|us))(?= (?:\\||$|now|so|and|already|here))",
    ' (?:let|make|have|set|hear|hearing|see|waiting for|wait for|next time|until) (?:my|our|the|this) (?:phone|telephone|line|mobile|bell) (?:to )?(?:ring|go|goes|rings|ringing|buzz) ',
    // Other ways to say "ring me".
    '(?:^| \\|| (?:and|or|just|please|to|by|so|then)) (?:hit|press|tap|push|touch) (?:\\S+ )?(?:redial|call back|callback|the green button|the green one|the call button) ',
    '(?:^| \\|| (?:and|or|just|please|to|could you|would you|can you|kindly)) (?:get in touch|revert|come back to me|get back to me|respond|answer|check in) (?:by|over|on) (?:phone|telephone|the phone|this line|this number) ',
    '(?:^| \\|| (?:and|or|just|please|to|free to|kindly)) (?:get me at my|sing out|hit me up|shout down the phone|give it a ring|get me on the|raise me on the|catch me at my) ',
    ' (?:sooner|rather|prefer|prefer if|better if|obliged if|grateful if|glad if|kindness if|ask that|ask if|beg that|insist|if) you (?:were to )?(?:phone|phoned|rang|telephone|telephoned|called|ring|call)(?: me| us| back)?(?= (?:than|\\||$|once|before|when|by|on|at|and|me|us|so))',
    ' (?:should|might|must|may) (?:perhaps |kindly |please |just |care to |like to |want to )?(?:call|ring|phone|telephone|buzz) (?:me|us|our|my|somebody at|someone at)(?= )',
    '(?:^| \\|| (?:just|please|kindly)) (?:phone|telephone|ring) (?!you |us |me |lines? |numbers? |round |up )[^ |#]+ (?:at the|in the|on extension|at our|in our) ',
    " you(?:'ll| will)? (?:want|need|have) (?:to have|to get|to be on) (?:me )?(?:on )?(?:the )?(?:line|phone|telephone|horn) ",
    ' press one (?:now|to) ',
  ].map((pattern) => new RegExp(pattern, 'g')),
  es: [
    ' (?:ll[áa]m(?:e|a|en|ad|á)|m[áa]r(?:que|ca|quen|cad)|t[ií]mbr(?:e|a)|h[áa]bl(?:e|a|en)(?!(?:me|nos) (?:clar|del? |bien |sin |en plata))|cont[áa]ct(?:e|a|en)|b[úu]s(?:que|ca)(?!(?:me|nos) (?:un|una|unos|unas|sus?|tus?|l[oa]s|es[oa]s?) )|ub[íi](?:que|ca)|local[íi](?:ce|za)|telefon[ée][ea]|s[íi]lb(?:e|a))(?:me|nos) ',
    ' (?:comun[íi](?:quese|quense|cate)|rep[óo]rt(?:ese|ense|ate)) (?!por radio|con (?:su|sus|tu|tus|vuestr[oa]) |(?:con|a) (?:el|la|los|las|l) ?(?:municip|ayuntamiento|fabricante|proveedor|seguro|aseguradora|compañía|distribuidora|intendencia|alcaldía|cooperativa|administra|vecin|herrero|electricista|plomero|fontanero|técnico))',
    ' (?:llame|llamá|llama|marque|marca) (?:no más|nomás|nada más|no mas) ',
    '(?:^| \\|| (?:y|o|pero|entonces|mejor|favor|solo|por favor)) (?:llame|llamá|llamen|llamad|llama|marque|marcá|marquen|marcad|marca|telefonee|timbre)(?= (?:al? (?:#|#phone|mi|este|ese|nuestr[oa]s?|número|teléfono|celular|móvil|cel|fijo|interno|anexo|directo|oficina|(?:la|las|el) (?:oficina|oficinas|central|línea|extensión|número|teléfono|tienda|casa|sucursal|recepción)|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|ahora|hoy|ya|cuando|y|o|si|antes|por|para|desde|el|ese|este|mi|#|#phone|\\|) | $| \\|)',
    ' (?:que|si|cuando|apenas|y|o|ojalá|luego|después|antes|usted|tú|vos|\\|) (?:usted |tú |vos |ya |luego |después )?(?:me|nos) (?:llam(?:e|es|en|a|as|ás|an|éis)|mar(?:que|ques|ca|cas|quen)|timbr(?:e|es|a|as)|busqu(?:e|es)|habl(?:e|es|a|as)|silb(?:a|as|e|es)|contact(?:e|es|a|as)|telefone(?:e|a))(?! la atención)(?! (?:el|la|los|las) (?!encargad|jef|dueñ|responsable|que|persona|gerente|director|señor|doctor|ingenier|licenciad))(?= )',
    ' (?:me|nos) (?:encuentr|localiz|ubic|hall|pill)(?:a|as|ás|an|áis|e|es) (?:\\S+ ){0,2}(?:en|al|por) (?!(?:el |la |los |las |nuestr[oa] |mi )?(?:puesto|stand|feria|mercado|calle|obra|correo|whatsapp|chat|mail|bar|café|plaza|pueblo|barrio|muelle|polígono|redes|instagram))',
    ' (?:llam|marc|localiz|ubic|contact|telefone|timbr|encontr)[áa]r(?:me|nos) ',
    ` (?:devu[ée]lv|devolv|regr[ée]s|ret[óo]rn)(?:a|e|as|es|an|en|é)(?:me|nos)(?:l[ao])? (?!(?:la|el|los|las|mi|mis|una?|unos|es[ae]|est[ae]) (?!${aCall}))`,
    ` (?:me|nos) (?:devuelv|devolv|regres|retorn)(?:a|e|as|es|an|en|és|ás) (?:la|mi|el|esta|nuestra|este) (?=${aCall})`,
    ` (?<!gracias por )(?:devolver|regresar|retornar)(?:me|nos)(?:l[ao])? (?!(?:la|el|los|las|mi|mis|una?|unos|es[ae]|est[ae]) (?!${aCall}))`,
    ' (?:d[ée]|da|dad|den|[ée]ch[ea]|echá|p[ée]gu?[ea]|pegá|h[áa]ga|haz|hacé|reg[áa]l[ea]|regalá)(?:me|nos) (?:un|una|el|la) (?:\\S+ )?(?:llamad(?:a|o|ita|ito)|timbrazo|timbre|telefonazo|tubazo|toque|silbido|ring|campanazo|repique|golpe de teléfono|fonazo) ',
    ' (?:me|nos) (?:d[aé]s?|ech[ae]s?|pega|pegue|pegas|pegues|hac[es]+|haga|hagas|regal[ae]s?) (?:un|una) (?:llamad(?:a|o|ita|ito)|timbrazo|timbre|telefonazo|tubazo|toque|silbido|ring|fonazo) ',
    ' (?:dar|echar|pegar|pegue|pega|peguen)(?:me|nos)? (?:usted |tú )?(?:un|una) (?:llamad(?:a|o|ita|ito)|timbrazo|timbre|telefonazo|tubazo|toque|silbido|ring|fonazo) ',
    ' (?:espero|esperamos|esperando|espera de|aguardo|aguardamos|agradezco|agradecer[ée]|agradecería|agradeceríamos|pendientes? de|atent[oa]s? a|basta|alcanza) (?:\\S+ ){0,3}(?:su|tu|vuestr[oa]|una?) (?:pronta |pronto )?(?:llamad(?:a|o|ita|ito)|timbrazo|telefonazo|toque) ',
    ' (?<! (?:le|te|les|os|se) )(?:suene (?:mi|el|nuestro)|suena (?:mi|nuestro)|sonar (?:mi|el|nuestro)|hagas? sonar (?:mi|el|nuestro)) (?:móvil|teléfono|celular|fijo) ',
    ' llamada de (?:vuelta|regreso) ',
    ' (?:llamando|marcando|comunicándose|comunicarse) (?:al|con|a) ',
    ' (?:mi|nuestro) (?:número|teléfono|celular|móvil|cel|fijo|directo|interno|anexo)(?! de (?!teléfono|contacto|celular|móvil|oficina|la oficina|casa|siempre)| en )(?: [^| ]+){0,2} (?:es|queda) ',
    ' (?:al|en el|el|del|número|marque|marca) #phone ',
    ' (?:anote|anota|anotá|apunte|apunta|apuntá|tome nota|toma nota|dejo)(?: \\S+){0,3} (?:número|teléfono|celular|móvil|#phone) ',
    ' pregunt(?:e|es|a|as|ar|á) por (?:mí|mi) ',
    ' (?:que|para que) (?:usted |ustedes )?(?:se|te) comuni(?:que|quen|ques) ',
    ' (?:póngase|ponte|ponerse|ponerte|poneos|poneros|pónganse) en contacto ',
    // A call or a voice is what would help.
    ' (?:una|un|su|tu|con una|con un|vuestra|la) (?:pronta |sola |simple )?(?:llamad(?:a|o|ita|ito)|telefonazo|tubazo|timbrazo|timbracito|toquecito|fonazo|repique)(?: (?:suy|tuy|vuestr)[oa])?(?= (?:[^ |]+ ){0,4}(?:basta|alcanza|lo dejamos|resuelve|arregla|sería|vendría|me ordena|nos|se agradec|me alegrar|me dir|me sac|y (?:lo|la|le|te|todo|queda|listo|sale|salimos|quedamos)))',
    ' (?:su|tu|vuestra|esa) voz (?:[^ |]+ ){0,2}(?:al otro lado|del otro lado|en (?:la|mi) línea|en el teléfono|por teléfono|al teléfono|en el auricular|en (?:el|mi) (?:celular|móvil)) ',
    ' (?:o[íi]r(?:le|lo|la|te|los)|escuchar(?:le|lo|la|te)|saber de (?:usted|ti|vos|ustedes)|noticias (?:suyas|tuyas)|su retorno|tu retorno|(?:su|tu) voz|o[íi]r (?:su|tu) voz) (?=$|\\||por |al teléfono|antes|pronto|hoy|mañana|en cuanto|cuando|de viva|esta|este)(?<=(?:esper|confí|qued|aguard|gust|encantar|agrad|pendient|atent|ilusión|ojalá)(?: ?[^ |]+){0,8} )',
    ' (?:de viva voz|se agradecerá (?:su |la |una )?llamada|se ruega (?:llamar|llamen|llamada)|que se me llame) ',
    ' (?<!le parece si )(?<!te parece si )(?:hablemos|hablarlo|platiquemos|charlemos|conversemos|coordinemos|verlo|resolvamos) (?:[^ |]+ ){0,2}(?:por (?:el )?(?:teléfono|fono|celular)|al teléfono) ',
    // Somebody who need only be rung.
    ' (?:estoy|estaré|estamos|quedo|quedamos|sigo|ando|me quedo|me tiene|me tienes|me tenés|aquí|acá) (?:[^ |]+ ){0,3}(?:pegad[oa]|junto|al pie|al lado|al tanto|pendiente|atent[oa]|a la espera|cerca|con|de guardia)(?: [^ |]+){0,1} (?:el|del|al|de|su|tu|mi|la) (?:teléfono|celular|móvil|aparato|fono|tubo|línea|llamad[oa]|usted toda|usted todo)(?: (?:encima|en la mano|prendido|encendido))? ',
    ' (?:mi|el|nuestro) (?:teléfono|celular|móvil|fono|aparato|cel) (?:lo tengo |lo dejo |lo llevo |está |queda |sigue |anda )(?:siempre |todo el día )?(?:prendido|encendido|libre|abierto|a la mano|encima|conmigo|disponible|activo) ',
    ' a un (?:telefonazo|timbrazo|tubazo|toque|golpe de teléfono) de (?:distancia|aquí|acá|usted) ',
    ' (?:yo|aquí|acá|siempre|que) (?:lo |le |la |te )?(?:cojo|atiendo|contesto|respondo|descuelgo) (?:yo|siempre|a cualquier hora|a toda hora|yo mism[oa]|enseguida) ',
    ' (?:ya )?(?:tiene|tienes|tenés|tenéis|tienen|le queda|te queda) (?:usted |tú |vos |ya )?mi (?:número|teléfono|celular|móvil|extensión|directo)(?= |$)',
    ' que (?:me )?(?:suene|repique|timbre|repiquetee) (?:mi|el|este|nuestro|ese) (?:aparato|teléfono|celular|móvil|fono|tubo) ',
    // Other ways to say «llámeme».
    ' (?:t[íi]r[eaá]|p[ée]gu?[eaá]|m[áa]nd[eaá]|m[ée]t[eaé]|avi[ée]nt[eaá]|l[áa]nz[eaá]|s[ue]+lt[eaá]|pegad|dad|echad)(?:me|nos) (?:un|una) (?:llamad(?:a|o|ita|ito)|timbrazo|telefonazo|tubazo|tubo|toque|fonazo|ring|cable|golpe de teléfono) ',
    ' (?:me|nos) (?:das?|d[ée]s?|daría|darías|peg[aá]s?|peg[ue]+s?|tir[aáe]s?|ech[aá]s?|hac[eé]s?|mand[aá]s?|regal[aá]s?|avient[ae]s?) (?:un|una) (?:llamad(?:a|o|ita|ito)|timbrazo|telefonazo|tubazo|tubo|toque|fonazo|ring|golpe de teléfono|golpe de tubo) ',
    ' (?:me|nos) (?:llamar(?:ía|ías|íais|ían|a|as|ais|an)|llamas(?:e|es)|marcar(?:ía|ías|a|as)|disqu(?:e|es|en)|disc[aá]s?|timbrar(?:ía|a|as)|ringue[aes]+|busc(?:a|as|ás|ara|aras) (?:por teléfono|al (?:celular|teléfono|móvil|fono))|ubic(?:a|as|ás) (?:por teléfono|al))(?= )',
    '(?:^| \\|| (?:y|o|pero|solo|nada más que|hay que|más que|toca|basta con|de|favor de|para|apenas|cuando|que)) (?:levant(?:e|á|ar|es)|descuelg(?:ue|a|ues|as)|descolg(?:ar|á|ad)|agarr(?:e|á|ar|es)|tom(?:e|á|ar|es)|alc(?:e|es)|alzar|coj(?:a|as)|coger|tir(?:e|ar) d?)(?: ?el| del| de el|) (?:tubo|teléfono|auricular|celular|móvil|fono|aparato)(?= )(?! del? )',
    '(?:^| \\|| (?:y|o|pero|solo|que|con|a|de)) (?:puls(?:e|a|á|ar)|apriet(?:e|a)|apretar|apretá|toque|toca|tocar|d[ée]le a|dale a|dar a|oprim(?:a|e|ir|í)) (?:a |la |el |en )*(?:rellamada|tecla verde|botón verde|devolver llamada|rellamar) ',
    ' (?:se|te|os) (?:puede|puedes|podés|podéis|pueden|pusiera|pusieras|ponga|pongas|reporte|reportes|contacte|contactes|comunique|comuniques|comunicara|comunicaras) (?:[^ |]+ ){0,3}(?:conmigo|con nosotros|con (?:el|la) [^ |]+|por teléfono|al teléfono) ',
    '(?:^| \\|| (?:favor de|para|y|o|rogamos|ruego|le pido|pueden|puede|puedes|hay que|de)) (?:comunicarse|comunicarte|reportarse|reportarte|(?:contacte|contacten|contactar|timbre|repique)(?= (?:conmigo|con nosotros|nomás|no más|cuando|en cuanto|por favor|al? (?:#|mi|este|esta|nuestr|número|teléfono|celular)))|p[óo]ngase al habla|ponete al habla|ponte al habla|ponerse al habla|que se ponga en contacto|se ponga en contacto|marque usted|disque|discá|disca|llame usted(?! mism)) (?=(?:[^ |]+ ){0,3}(?:conmigo|con|por|a|al|el|la|este|esta|nomás|no más|cuando|en|\\||$))',
    ' (?:debe|debes|debés|deberá|deberás|tiene que|tienes que|tenés que|necesita|necesitas|necesario|importante|urgente|preciso|indispensable) (?:que )?(?:usted |tú |vos |se |te |me )*(?:comuni(?:carse|carte|que|ques)|llam(?:arme|arnos|e|es)|marc(?:arme|arnos)|contact(?:arme|arnos|e|es)|report(?:arse|arte))(?= )',
    ...ringHints,
    ' (?:vuelva|vuelve|volvé|vuelvan) a (?:llamar|marcar)(?:me|nos)? (?=(?:a este|a esta|al|cuando|en cuanto|apenas|por favor|\\||$))',
  ].map((pattern) => new RegExp(pattern, 'g')),
}
