const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that are written with a capital and name nobody, or stand before a name. */
export const notNames = {
  en: set(
    "i i'm i've i'd i'll hi hello hey hiya calling greetings reporting good morning afternoon evening day thanks thank please okay ok well so oh also anyway yes no sorry bye talk again but otherwise meanwhile um uh er erm hm hmm right look listen now then there here mr mrs ms miss dr sir madam ceo cfo it vp hr ai crm roi erp seo gps usa uk us eu iso osha hvac faq pdf asap q1 q2 q3 q4 english spanish thanksgiving christmas easter google linkedin whatsapp subject",
  ),
  es: set(
    'llamo hablo escribo vengo trabajo represento quedo estoy somos hola buenos buenas buen muy gracias saludos perdón disculpe disculpa oiga oye sí no bueno pues eh este esto eso mire oiga ojo ahora entonces además también ya verá mira estimado estimada señor señora señorita sr sra srta don doña lic licenciado licenciada ing ingeniero ingeniera doctor doctora dr dra contador contadora arquitecto arquitecta arq maestro maestra profesor profesora prof yo usted ustedes iva iso pdf usa ue eeuu navidad google linkedin whatsapp asunto palabra mensaje recado llamada noticias atentamente',
  ),
}

/** Small words that open a sentence before a name which is not the caller's: "Your Vine Street ward". */
export const small = {
  en: set(
    "your the our my his her their its this that these those a an on in at from with by for to of and but since when if as is are was were do does did has have what which who how why where both most another one two three four five six seven eight nine ten under over near after before it's i'm only just call ask contact ring phone text email tell give reach dear",
  ),
  es: set(
    'el la los las su sus tu tus un una unos unas en de del con por para al a y o pero si cuando como desde hasta entre este esta ese esa tras según soy habla aquí acá dos tres cuatro cinco seis siete ocho nueve diez',
  ),
}

/** Behind a single name at the start of a sentence: "Rita at Orchardline", "Rita here". */
export const followers = {
  en: set('here again calling speaking from with at of over'),
  es: set('de del desde en con otra aquí acá habla le te les os al'),
}

/** The caller speaks of themselves, or of the call. */
export const callerWords = {
  en: /^(?:i|i'm|i've|i'd|i'll|im|my|me|we|we're|we've|our|us|this|it's|here|calling|call|called|calls|speaking|message|voice|behalf|team|people|folks|crew|man|woman|fellow|guy|gal|rep|manager|owner|agent|name|again|over|work|works|ringing|phoning|hello|greetings|word|someone|somebody|side|office)$/,
  es: /^(?:soy|somos|yo|mi|mí|me|nos|nosotros|nuestr[oa]s?|llamo|llamamos|llaman|llamada|llamando|hablo|hablan|hablamos|habla|escribo|escribimos|vengo|saluda|saludan|saludo|saludos|parte|nombre|equipo|gente|voz|aquí|acá|gerente|ejecutiv[oa]|agente|asesor[a]?|representante|encargad[oa]|área|departamento|casa|empresa|firma|compañía|grupo|lado|llama|marca|marco|mensaje|recado|trabajo|estoy|estamos|el|la|los|las|señor|licenciad[oa]|ingenier[oa]|\p{L}+(?:amos|emos|imos))$/u,
}

/** What firms are called, and people are not. */
export const firmWords =
  /^(?:services|house|group|company|co|ltd|inc|llc|partners|associates|systems|solutions|supply|supplies|center|centre|agency|bank|insurance|energy|solar|homes|plan|grupo|seguros|servicios|federal|banco|agencia|centro|energía|hogar|salud|asociados|soluciones|system)$/
