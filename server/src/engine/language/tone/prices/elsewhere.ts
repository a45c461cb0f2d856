import type { Language } from '../../text.ts'

/**
 * Whose money a sentence speaks of, by its words as a line: `others` are the listener's or a third party's sums, `own` says
 * that it is the caller's all the same, `awaited` that the listener asked for it or agreed to it, `pointing` that its
 * subject stands in the sentence before.
 */
type Owners = Readonly<{ awaited: RegExp; others: RegExp; own: RegExp; pointing: RegExp }>

const words = (pattern: string): RegExp => new RegExp(` (?:${pattern})(?= )`, 'u')

/** Who sets a fee, pays or gives that is neither the caller nor asked by them. */
const bodies =
  'council|county|city|town|village|state|federal|government|ministry|municipality|parish|borough|utility|brigade|police|court|irs|hmrc|insurer|insurers|landlord|freeholder|(?:your|the|their|a|another) (?:bank|supplier|carrier|contractor|broker|vendor|dealer|agent|caterer|builder|lender|union|association|wholesaler|printer)|maker|manufacturer|competitors?|competition|rivals?|neighbou?rs?|auction|auctioneer|harbou?r|port authority|airport|marriott|library|co-op|auditor|inspector|assessor|adjuster|surveyor|agency|authority|department|district|regulator|water board|(?:water|gas|power|electric|phone|insurance|alarm) company|post office|hardware store|dealership|grid|the other (?:firm|outfit|crew|company|people|bidder|quote|side)|chamber|trade rules'

/** What is lost, owed, levied, granted, given back or set aside. */
const sums =
  'the difference (?:is|was|comes|came)|fines?|fined|penalty|penalties|refund\\S*|credit note|reimburse\\S*|owed?|owes|owing|overdue|arrears|overcharged?|overpa\\S+|overbilled|billed (?:you|twice)|(?:short|over|under|off|out) by|too (?:much|little)|lev(?:y|ies)|tolls?|fares?|grants?|subsid\\S+|dues|permits?|tariffs?|dut(?:y|ies)|surcharges?|demurrage|clause|recall(?:ed)?|warranty|tickets?|parking|lost|loses?|losing|loss|losses|wast(?:e|es|ed|ing)|leak\\S*|out the door|down the drain|scrap|minimum wage|overtime|payroll|wages?|budget\\S*|set aside|approved|allocated|voted|appropriated|award(?:ed)?|claims?|deductible|excess|valued|appraised|assessed|(?:goes|went|go|going|gone|jumped|rose|climbed) (?:up )?(?:from|to|by)|(?:they|he|she|who|mill|school|bakery|plant|firm|shop|store|hotel|farm|dairy|street|road|lane) (?:now |once )?(?:paid|pays?|saved?|cut|spent|lost|got|had|sold|fetched|wanted|asked)|(?:it|that|this) cost (?:them|him|her|the)|on (?:the|its|their|his) (?:\\S+ )?page|minutes|gazette|according to|per (?:your|the)|by (?:your|their|its|his|her) own'

/** Somebody else's premises, what they did there, and what became less there. */
const peers =
  '(?:one|ones|club|place|shop|firm|plant|neighbou?rs?|people|bakery|school|library|church|owners?) next door|next stall|across the (?:road|street|way|river)|down the (?:road|street|block)|going rate|(?:did|does|had|made|tried) the same|same (?:swap|move|fix|job|change)|(?:club|library|diner|school|clinic|church|fair|hotel|museum|firm|shop|bakery) (?:[^ |]+ ){0,3}(?:spends?|pays?|paid|spent|charges)|somebody (?:at|in|on)|(?:off|less|fewer) (?:[^ |]+ ){0,3}(?:load|queue|wait|waste|time|trips|hours|water|fuel|gas|energy|power|heat|mileage|miles|weight|traffic|complaints|returns|downtime|paperwork|backlog|turnover|scrap|spillage|breakage|paper)|your (?:[^ |]+ ){0,3}(?:goes|rents|sells|lists|lets) (?:for|at)'

