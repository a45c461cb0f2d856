const fillers =
  '(?: (?:just|only|me|again|actually|um|uh|er|erm|so|solo|otra vez|de nuevo|este|pues|mr|mrs|ms|dr|dra|don|doña|el|la|señor|señora|ingenier[oa]|licenciad[oa]|doctora?|contador[a]?|arquitect[oa]|lic|ing))*$'

/** What stands before the name of who calls. */
export const introductions = {
  en: new RegExp(
    `^ (?:only|just)$| (?:this is|this's|it's|it is|i'm|i am|im|name is|name's|speaking is|yours truly|here is|voice is|voice belongs to|call me|known as|name of|goes by|signed|speaking (?:with|to)|(?:message|voicemail|call|note) for (?:[^ ]+ ){1,4}from)${fillers}`,
  ),
  es: new RegExp(
    ` (?:soy|somos|habla|hablo|hablas con|hablando con|hablan con|me llamo|me dicen|nombre es|otra vez|quien (?:[^ ]+ ){0,2}es|aquí|acá|aqui|aca|por acá|saluda|servidora?|(?<!(?:se|me|nos|que) )(?:llama|marca|escribe)|(?:le|te|les|os|lo|la) (?:llama|escribe|marca|contacta|busca|molesta|interrumpe|deja un mensaje|deja este mensaje))${fillers}`,
  ),
}
/** What stands behind it. */
export const afterOwn = {
  en: /^(?:is my name|is the name|on the line|here|calling|speaking|again here) /,
  es: /^(?:al habla|al aparato|(?:le|te|les|os) (?:habla|llama|saluda|marca|escribe)|es mi nombre|por aquí|por acá) /,
}
/** One word behind it. */
export const followsName = {
  en: new Set('here calling speaking again over once yet ringing phoning reporting checking'.split(' ')),
  es: new Set(['aquí', 'acá', 'al', 'por', 'le', 'te', 'les', 'os', 'habla', 'otra']),
}
/** What stands between who calls and their firm. */
export const fromWords = {
  en: new Set(['from', 'with', 'at', 'of', 'for', 'over', 'down', 'w']),
  es: new Set(['de', 'del', 'desde', 'en', 'con', 'por', 'para']),
}
/** Articles before a firm. */
export const articles = { en: /^(?:the|a|an|our)$/, es: /^(?:el|la|los|las|nuestra|nuestro)$/ }
/** The last words of an address. */
export const streets =
  /^(?:street|st|lane|road|rd|avenue|ave|court|drive|boulevard|square|row|close|hill|calle|avenida|plaza|paseo|colonia|carretera)$/
/** A message or a greeting that is somebody’s. */
export const messageFrom = {
  en: / (?:message|word|note|call|hello|greetings|regards|hearing|hear|line|listening to) (?:from|of|to)$/,
  es: / (?:mensaje|recado|nota|llamada|saludo|saludos|noticias|parte|voz|(?:pregunta|preguntas|aviso|dato|datos|consulta|recordatorio|novedad|novedades|apunte|noticia)(?: [^ ]+){0,3}) de$/,
}
/** Somebody to ask for is not who calls. */
export const others = {
  en: / (?:ask for|asking for|call|contact|reach|message for|speak to|speak with|talk to) ?$/,
  es: / (?:pregunte por|pregunta por|preguntar por|preguntá por|llame a|llama a|mensaje para|hable con|habla con|hablar con) ?$/,
}
/** What stands before a place, a thing of the listener's, or another person. */
export const notBeforeFirms = {
  en: /^(?:the|your|a|an|his|her|their|this|that|in|on|to|near|under|above|along|off|across|by|call|ask|contact|dear|and|or|mr|mrs|ms|dr)$/,
  es: /^(?:el|la|los|las|su|sus|tu|tus|vuestro|vuestra|un|una|a|al|hasta|señor|señora|don|doña|y|o|con|calle|avenida)$/,
}
/** Titles that stand without a name too. */
export const ranks =
  /^(?:licenciad[oa]|ingenier[oa]|doctora?|contadora?|arquitect[oa]|maestr[oa]|profesora?|profe|señora?|señorita|jef[ae]|vecin[oa]|padre|escriban[oa])$/
/** Titles that nobody gives themselves. */
export const civil = /^(?:señora?|señorita|sra?|srta|don|doña|estimad[oa]|apreciad[oa])$/
/** Titles of a first name or of nobody. */
export const titles =
  /^(?:captain|coach|pastor|professor|sister|brother|father|mother|mayor|councillor|lady|lord|matron|chief|officer|judge|principal|chef|deacon|rabbi|reverend|sergeant|major|nurse|director|directora|padre|sor|capitán|alcalde|alcaldesa|jefe|jefa|chef|familia|vecinos|señores|señoras|estimados|amigos|amigas|equipo|compañeros|hermanas|hermanos)$/
/** Words before the name of who is called. */
export const greetings = {
  en: new Set(
    'hi hello hey hiya yo good morning afternoon evening day there yes well oh so dear mr mrs ms miss dr sir madam um uh captain coach pastor professor doctor'.split(
      ' ',
    ),
  ),
  es: new Set(
    'hola buenos buenas buen días tardes noches día muy qué tal estimado estimada apreciado apreciada señor señora señorita sr sra srta don doña lic licenciado licenciada ing ingeniero ingeniera doctor doctora dr dra contador contadora cp arquitecto arquitecta maestro maestra profesor profesora profe químico notario escribano escribana padre alcalde alcaldesa concejal jefe jefa joven familia vecino vecina che onda oye mira mirá quiubo holi aló ey epa bueno saludos disculpe disculpa oiga eh este'.split(
      ' ',
    ),
  ),
}
