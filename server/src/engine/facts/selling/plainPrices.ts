import type { Phrase } from '../../language/matching/phrase.ts'
import type { Language } from '../../language/text.ts'

/** What a firm asks money for. */
const chargeEn =
  '(fee|fees|rate|rates|retainer|retainers|deposit|setup|call out|callout|service call|survey fee|premium|licence|license|subscription|commission|estimate|freight|carriage|postage|minimum|labor|labour|day rate|price|quote|quotation|bill|invoice|charge|handling)'
const chargeEs =
  '(honorario|honorarios|cuota|iguala|abono|tarifa|comisión|inscripción|matrícula|mensualidad|flete|mantenimiento|licencia|anticipo|plan|paquete|presupuesto|suscripción|renta|alquiler|cifra|puesta en marcha)'
const part = '(third|quarter|fifth|eighth|tenth|half|sixth)'
/** Somebody else's money: what the listener pays, loses or charges. */
const elsewhereEn =
  '(your (bill|bills|rate|rates|fee|fees|rent|premium|quote|invoice|customers|guests|menu|price|prices|website|site|supplier|landlord|drivers|tenants|crew|own|board|minutes|ad|flyer|sign|insurer|current)|county|council|city|state|grant|levy|toll|fine|fined|lost|loses|losing|saved|wasted|paid|owe|owed|owing|overdue|refund|settled with|court)'
const elsewhereEs =
  '((su|tu|sus|tus) (factura|recibo|tarifa|cuota|renta|prima|proveedor|clientes|huéspedes|menú|carta|precio|precios|web|página|letrero|seguro|actual|banco)|municipio|ayuntamiento|gobierno|multa|sanción|subvención|subió|subieron|perdió|perdieron|pierde|pierden|ahorró|pagó|pagaron|debe|deben|adeuda~|impuesto|reembolso|ustedes (cobran|anuncian|ofrecen)|boleto|peaje)'

/** What another firm did at that cost is a reason to listen. */
const thirdEn = '(fitted|paid|got|had|did|bought|school|they|saved|lost)'

const unless = (say: string, unlessSentence: string): Phrase => ({ say, unlessSentence })
const en = (say: string): Phrase => unless(say, elsewhereEn)
const es = (say: string): Phrase => unless(say, elsewhereEs)