/** What the listener pays, charges, prints or told. */
const listeners =
  "your (?:[^ |]+ ){0,3}(?:website|site|radio|spot|billboard|page|pages|shelf|leaflet|brochure|board|chalkboard|receipt|till|checkout|cart|labels?|drivers|guests|members|visitors|customers|tenants|residents|parents|students|menu|sign|window|door|poster|prices?|ad|advert|flyer|listing|rates?|caf[eé]|offer|bills?|costs?|rent|invoices?|fuel|tariff|fees|premium|loss|losses|books|report|minutes|figures?|post|lease|contract|bid|tender|quote|dues|notice|statement|filing|pace|loads|orders)|you (?:pay|paid|spend|spent|lose|lost|charge|charged|list|listed|advertise|quote|quoted|offered|sold|sell|set)|you'(?:re|ve) (?:been )?(?:paying|paid|spending|losing|owed|charged|charging|spent|lost)|advertis\\S*|costs? you|you had"

/** Who sets a fee, pays or gives that is neither the caller nor asked by them, in Spanish. */
const bodiesEs =
  'ayuntamiento|alcaldía|municipio|municipalidad|intendencia|gobierno|ministerio|secretaría|provincia|comuna|gobernación|hacienda|sat|dian|sunat|afip|arca|sii|dgi|seguridad social|aduana|policía|juez|jueza|juzgado|tribunal|aseguradora|casero|casera|arrendador|competencia|competidor|rival|(?:la|su|tu|otra|una) (?:eléctrica|compañía de (?:luz|agua|gas)|distribuidora|cooperativa|mutua|cámara|federación)|autopista|concesionaria|subasta|remate|perito|tasador|notaría|registro'

/** What is lost, owed, levied, granted or set aside. */
const sumsEs =
  'que (?:anuncian?|publicó|publicaron) |multas?|multó|multaron|sanción|sanciones|recargos?|reembolso|devolución|notas? de crédito|deben?|debía|adeudan?|deuda|atras(?:o|os|ad[oa]s?)|vencid[oa]s?|impag[oa]s?|cobraron de más|cobrad[oa]s? de más|la diferencia (?:es|son|era|eran|fue|sería)|peaje|arancel|impuestos?|subvención|subvenciones|ayudas?|bonos? del|fondo|fondos|beca|demoras|estadías|pérdidas?|pierden?|perdió|perdieron|perdiendo|perdía|se (?:va|van|fueron|fue|iban|iba) (?:en|por)|merman?|mermas?|desperdici\\S*|gastó|gastaron|gastaba|gastaban|pagaron|pagó|pagaba|pagaban|ahorró|ahorraron|salario|sueldos?|jornales|nómina|horas extras?|finiquito|licit\\S*|pliego|adjudic\\S*|presupuestó|presupuestaron|aprobó|aprobaron|aprobad[oa]|destin\\S+|tasación|tasad[oa]|avalúo|siniestro|deducible|subió|subieron|sube|suben|pasó de|pasaron de|bajó de|bajaron de|le cuestan?|les cuestan?|te cuestan?|os cuestan?|le costó|les costó|costó|costaron|según|acta|gaceta|boletín|diario oficial|edicto'

/** What the listener pays, charges, prints or told. */
const listenersEs =
  '(?:su|sus|tu|tus|vuestr[oa]s?) (?:[^ |]+ ){0,2}(?:anuncia|anuncian|promete|prometen|ofrece|ofrecen|rebaja|regala)|(?:menú|carta|entradas?|boletos?|platos?|desayuno|café|cuota|matrícula|habitación|habitaciones|noche|alquiler|estacionamiento|parqueadero|aparcamiento|pasaje|flete|envío|ticket) (?:[^ |]+ ){0,2}(?:de|en) (?:su|sus|tu|tus|vuestr[oa]s?)|(?:su|sus|tu|tus|vuestr[oa]s?) (?:[^ |]+ ){0,2}(?:web|página|sitio|carrito|app|cartelera|folleto|etiquetas?|vitrina|vidriera|escaparate|mostrador|boletas?|menú|carta|anuncio|pizarrón|pizarra|cartel|letrero|precios?|tarifas?|facturas?|recibos?|renta|alquiler|gastos?|presupuesto|cuota|prima|proveedor|transportista|banco|pliego|licitación|oferta|contrato|peaje|balance|memoria)|en la (?:carta|pizarra|vitrina|vidriera|etiqueta|web|página)|el cartel|el letrero|(?:ustedes|usted|vosotros|tú|vos) (?:cobran?|cobráis|cobras|cobrás|pagan?|pagáis|pagas|pagás|anuncian?|venden?|ofrecen?|pierden?|gastan?|entregan?|entregás|reparten?|repartís|regalan?|regalás|dan|presta[ns]?)'

