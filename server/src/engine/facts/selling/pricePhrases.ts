import type { Phrase } from '../../language/matching/phrase.ts'
import type { Language } from '../../language/text.ts'
import { plainPrices } from './plainPrices.ts'

/** Money in a sentence with one of these is mostly the listener's, or somebody else's. */
const theirsEn =
  "(your .. (website|site|page|shelf|leaflet|brochure|blackboard|chalkboard|receipt|till|checkout|cart|label|labels|drivers|guests|members|visitors|customers|tenants|residents|parents|students|board|menu|sign|window|price|prices|ad|flyer|listing|rate|rates|café|cafe|offer|bill|bills|cost|costs|rent|invoice|invoices|fuel|budget|minutes|tariff|fees|payroll|premium|loss|losses|claim|books|supplier|carrier|bank|board)|you pay|you paid|you're paying|you've paid|you spend|you spent|you lose|you lost|you're losing|fine|fines|penalty|penalties|grant|grants|levy|council|county|city|state|federal|minutes|saves|saved|save|saving|losing|lost|loses|refund|owe|owed|owes|overdue|balance|tax|taxes|arrears|claim|paid|instead of|never|back|toll|fare|ticket|tickets|parking|advertised|auction|market|elevator|mill|wholesale|brought|fetched|giving|wasted|waste|weigh|weighs|weighed|heavy|insurer|insurers|insured|permit|permits|competitor|competitors|competitor's|competition|rival|rivals|hardware store|any store|at the counter|valued|appraised|assessed|bus pass|went up|goes up|going up|rose|rises|rebate from)"
const theirsEs =
  '((su|sus|tu|tus) .. (web|página|carrito|app|cliente~|huésped~|vecin~|cartelera|folleto|etiqueta~|vitrina|mostrador|boleta|boletín|revista|propi~|oferta~|promoción|promo|letrero|escaparate|menú|carta|anuncio|página|pizarrón|cartel|precio|precios|tarifa|tarifas|factura~|recibo~|renta|gasto~|presupuesto|arancel|nómina|prima|reclamación|proveedor|transportista|banco|acta)|ustedes (anuncian|ofrecen|cobran|venden|piden|publican|prometen)|(anuncian|ofrecen|cobran|venden|piden) ustedes|(usted|que) (anuncia|cobra|publica)|el carrito|subió|subieron|boleto|peaje|pasaje|tarifa pública|según|le cobró|les cobró|le cobraron|le cobran|les cobran|cobró|cobraron|paga|pagas|pagan|está pagando|gasta~|pierde~|perdieron|multa~|sanción|sanciones|ayuda|subvención|beca|impuesto~|ayuntamiento|municipio|acta|ahorr~|reembolso|debe|deben|adeud~|saldo|vencid~|reclam~|pagó|pagaron|pagaba~|en vez de|sueldo|salario|lonja|subasta|mercado|abasto|cotizó|cada|hoy|actualmente|al año|pérdida~|desperdici~|competencia|competidor~|seguro|aseguradora|valoró|valoraron|tasó|tasaron|ferretería|ventanilla|trámite~|permiso~|sube|suben|subirá|subirán|pasó de|pasaron de|subsidio~|gobierno|muni|municipalidad|alcaldía|gobernación|hacienda|devuelve|devuelven|reintegra~|cooperativa|cubre|cubren|descuenta|descuentan|recargo|le clavan|le sacan)'

