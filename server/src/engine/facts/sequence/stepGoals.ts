import { fold } from '../../language/forms/fold.ts'
import type { Language } from '../../language/text.ts'

/** Whether a goal says only that there will be a contact, not what should be different after it. */
export const isVagueGoal = (goal: string, language: Language): boolean =>
  goal.length <= LONGEST && vague[language].test(plain(goal))

/** What is longer says something. */
const LONGEST = 80

/** Whether a goal stands for one that is still to be found; a blank in brackets reminds of itself. */
export const isEmptyGoal = (goal: string): boolean =>
  /^(?:[-–—.…?_\s]*|n\/?a|t\.?b\.?[dc]\.?|to ?do|pendiente|por definir|x+)$/i.test(goal.trim())

/** Lower case, no accents, no marks; a name inside is `someone`, for whom it is for changes nothing. */
const plain = (goal: string): string =>
  fold(
    goal
      .normalize('NFC')
      .replace(/(?<=\s)(?:\p{Lu}\p{Ll}+\.? ?)+(?!\p{L})/gu, 'someone ')
      .toLowerCase(),
  )
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const whole = (before: string, core: readonly string[], after: string): RegExp =>
  new RegExp(`^(?:(?:${before}) )*(?:${core.join('|')})(?: (?:${after}))*$`, 'u')

