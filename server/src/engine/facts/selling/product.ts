import type { Language } from '../../language/text.ts'
import type { Span } from '../../span.ts'
import type { SpokenWord } from '../../speech/timed.ts'
import type { SentenceFacts, TouchFacts } from '../facts.ts'
import { likelyByWords } from '../learned/byWords.ts'
import { sayWords, spanSaid } from '../phrases/said.ts'

/** A clause that says what the caller's firm makes or does, or praises it: its words and their sentence. */
export type ProductClause = Readonly<{ span: Span; sentence: SentenceFacts }>

/** Clauses whose subject is the caller's firm or product, with a verb of making, doing or serving in the present. */
export function productClauses(t: TouchFacts): readonly ProductClause[] {
  const { language } = t.context
  const heard = t.sentences.flatMap((sentence): ProductClause[] => {
    const said = sayWords(sentence.words)
    const found =
      clauses[language].map((one) => one.exec(said)).find((one) => one && !unlike[language].test(said)) ??
      firmClause(t, sentence, said)
    return found ? [{ span: spanSaid(sentence.words, found.index, found[0].length), sentence }] : []
  })
  return likelyByWords(t, 'salesy', heard)
}

/** "Tailtrack is a booking platform", "Norte fabrica …": the firm that calls is the subject. */
function firmClause({ identity, context, timed }: TouchFacts, { words }: SentenceFacts, said: string) {
  const { text } = timed.touch
  const { company } = identity
  const firm = company && timed.words.find(({ span }) => span.end === company.span.end)
  // Written as in the name: "Ferrer Tanks" is not "buried tanks".
  const isFirm = ({ span }: SpokenWord) =>
    firm && text.slice(span.start, span.end) === text.slice(firm.span.start, firm.span.end)
  if (!firm || !words.some(isFirm)) return null
  return new RegExp(`(?<!\\S)${escaped(firm.norm)} ${firmVerbs[context.language]}`, 'u').exec(said)
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const firmVerbs: Readonly<Record<Language, string>> = {
  en: '(?:is (?:a|an|the|how|what)|helps|does|makes|builds|handles|gives|lets|runs|keeps|provides|delivers|installs|offers|sells|manufactures|distributes|takes|turns|saves|cuts|brings|automates|connects|specialises|specializes)(?!\\S)',
  es: '(?:es (?:una|un|la|el)|ayuda|fabrica|vende|comercializa|distribuye|renta|alquila|provee|suministra|instala|ofrece|permite|hace|desarrolla|diseña|gestiona|brinda|reduce|ahorra|mejora|automatiza|conecta|se dedica)(?!\\S)',
}

const weVerbs =
  'build|make|regulate|deliver|stock|help|sell|supply|carry|print|clean|seal|fit|install|design|bake|brew|roast|grow|run|handle|manage|cover|look after|take care|look at|turn|cut|save|bring|give|fix|repair|service|maintain|host|train|coach|teach|recruit|place|staff|insure|finance|lend|lease|rent|hire out|ship|haul|move|store|pack|paint|plant|mow|groom|treat|spray|test|calibrate|audit|map|track|monitor|automate|connect|integrate|translate|write|shoot|film|produce|publish|manufacture|fabricate|weld|machine|cast|mill|mould|mold|sew|stitch|weave|dye|engrave|cater|cook|serve|source|import|export|distribute|wholesale|process|recycle|refurbish|restore|refinish|tune|voice|string|cater|do|work with|specialise|specialize|offer|provide|customise|customize|digitise|digitize|optimise|optimize|streamline|simplify|guarantee|protect|guard|secure|heat|cool|light|wire|plumb|frame|roof|pave|dig|drill|pump|filter|blend|mix|bottle|brand|package|market|advertise|promote'
const weVerb = `(?:${weVerbs})`
const ourVerbs =
  '(?:does|handles|runs|keeps|starts?|is made|are made|comes?|lasts?|goes|holds?|leverages?|uses?|fits?|covers?|pays?|makes?|turns?|takes?|brings?|spins?|drives?|automates?|blocks?|tracks?|monitors?|connects?|integrates?|filters?|replaces?|outlasts?|cuts?|saves?|helps?|lets?|gives?|does|works?|cleans?|dries|stays?|stops?|keeps?|ships?|solves?|reduces?|boosts?|improves?|delivers?|guarantees?|costs?|ranks?)'
/** Where a new part of the sentence begins, of which "our" is no subject. */
const turns =
  '(?:should|if|when|but|because|so|while|until|till|unless|i|we|was|were|had|did|who|where|before|after)(?!\\S)'
/** What praises or dismisses a thing at hand: "that's a fine system" is said of theirs. */
const judged =
  '(?:good|fine|lovely|nice|old|great|grand|sound|neat|clever|simple|handsome|bad|poor|new|different|diesel|gas|fire|school|church|shame|pity)(?!\\S)'
/** What a firm has besides what it sells. */
const notProducts =
  '(?:address|website|sign|copy|gate|dock|door|roof|floor|trees?|dog|cat|bell|kitchen|window|wind|weather|river|mayor|church|school|bus|apprentice|foreman|sister|brother|mother|father|boy|girl|son|daughter|apology|manager|boss|partner|founder|end|side|front|desk|reception|switchboard|secretary|girls|lads|ladies|mistake|error|fault|form|ad|call|calls|number|office|driver|drivers|crew|engineer|fitter|man|van|truck|invoice|records|notes|map|turnover|name|last|earlier|first|two|meeting|conversation|chat|talk|visit|tour|agreement|records?|file|files|phone|line|part|yard|place|town|street|road|neighbou?rs?|kids|inspector|county|council|city|list|agreement|lab|labs|technicians?|engineers?|fitters?|installers?|catalog|catalogue|hearing|queue|voicemail|message|email|letter)(?!\\S)'
const esVerbs =
  '(?:fabri|instal|desarroll|ayud|diseñ|gestion|trabaj|mont|alquil|limpi|repar|capacit|form|asesor|cuid|cre|import|export|envas|elabor|cultiv|tost|proces|financi|asegur|cocin|transport|entreg|brind|d|llev|maquil|carg|colg|bord|cort|pint|fumig|riego|reg|sell|templ|sold|lij|barniz|encuadern|edit|public|grab|film|program|automatiz|digitaliz|conect|monitore|vigil|rastre|control|certific|audit|traduc|reclut|coloc|administr|recaud|cobr|gestion|optimiz|garantiz|especializ|dedic|manej)amos|(?:hac|vend|proteg|produc|manten|ofrec|provee|constru|cubr|repart|imprim|surt|cos|tej|distribu|recog|abastec|corr|romp|tra)(?:emos|imos)|contamos con'

const clauses: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(
      `(?:^|(?:and|so|here|today|because|where|also|since) )we (?:also |just |only |mostly |now |all |simply |even )?${weVerb}(?!\\S)(?! (?:not|n't|the same))(?: \\S+){0,3}`,
    ),
    /(?<!\S)we're (?:helping|running|offering|working with|selling|supplying|building|making|doing|giving)(?!\S)(?: \S+){0,3}/,
    /(?<!\S)(?:we've|we have) (?:got )?(?:a|an|some) (?:\S+ ){0,2}(?:offer|deal|special|promotion|package|range|line|selection)(?!\S)/,
    /(?<!\S)ours (?!is (?:(?:the|that|an?) (?:\S+ )?(?:shop|yard|van|truck|house|gate|number|building|stall)|across|next|down|on|in|at|opposite)(?!\S)|is (?:an? )?(?:one stop|team|thirteen|twelve|eleven|ten|nine|eight|fifteen|#)|was)(?:is|are|goes|does|spins|comes|takes|holds|will|can|has|lasts|costs|runs|starts|sits|works|keeps|go|do|last|come|don't|doesn't|won't|stays|stay|fits|fit)(?!\S)/,
    /(?<!\S)what (?:we(?:'ve)? (?:make|made|built|build|do|sell|offer|have|carry|run|bring)|i (?:make|sell|build|offer))(?: \S+){0,3} (?:is|are)(?!\S)/,
    new RegExp(`(?<!\\S)our (?!own |${notProducts})(?:(?!${turns})\\S+ ){1,6}?${ourVerbs}(?!\\S)`),
    /(?<!\S)(?:it's|it is|this is|that's|we're|we are) (?:a|an) (?:\S+ ){0,4}(?:platform|app|suite|solution|marketplace|overlay)(?!\S)/,
    new RegExp(
      `(?<!\\S)(?:it's|it is|this is|we're|we are) (?:a|an) (?!(?:very |really |fairly |pretty )?${judged})(?:\\S+ ){0,4}(?:engine|system|tool|fabric|cloud|package|range|service|layer|mesh)(?!\\S)`,
    ),
    new RegExp(
      `(?<!\\S)(?:thing|it|what it is|product|idea) is (?:a|an) (?!(?:very |really |fairly |pretty )?${judged})(?:\\S+ ){0,5}(?:layer|overlay|platform|engine|app|system|tool|service|device|machine)(?!\\S)`,
    ),
    /(?<!\S)(?:we|i) (?:can|could|will) (?:also |really )?(?:help|save|cut|reduce|lower|boost|get you|supply|provide|offer|double|improve|grow|increase|slash|trim)(?!\S)(?: \S+){0,3}/,
    /(?<!\S)(?:folks|people|firms|shops|companies|businesses|clients|schools|owners) (?:who|that) (?:bring|hire|choose|use|pick|call|have|switch to|try) (?:us|ours|our)(?!\S)/,
    /(?<!\S)(?:have|has) (?:us|ours) (?:do|on|round|over|out|for)(?!\S)/,
    /(?<!\S)(?:once|when) our (?!people|man|men|van|truck|driver|crew)\S+ (?:are|is|goes|go|get|gets)(?!\S)/,
    /(?<!\S)(?:that's|which is) (?:where|what|how) (?:i|we) (?:take|do|get|help|turn|bring|make)(?!\S)/,
  ],
  es: [
    new RegExp(
      `(?:^|(?:y|nosotros|nosotras|aquí|acá|donde|también|además|en casa|ahí) )(?:le |les |te |os |se |nos |los |las )?(?:${esVerbs})(?!\\S)(?: \\S+){0,3}`,
    ),
    /(?<!(?:no|como|que|a) )(?<!\S)(?:el|la|los|las) nuestr[oa]s?(?= (?:\p{L}{2,}(?:a|e|an|en)|no|se|sí|ya)(?!\S))/u,
    /(?<!\S)lo que (?:cocinamos|hacemos|fabricamos|traemos|botamos|lanzamos|vendemos|ofrecemos|tenemos|montamos|producimos|armamos)(?!\S)/,
    /(?<!\S)con nuestr[oa]s? (?:\S+ )?(?:\S+ )?(?:se|usted|gana|cualquier|va|quita|trabaja|tu|su|la|el|todo|nunca|ya|duerm\S*|ahorr\S*|baj\S*)(?!\S)/,
    /(?<!\S)(?:con lo nuestro|(?:este año|ya|ahora|recién) (?:sacamos|lanzamos|estrenamos)|(?:yo )?(?:le|te) (?:quito|quitamos|resuelvo|resolvemos) de encima)(?!\S)/,
    /(?<!\S)con nosotros (?:usted|ustedes|tú|vos|tu|su|va|vas|ahorra\S*|gana\S*)(?!\S)/,
    /(?<!\S)(?:salió|llegó|sale|llega) (?:la|el|nuestra|nuestro) (?:\S+ )?(?:partida|línea|gama|colección|modelo|versión|temporada)(?: nuev[oa])?(?!\S)/,
    /(?<!\S)nuestr[oa]s? (?!oficina|dirección|teléfono|número|página|técnic|chofer|contacto|horario|compañer|correo|equipo (?:va|pasa|llega))(?:\S+ ){1,4}?(?:duran?|ahorran?|bajan?|permiten?|ayudan?|reducen?|incluyen?|ofrecen?|garantizan?|rinden?|aguantan?|funcionan?|protegen?|limpian?|cortan?|mejoran?|suben?|duplican?|fabrican?|instalan?|mantienen?|cubren?|sirven?|quedan?|resisten?|soportan?|salen?|cuestan?|desarrollan?|diseñan?|producen?|reparten?|entregan?|tienen?|cuentan?|traen?|vienen?|hacen?|llevan?)(?!\S)/,
    /(?<!\S)(?:una?|cualquier|con una?) \S+ nuestr[oa](?!\S)/,
    /(?:^|y |también )(?:tenemos|manejamos|traemos|contamos con) \p{L}{3,}s(?= )(?: \S+){0,2}/u,
    /(?<!\S)(?:podemos|puedo|podríamos) (?:ayudar\S*|ahorrar\S*|reducir\S*|bajar\S*|mejorar\S*|ofrecer\S*|conseguir\S*)(?!\S)(?: \S+){0,3}/,
    /(?<!\S)tenemos (?:un|una|unos|unas|el|la) (?:\S+ ){0,3}(?:nuev\S+|interesante|especial|tarifa|cobertura|oferta|plan|línea|promo\S*|paquete|programa|servicio|catálogo|solución|sistema|herramienta|producto|gama|curso|cursos)(?!\S)/,
    /(?<!\S)(?:recibir|recibimos|llegó|llegaron|estrenar|sacar|lanzar) (?:la|el|los|las|nuestra|una) (?:nueva|nuevo|nuevas|nuevos|última) (?:línea|colección|gama|modelo|modelos|temporada|serie)(?!\S)/,
    /(?<!\S)(?:es|somos|soy) (?:una|un) (?:\S+ ){0,2}(?:plataforma|aplicación|app|software|solución|sistema|herramienta|suite|ecosistema|orquestador|capa)(?!\S)/,
    /(?<!\S)(?:se instala|se actualiza|lo usan|la usan|las usan|los usan|incluye|viene con|trae) (?:\S+ ){0,3}(?:solo|sola|día|días|empresas|clientes|módulo|módulos|garantía|de serie)(?!\S)/,
  ],
}

/** A promise for a day, a plea, a help desk of the listener's own, or news of the caller's. */
const unlike: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\S)(?:since (?:nineteen|twenty)|founded|offices?|branches|certified|countries|counties|a hundred and ten|like family|always looking up|number one|at reception|your own|monday|tuesday|wednesday|thursday|friday|as you asked|you asked|as agreed|your order|we both|when we|if we|can we|could we|should we|shall we|until we|before we|that we|than we)(?!\S)/,
  es: /(?<!\S)(?:damos (?:el|un) (?:nombre|dato|teléfono|contacto|aviso)|certific\S*|oficinas|sucursales|sedes|flota|países|ciudades|destinos|aeropuertos|nacimos|arrancamos|metodología|paradigmas|la diferencia|la milla|un paso más|excelencia|sueños|formamos parte|iso|desde (?:los|siempre|hace|el inicio)|por proyectos|siempre igual|hecho|como todo el mundo|líderes|según cuentan|a media|lunes|martes|miércoles|jueves|viernes|como pidió|su pedido|tu pedido|quedamos|si tenemos|cuando tenemos|generaciones|años)(?!\S)/,
}