/** The caller's price in so many words: no figure needs to be looked at, often there is none. */
export const plainPrices: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [
    // It is like the price of something else.
    unless('(for|about|under|around|roughly|only|just) [the] (price|cost) of (a|an|one|two|your|half) ', thirdEn),
    en(
      "(it'd|it would|it'll|it|they|that'd|would|will|all that) (cost|costs|run|runs|set|sets) (you|your) .. (less|no more|under) than",
    ),
    en(
      '(goes|go|sells|sell|runs|comes|comes in|costs|cost) [for|in|at|to] (less|no more|under) than (a|an|one|the|your|what)',
    ),
    en(
      "(runs|run|costs|cost|is|comes to|sets you back|comes in at|it's|works out at) [about|around|roughly] (what|as much as) (you'd|you|a|an|the|one|your)  .. (pay|paid|would|costs|cost|runs|spend|spends|does)",
    ),
    en(
      '(works out|comes out|comes|boils down|adds up) (at|to) [about|around|roughly|just|only|maybe] (a|#|half a|a couple of|a few) (dollar|dollars|pound|pounds|euro|euros|buck|bucks|quid|pence|cents)',
    ),
    en('(they|these|those|ours) (go|sell|retail) (for|at) [about|around|just|only] #'),
    en("what you'd (pay|spend|lay out|hand) .. (for|on|a|an)"),
    en('less than (a|an|one) .. (a|per) (day|week|month|shift|year|head)'),
    en('picture (a|an) .. (payment|rent|bill|mortgage)'),
    en('(just|only) # [#] [#] (dollars|pounds|euros|quid|bucks|cents|pence) (a|an|per|each|apiece)'),
    // A part comes off.
    en(
      `(take|taking|takes|knock|knocking|knocks|shave|shaving|get|gets|slice|cut|trim|drop) .. (a|an|one) ${part} (off|less|cheaper)`,
    ),
    en(`(a|an|one) ${part} (less|off|cheaper) [than|for|what|on]`),
    en(`(at|for|take|i take|we take) (a|an) ${part} (off|less|below|cheaper|under)`),
    en('# (percent|per cent|points) (below|cheaper|off list|off the list|less than (you|what|anybody|the))'),
    en('# (percent|per cent) (gets|is|comes|has been|goes) (taken off|knocked off|off|sanctioned|away)'),
    en(
      '(we|i) (take|keep|charge|only take|want|ask) [only|just|nothing up front and only] # [and] [a] [half] (percent|per cent) of (whatever|what|anything|the|each|every)',
    ),
    en("(match|beat) what you're paying"),
    en('(introductory|launch|opening|special) [rate|price] [of] # (percent|per cent)'),
    // A charge and its figure.
    en(
      `(our|my|the|a|annual|monthly|call out|callout|service call|setup|retainers|carriage|freight) [..] ${chargeEn} [..] (is|stands|stand|begins|begin|comes|landed|has settled|settled|works out|sits) [with us|even|in] (at|to|around|about|in the region of|another) .. # `,
    ),
    en(
      `${chargeEn} [with us|since everyone asks|we'd be asking|to you|on my end|from us] (is|stands at|begins at|begin at|starts at|start at|comes to|adds|would be|came to|landed at|runs|at|will be) [about|around|just|only|in the region of] #`,
    ),
    en(
      '(set up|setup|call out|carriage|freight|postage|the service call|delivery) (is|adds|runs|costs) [another|about] # [#] [hundred|thousand|pounds|dollars|euros|and|flat]',
    ),
    en(
      "(retainer's|fee's|rate's|price's|licence's|license's|app's|setup's|quote's|minimum's|premium's) [about|around|a|just|only] #",
    ),
    // Somebody asks, bills, lands at it.
    en(
      "# .. (is|are|was) (what (we|i|we'd|i'd|our) .. (ask|want|charge|need|bill|quote|for it)|where (we'd|i'd) (land|come))",
    ),
    en(
      "(we|i|we'd|i'd) (bill|invoice|quote|would ask|ask|price it|go down|come down|drop) [you] (at|in|to|for) [a|about|around|just|blocks of] #",
    ),
    en("(i've|we've|i have|we have) got you (at|down for|in at) [about|around|just|only] #"),
    en(
      '(may i|might i|could i|can i|would|what about|how about|shall we) (say|call it) [about|around] # [#] (thousand|hundred|pounds|dollars|a|each|flat|euros)',
    ),
    en('(call it|figure|make it) # [#] (grand|hundred|thousand|dollars|pounds|plus|all in|flat|and|bucks|quid|a)'),
    en("you'd be looking at [about|around|just|roughly|something like] #"),
    en("(would|it'd|it'll|will) set (you|your|the) [Cap] [..] back [about|around] #"),
    en(
      '# ((a|per) (month|week|year|day)|dollars|pounds|euros|bucks|hundred|thousand|grand) (gets|buys|puts|secures|covers) (you|it|the|both|your|one|them)',
    ),
    en(
      '(we|i) [only|just] (ask|charge|bill|want|take) .. # (guineas|pence|cents|pounds|dollars|euros|euro|rand|rupees|bucks|quid)',
    ),
    en('(costed|priced|quoted|estimated) at .. # [and] [a] [half] (thousand|hundred|grand|pounds|dollars)'),
    en(
      "(it|that|they|the licence|the license|the job|the lot|it's) (is|are|would be|could be|be) yours (for|at) [about|around|just|only|a] ",
    ),
    en('# (pounds|dollars|euros|bucks|quid|grand|cents|pence) .. (with us|from us|our end|from our side)'),
    en('(minimum|deposit) of [just|only|about] #'),
    en('(would|does|how does|do) # (dollars|pounds|euros|bucks|quid|cents|pence) .. (sound|suit|seem|work)'),
  ],
  es: [
    // It is like the price of something else.
    es(
      '(por|en|menos de|sale|cuesta|vale) lo (que|de) [le|te|ya] (cuesta|vale|sale|paga|pagas|gasta|gastas|un|una) .. (menú|café|tinto|cafecito|almuerzo|refresco|mes|mesa|noche|día|semana|vez|diario|diaria|dominical|error|cena|llanta|tanque)',
    ),
    es(
      '(le|te|les) (sale|queda|saldría|quedaría|cuesta|costaría|resulta) [en] (lo de|lo que|menos que|menos de lo que|como) (un|una|cuesta|vale|gasta|paga)',
    ),
    es(
      '(sale|saldría|viene a salir|viene saliendo|queda) [como|más o menos] [a|en] (un|una|medio|#) (dólar|euro|peso|sol|luca|soles|pesos|euros|dólares) (por|al|a la|cada|diari~)',
    ),
    es('menos de lo que (cuesta|cuestan|vale|gasta|gastas|paga|pagas) (un|una|unos|en|por)'),
    es('(al|a precio de) costo '),
    // A part comes off.
    es(
      '(le|te|les|os|se lo|se la|lo|la) (bajo|bajamos|rebajo|rebajamos|descuento|descontamos|rebajaría~|bajaríamos|mejoro|mejorar|recorto) .. #',
    ),
    es('(rebajamos|rebajo|bajamos|descontamos|bonificamos) (la|el|un|una) [cuota|tarifa|precio|abono] .. #'),
    es('(un|el) # [y medio] [por ciento] menos (de lo que (esté|está|paga|pague)|que su proveedor|sobre nuestr~)'),
    es('(estamos|quedamos|andamos|vamos) (un|al|en un) # [por ciento] (abajo|menos|por debajo)'),
    es(
      '(un|una|la) (tercio|cuarto|quinta parte|cuarta parte|tercera parte|mitad|décima parte) (más barato|más barata|menos (que|de lo que|por|sobre))',
    ),
    es('(por|a) la mitad de (lo que|su precio|la tarifa|precio)'),
    es('(segund~|tercer~|siguiente) .. (al|a|sale al) # por ciento'),
    es('descuento (nuestro|que hacemos|que damos) .. #'),
    es('menos sobre nuestra tarifa'),
    // A charge and its figure.
    es(
      `${chargeEs} .. (ronda|rondaría|asciende|arranca|arrancan|sería|serían|quedaría|quedarían|llega|rondan|se rebajaría) .. #`,
    ),
    es(
      `(mi|mis|nuestra|nuestro|nuestras|nuestros) [..] ${chargeEs} .. (es|son|está|están|cuesta|cuestan|vale|sale|queda|anda) .. #`,
    ),
    es(
      `${chargeEs} [..] (que manejamos|que llevamos nosotros|nuestra|nuestro|que hacemos) .. (es|está|cuesta|vale|sale|asciende) .. #`,
    ),
    es('(tarifa|precio|cuota) (arranca|empieza|parte|comienza) (en|de|desde) [los] #'),
    // Somebody asks, bills, sells at it.
    es(
      '(cobramos|cobro|cobraría|cobraríamos|facturamos|facturo|tasamos|cotizo|pedimos|pediríamos) (a|en|como|unos|un|el|los|solo|apenas|treinta|cuarenta|cincuenta) [razón de] #',
    ),
    es(
      '(le|te|les|os) (cobro|cobramos|cobraría|cobraríamos|facturaría~|pediríamos|estaríamos hablando de|estaría hablando de|estaríamos cobrando) [..] #',
    ),
    es('(se (cobra|cobran|factura|facturan|abonan)|(la|lo) (facturamos|cobramos)) [a|un|fijo|de|como] #'),
    es('(lo|la|los|las) (estamos|andamos|venimos) (dando|poniendo|dejando|vendiendo|cobrando|manejando) (en|a|por) #'),
    es(
      '(le|te|se|les|os) [lo|la|los|las] (pongo|ponemos|dejo|dejamos|hago|hacemos|vendo|saco|sostener|sostengo|mantengo) .. (a|en|por) [los] #',
    ),
    es(
      '(se|te|le) [me|le|te] (va|iría|sube|saldría|quedaría|sale) a (# mil|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|mil)',
    ),
    es(
      '(a|por|de) # [#] [#] .. (se lo|se la|te lo|te la|se los|se las) (pongo|ponemos|dejo|dejamos|hago|hacemos|hace|vendo)',
    ),
    es('(es|sería|eso es) lo que (cobro|cobramos|le pediríamos|pedimos|vale|cobraríamos)'),
    es(
      '(nos conformamos con|hablamos de|estamos hablando de|andaríamos [redondeando] por|andamos por) [el|los|un|una|unos|unas] [cuota|de|cifra] #',
    ),
    es('# [#] [#] .. (es|son) (nuestra cifra|lo que cobro|lo que cobramos|nuestro precio|mi precio)'),
    es('por # [#] [#] [uf|euros|pesos|soles|dólares] (cerramos|firmamos|quedamos|lo dejamos)'),
    es('(cuatro|tres|dos|seis|doce|diez) pagos de #'),
    es('(lo mío|lo nuestro|la nuestra|el nuestro) (son|sale|cuesta|vale|anda) .. #'),
    es('(le|te) costaría (conmigo|con nosotros) #'),
    es('(parece|parecería|parecerían|parecen) (caro|mucho|razonable) # '),
    es('# (soles|euros|pesos|dólares) con # (el|la|por|al)'),
  ],
}