/** What may stand around the words without giving them something to change. */
const vague: Readonly<Record<Language, RegExp>> = {
  en: whole(
    'just|to|a|an|the|and|quick|quickly|simply|general|generic|friendly|first|second|third|fourth|another|next|last|weekly|monthly|regular|routine|usual|brief|short|call|email|phone|voicemail|message|step|touch|try to|politely|gently',
    [
      '(?:follow|following|follows|followed)(?: |-)?(?:up|ups)(?: (?:call|email|message|voicemail|contact|step))?',
      '(?:check|checking|checkin)(?: |-)?(?:in|ins|back|up)(?: call)?',
      'checkin',
      '(?:touch|touching) base',
      '(?:reach|reaching) out',
      '(?:catch|catching)(?: |-)?up',
      '(?:circle|circling|loop|looping) back',
      're ?connect(?:ing)?',
      'connect(?:ing)?',
      '(?:say|saying) (?:hi|hello|hey)(?: and .{0,20})?',
      '(?:keep|keeping|stay|staying|get|getting|be|remain|remaining) in (?:touch|contact|the loop|sight|view|their mind|mind)',
      '(?:keep|keeping|stay|staying|be|remain|get) (?:visible|present|top of mind|front of mind|warm|around|alive|close|relevant|noticed|remembered|(?:on|back on) (?:their|his|her|the|your) (?:radar|mind))',
      '(?:keep|keeping) (?:(?:it|them|him|her|things|this|the (?:lead|prospect|contact|relationship|conversation|line|lines|thread|deal|account|ball)) (?:warm|going|open|alive|moving|rolling|engaged|in motion))',
      '(?:keep|keeping) (?:(?:the|our|my) (?:name|face|brand) (?:in|before|in front of) .{1,20}|at it|trying|calling|chasing|on|contact|going|the pressure(?: up| on)?|knocking)',
      '(?:maintain|keep up|keeping up|maintaining|nurture|nurturing|build|building) (?:the |a |some )?(?:contact|relationship|presence|rapport|momentum|lead|visibility|connection)',
      '(?:nudge|ping|poke|bump|chase|chasing|nag|pester|badger)',
      "(?:see|check|find out|ask) how (?:(?:they|he|she|you|things|it|everything|that) ?(?:are|is|'re|'s|was|were)?)(?: (?:doing|going|getting on|coming along))?",
      "(?:see|check) (?:where (?:we|they|things) (?:stand|are)|what's (?:new|up)|if (?:there's|there is) (?:any )?(?:news|update|updates))",
      '(?:any|get an?|ask for an?) (?:news|update|updates)',
      '(?:courtesy|routine|friendly|usual|weekly|monthly) (?:call|contact|touch|hello|message)',
      '(?:show|showing) (?:up|(?:my|our) face|interest|presence|that (?:we|i) (?:care|exist|are here))',
      "(?:remind|reminding) (?:them|him|her|people) (?:that )?(?:(?:we|i) (?:exist|are here|am here|'re here|'m here)|(?:of|about) (?:me|us))",
      "(?:don't|do not|not) (?:let (?:them|him|her|it) (?:forget|go cold)|lose (?:touch|contact|the thread|sight)|go quiet)(?: (?:us|me|of (?:us|me|them|him|her)))?",
      '(?:second|third|another|next|one more|yet another) (?:touch|contact|attempt|try|go)',
      'persist(?:ence)?',
      '(?:be|stay) persistent',
      'presence',
      'awareness',
    ],
    'again|once more|more|now|too|by phone|by email|up|call|calls|email|message|voicemail|note|from me|soon|later|briefly|with (?:him|her|them|you|us|everyone|everybody|prospect|lead|client|customer|someone|(?:the|their|his) (?:prospect|lead|client|customer|contact|listener|account|team|desk|office|buyer|manager|owner|director|boss|assistant|someone))|(?:on|after|about|to) (?:the |my |our )?(?:first |last |previous |earlier |second |prior |initial )?(?:call|calls|email|emails|message|messages|voicemail|voicemails|contact|step|touch|attempt|one)|on them|on him|on her|and (?:say (?:hi|hello)|check in|follow up|touch base|see)|number|one|two|three|\\d+|please|regularly|this week|next week|a little|a bit',
  ),
  es: whole(
    '\\d+|[ºª]|solo|nada mas|simplemente|para|por|a|de|un|una|el|la|y|volver a|intentar|breve|rapido|segundo|tercer|otro|otra|nuevo|llamada|llamar|paso|contacto|correo|mensaje|poco de',
    [
      '(?:(?:dar|hacer|darle|darles|hacerle|hacerles|dando|haciendo|llevar|continuar|mantener|retomar|seguir con|dar el|hacer el|hacer un|dar un)(?: el| un)? )?seguimiento(?: (?:comercial|telefonico|general|semanal|mensual|normal|habitual|de rutina))?',
      '(?:pasar a |mandar |enviar |dejar )?(?:un )?salud(?:ar|arlo|arla|arle|arlos|arlas|arles|o|os|ito)(?: a (?:someone|don someone|dona someone))?',
      '(?:estar|seguir|permanecer|mantenerse|mantenerme|mantenernos|quedar|quedarse) (?:presente|presentes|en contacto|pendiente|pendientes|al pendiente|ahi|visible|visibles|cerca|al tanto|vigente|en (?:la|su) (?:mente|memoria|cabeza|radar)|en la brecha|en la lucha|en el radar|en lo mismo|al pie del canon|vivo|vivos)',
      '(?:hacer|marcar|tener|ganar) (?:acto de )?presencia',
      '(?:hacerse|dejarse|hacerme|hacernos) (?:presente|presentes|notar|ver|oir|sentir|recordar)',
      'insist(?:ir|iendo|encia)(?:le|les)?',
      'segu(?:ir|imos) (?:insistiendo|llamando|intentando|tocando(?: la puerta)?|probando|adelante|en ello|con lo mismo|intentandolo)',
      '(?:mantener|conservar|cuidar|cultivar|alimentar|retomar|reanudar|recuperar|tener|hacer|establecer|no perder|no dejar|que no se (?:pierda|enfrie)|nutrir|fortalecer|estrechar|construir)(?: viv[oa]s?| calientes?| tibi[oa]s?| activ[oa]s?| abiert[oa]s?)?(?: (?:el|la|los|las|un|una|su|ese|este))?(?: (?:contacto|relacion|hilo|comunicacion|conversacion|interes|lazo|lazos|vinculo|vinculos|prospecto|cliente|puerta|linea|presencia|cercania|pista|rastro))(?: (?:vivo|viva|abierto|abierta|caliente|tibio|tibia|activo|activa|vivos))?',
      'no (?:enfriar|dejar enfriar|soltar|desaparecer|perder de vista)(?: (?:el|la|al|a la))?(?: (?:contacto|relacion|prospecto|tema|cliente))?',
      '(?:re)?contactar(?:lo|la|le|los|las|les)?|re ?conectar|conectar|ponerse en contacto|entrar en contacto',
      '(?:dar|darle|darles) (?:un )?(?:toque|toquecito|recordatorio|telefonazo)|dar (?:senales|senal) de vida|dar (?:lata|la lata)',
      '(?:ver|saber|preguntar|checar|revisar) (?:como|que tal) (?:va|van|vamos|sigue|siguen|esta|estan|anda|andan|le va|les va|te va|ha estado|todo)(?: (?:todo|la cosa|las cosas|el|ella|la|por ahi))*',
      '(?:ver|saber|preguntar) (?:si hay|si tiene|por|que) ?(?:alguna |algun )?(?:novedad|novedades|noticia|noticias|hay|hay de nuevo|paso|onda)',
      '(?:recordar(?:le|les)?|que (?:sepa|sepan|recuerde|vea|note|no olvide|se acuerde)) (?:que )?(?:(?:existimos|existo|estamos aqui|aqui estamos|seguimos aqui|sigo aqui|estoy aqui|aqui sigo)|de (?:mi|nosotros))',
      'que no (?:nos|me|se) olvid(?:e|en)(?: de (?:mi|nosotros))?',
      '(?:llamada|contacto|mensaje|toque|visita) de (?:cortesia|rutina|seguimiento|siempre|contacto)',
      '(?:otro|un nuevo|segundo|tercer|un segundo|un tercer|otra|nuevo) (?:contacto|intento|toque|llamada)',
      'toque|cortesia|rutina|recordatorio|persistir|perseverar|acercamiento|presencia',
      'tocar base|quedar bien|hacer ruido|calentar (?:el|al|la) (?:prospecto|contacto|relacion)',
    ],
    'otra vez|de nuevo|nuevamente|mas|tambien|ahora|siempre|una vez mas|por telefono|por correo|breve|rapido|amable|cordial|con (?:el|ella|ellos|ellas|usted|ustedes|someone|don someone|dona someone|(?:el|la|los|las) (?:cliente|clienta|prospecto|contacto|cuenta|encargad[oa]|gerente|duen[oa]|director|directora|jefe|jefa|equipo|senora?|ingenier[oa]|licenciad[oa]|doctora?)(?: someone)?)|(?:a|de|del|al|tras|despues de)(?: la| el| mi| los| las)?(?: primera| primer| ultima| ultimo| anterior| previa| segunda)?(?: llamada| llamadas| correo| correos| mensaje| mensajes| contacto| buzon| cliente| prospecto| paso)(?: anterior| previo| previa| anteriores)?|y (?:saludar|dar seguimiento|ver|insistir|mantener el contacto)|semanal|mensual|numero|\\d+|un poco|cada semana|vivo|viva|al prospecto|al cliente|comercial',
  ),
}