/** Whether a sum, a rebate or a gift that is named is somebody else's. */
export const elsewhere: Readonly<Partial<Record<Language, Owners>>> = {
  en: {
    awaited: words(
      'you (?:asked (?!me not|us not)|wanted|requested|ordered|were (?:waiting|after|asking)|needed to know)|your (?:question|query|order) (?:[^ |]+ ){0,3}(?:was|is|on)|(?:as|like|what) (?:we|you) (?:said|agreed|settled|discussed|shook)|we (?:agreed|settled|shook hands)|(?:i|we) (?:told|promised|quoted) you|answer to your',
    ),
    others: words(`(?:${bodies})(?:'s)?|${sums}|${peers}|${listeners}`),
    own: words(
      "our|ours|us|mine|your (?:free|complimentary)|my (?:price|rate|fee|quote|crew|guys|lads|shop|offer|charge|estimate)|(?:we|i)(?: (?:can|could|will|would|only|just|normally|usually))* (?:charge|bill|quote|ask|offer|price|throw|knock|give|take|beat|match|sell|rent|supply)|(?:we'd|i'd|we'll|i'll) (?:be )?(?:ask|asking|charge|bill|quote|knock|take|throw|beat|match|want|do it|do yours|do the|drop|come down)|(?:we've|i've|we have|i have) (?:got )?(?:a|an|the|some)|it'd|it would|that'd|you'd (?:have|get|be looking|be paying)|yours (?:for|at)",
    ),
    pointing:
      /^ (?:that's|that|it's|it|they|they're|those|these|this|which|at|about|roughly|over|call it|all in|all told)(?= )/u,
  },
  es: {
    awaited: words(
      '(?:(?:me|nos) )?(?:pidió|pediste|pidieron|pedisteis|encargó|encargaste|solicitó|solicitaste|preguntó|preguntaste|consultó|consultaste) (?:[^ |]+ ){0,3}(?:precio|precios|cotización|presupuesto|costo|coste|tarifa|tarifas|cifra|cuánto|número|números|valor)|(?:como|lo que|según) (?:quedamos|acordamos|hablamos|convinimos)|quedamos en|acordamos|(?:su|tu) (?:pregunta|consulta|pedido|orden de compra) (?:[^ |]+ ){0,3}(?:era|es|fue|por)',
    ),
    others: words(`${bodiesEs}|${sumsEs}|${listenersEs}`),
    own: words(
      'nuestr[oa]s?|nosotr[oa]s|conmigo|míos?|mías?|mis? (?:precio|tarifa|cuota|hora|comisión|honorarios|presupuesto|oferta|cuenta|parte)|(?:le|te|les|os|se (?:lo|la|los|las)|te (?:lo|la|los|las)) (?:cobro|dejo|hago|pongo|vendo|doy|quito|bajo|rebajo|descuento|bonifico|regalo|perdono|igualo|mejoro|cotizo|armo|sostengo|[^ |]+(?:amos|emos|aría|ería|aríamos|eríamos))|cobro|cobramos|cobraría|cobraríamos|facturamos|pedimos|me quedo|nos quedamos|salimos (?:a|en)|por ser (?:usted|tú|vos)',
    ),
    pointing: /^ (?:eso|esa|ese|esos|esas|esto|son|es|fueron|unos|unas|casi|cerca|total|o sea|en total)(?= )/u,
  },
}