/** Where a figure may be the caller's price. `price.ts` looks at the figure. */
export const pricePhrases: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [
    ...plainPrices.en,
    {
      say: '# (off|discount|percent off|per cent off|percent discount|per cent discount|percent rebate)',
      unlessAfter:
        '(your (number|bill|bills|total|quote|estimate|cost|costs|invoice|rent|rates)|the (road|roof|wall|truck|total)|work|and on)',
      unlessSentence:
        "(competitor|competitors|competitor's|competition|rival|rivals|council|county|city|state|your (ad|offer|sign|window|menu|flyer|site|website))",
    },
    {
      say: '(discount|rebate) of [up to|at least|over] #',
      unlessSentence: '(council|county|city|state|federal|utility|competitor|competitors|rival|rivals)',
    },
    {
      say: '(half off|half price|two for one|two for the price of one|buy one get one|three for two|three for the price of two)',
      unlessSentence: theirsEn,
    },
    "(i'd|i would|we'd|we would|i'll|we'll) (not|never) (want|ask|charge|take|need) [you] [for] [a penny|a dollar|a cent] more than",
    '(pennies|cents) (a|per) (day|page|mile|unit)',
    'less than (a|the price of a|your) [daily|morning] (coffee|cup of coffee|latte|lunch|sandwich) [a|per] [day|week]',
    '(we|i|we can|i can|we could|i could) [only|just|usually|normally] (charge|quote|bill|do it|do this|do that|do them|do one|sell|let you have|offer it|offer this|offer you) .. #',
    "(we're|i'm|we'd be|we are|we would be) [only|just] (asking|charging|quoting|selling|offering|looking for) .. #",
    {
      say: '(our|my|the) [..] (price|fee|rate|charge|package|plan|subscription|quote|kit|unit|service) [..] (is|are|starts|start|runs|comes|begins|would be|costs|cost) [in|only|just|out] [at|from|to|about|around|of] .. #',
      unlessSentence: theirsEn,
    },
    '(setup|set up|monthly|flat|one time|annual|sign up|membership|call out|installation) (fee|price|rate|charge) (of|is) #',
    {
      say: '(only|just|as low as|as little as|starting at|starts at|start at|starting from|starts from|prices from|from only|from just|from as little as) [about|around|at|a] #',
      unlessSentence: theirsEn,
    },
    {
      say: "(it'd be|that'd be|it would be|it'd cost|it would cost|you'd pay|looking at|yours for|yours at|sells for|goes for|comes in at|at just|at only|a bargain at) [about|around|roughly|under|just|only] [a shade|a touch|less than] [under|over] #",
      unlessSentence: theirsEn,
    },
    '(qualify from|available from|plans from|prices from|packages from) [about|just|only] #',
    { say: '# # (a|per|each) (house|head|seat|swipe)', unlessSentence: theirsEn },
    {
      say: "(it's|that's|we're|just|only|from|at|asking|them) # [#] [#] [dollars|pounds|euros|bucks|quid|pence|cents] (a|an|per|each) (seat|user|house|head|swipe|unit|licence|license|employee|door|vehicle|room|transaction|bin|bottle|pallet|night|visit|hour)",
      unlessSentence: theirsEn,
    },
    {
      say: '# (dollars|pounds|euros|bucks|quid) (a|an|per|each) (seat|user|house|head|swipe|unit|licence|license|employee|vehicle|room|bin|bottle)',
      unlessSentence: theirsEn,
    },
    '(throw|put|give|offer|name|quote) [you] [just] (a number|a figure|a price|a ballpark|our price) .. #',
    {
      say: "(we|i|we'll|i'll|we can|i can|we could|i could|we'd|i'd|you) [can|could|will|get] (seal|fit|fix|clean|do|have|put|install|supply|build|host|run|cover|service|replace|print|paint|deliver|repair|test|get|swap|wash|treat|train|lay|hang) .. .. (for|at|from) [about|only|just|a|under|around] #",
      unlessSentence: theirsEn,
    },
    {
      say: "(it's|it is|they're|that's|ours is|ours are|ours go|ours goes|ours runs|ours starts|one is|yours for) [just|only|a|about|around|out|at|from|for] [a|just|only|under|at] # (and|while|a|an|per|each|all|flat|plus|the|with|to|if)",
      unlessSentence: theirsEn,
    },
    {
      say: '(climbs|climb|goes|go|jumps|drops|comes|rises|comes down|goes up|starts|start|run|runs|come|works out) [up|down|back|in|out] (to|at|from) [just|only|about|a|around] #',
      unlessSentence: theirsEn,
    },
    {
      say: '(out the door|all in|door to door|installed|delivered|fitted) (at|for|from) [just|only|about|around] #',
      unlessSentence: theirsEn,
    },
    {
      say: "(ours|we|we'd|our|it|it's|that's|they|they're|each|yours|one|comes to|works out at|from) .. # [#] (a|per|each|an) (month|week|day|year|pop|throw|piece|time|metre|meter|yard|foot|ton|load|acre|hour|set|box|case|crate|bag|roll|pair|dozen|square|panel|window|tray|barrel|keg|litre|liter|gallon|kilo|pound|job|call|site)",
      unlessSentence: theirsEn,
    },
    {
      say: '(a|about a|under a|for a) (tenner|fiver|grand|ton|couple of hundred|few hundred|few thousand) [a|per|each|all|to|and|for]',
      unlessSentence: theirsEn,
    },
    {
      say: '(cheaper|less|under|beats|undercut|undercuts|knock|shave|take) [than|off|your] .. # (percent|per cent|dollars|pounds|off)',
      unlessSentence: theirsEn,
    },
  ],
  es: [
    ...plainPrices.es,
    {
      say: '# (de descuento|de rebaja|de bonificación|por ciento de descuento|por ciento de rebaja|por ciento de bonificación)',
      unlessSentence: '(competencia|competidor~|ayuntamiento|gobierno|municipio|municipalidad|hacienda)',
    },
    {
      say: '# por ciento menos',
      unlessSentence: `(${theirsEs}|(gast~|consum~|baj~|redujo|redujeron|pierd~|perd~|merma~|usan|usa|tard~|vend~|rind~))`,
    },
    {
      say: '(descuento|descuentos|rebaja|bonificación|promoción|oferta) [..] (del|de un|de hasta un|de hasta el|de) #',
      unlessSentence: theirsEs,
    },
    { say: '(mitad de precio|dos por uno|tres por dos|al dos por uno)', unlessSentence: theirsEs },
    '# meses sin intereses',
    '(menos de lo que|por lo que|por el precio de) [le|te] [cuesta|vale] un (café|cafecito|refresco|desayuno)',
    '(cobramos|cobro|cobraríamos|cobraría|cotizo|cotizamos|cotizaría|pedimos) .. #',
    '(se lo|te lo|se la|te la|le|te) (dejo|dejamos|dejaría|dejaríamos|pongo|ponemos|vendo|vendemos|hago|hacemos) .. (en|por|a) [solo|sólo|apenas|unos|tan solo|nada más] #',
    {
      say: '(le|te|les|os) (sale|saldría|queda|quedaría|costaría) [todo|el servicio] (en|por|a) [solo|sólo|apenas|unos|tan solo|nada más|alrededor de] #',
      unlessSentence: theirsEs,
    },
    {
      say: '(nuestro|nuestra|nuestros|nuestras|el|la|los|las) (precio|precios|cuota|tarifa|mensualidad|costo|coste|plan|paquete|servicio|equipo|kit) [..] (es|son|desde|cuesta|sale|queda|empieza|arranca|vale|sería|está|parte|salen|cuestan) .. #',
      unlessSentence: theirsEs,
    },
    {
      say: '(desde|solo|sólo|a partir de|por apenas|por solo|nada más|apenas|por tan solo|a tan solo|a solo) [los|unos|en|por] #',
      unlessSentence: theirsEs,
    },
    {
      say: '(cuesta|costaría|cuestan|arranca en|empieza en|saldría en|saldría por|valdría|serían|quedaría en|sale en|sale por|sale|sale a|anda en|son) [unos|solo|sólo|apenas|como|alrededor de|nada más|menos de] #',
      unlessBefore: '(le|te|les|os|nos)',
      unlessSentence: theirsEs,
    },
    {
      say: '# [#] (pesos|euros|dólares|soles) (por|el|la|cada) (usuario|asiento|licencia|empleado|persona|unidad|casa|metro|vehículo|visita|equipo|pieza|hora|noche)',
      unlessSentence: theirsEs,
    },
    {
      say: '(ofrecemos|ofrezco|hacemos|damos|dejamos|instalamos|montamos|vendemos|tenemos|manejamos|le hacemos|te hacemos|hago|podemos hacer~|le pongo|te pongo|llevamos|rentamos|alquilamos) .. .. (a|por|en|desde) [solo|sólo|unos|tan solo|apenas] # [#] [#] (pesos|euros|dólares|soles|lucas|al mes|por mes|mensuales|la hora|el metro|cada)',
      unlessSentence: theirsEs,
    },
    '# que es lo que (sale|vale|cuesta) (la nuestra|el nuestro|lo nuestro|la mía|el mío)',
    {
      say: '(sale|vale|cuesta|anda|queda|sale lo que) .. .. # mil',
      unlessSentence: theirsEs,
    },
    {
      say: '(anda|andan|ronda|rondan|está|están|quedó|quedan) (en|por|sobre) [los|las|unos|como] #',
      unlessSentence: theirsEs,
    },
    {
      say: '# (plazos|cuotas|mensualidades|pagos) .. .. (euros|pesos|soles|dólares|por ciento)',
      unlessSentence: '(su banco|tu banco|su crédito)',
    },
    {
      say: '(sale|salen|queda|quedan|anda|andan|va|van|vale|valen|cuesta|cuestan|dejo|dejamos|cobro|cobramos|pongo|ponemos|serían) [unos|en|a|por|como|solo|los] # [#] [#] (al|por|cada|el|la) (mes|semana|día|año|hora|metro|kilo|litro|pieza|caja|saco|bolsa|cabeza|persona|viaje|vez|tonelada|par|docena|unidad|turno|palet|palé|tarima|usuario|aula|habitación|local)',
      unlessSentence: theirsEs,
    },
    { say: '# (pesos|euros|soles|lucas|dólares) (la|el|por|cada)', unlessSentence: theirsEs },
    {
      say: '(tasa|comisión|interés|cuota) [anual|mensual|fija] (es|sería|queda) (del|de|de un|en) #',
      unlessSentence: theirsEs,
    },
    {
      say: '# (pesos|euros|soles|lucas|dólares) (al|por) (mes|año|día|semana|hora|metro|persona|usuario|unidad|mes)',
      unlessSentence: theirsEs,
    },
    { say: '(por|en|a) # [#] [#] [#] (pesos|euros|soles|lucas|dólares)', unlessSentence: theirsEs },
  ],
}
