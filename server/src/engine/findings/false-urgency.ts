import { quote } from '../facts/heard.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { fakeUrgency } from '../sources.ts'

/** A rule, a lease, a recall or the weather sets the date: the hurry is real, and not the caller's. */
const realEn =
  '(rule|rules|law|code|council|county|city|state|federal|grant|permit|lease|recall|recalled|storm|gale|frost|freeze|port|inspector|inspection|marshal|certificate|licence|license|notice|audit|tax|deadline|register|court|hearing|landlord|your (contract|policy|renewal|lease|delivery|order|booking|appointment)|you asked|no rush|warranty|election|tender|bids)'
const realEs =
  '(norma|ley|reglamento|ayuntamiento|municipio|municipalidad|diputación|subvención|ayuda|permiso|licencia|retirada|temporal|tormenta|huracán|helada|puerto|aduana|inspector~|inspección|certificado|auditoría|impuesto|hacienda|sat|dian|sunat|afip|sii|registro|juzgado|decreto|licitación|concurso|plazo legal|su (contrato|póliza|pedido|entrega|cita)|tu (contrato|póliza|pedido|entrega|cita)|me pidió|me pediste|no corre prisa|garantía)'

export const falseUrgency: Finding = {
  id: 'false-urgency',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Urgency that isn’t theirs', es: 'Prisa inventada' },
  why: {
    en: 'A hurry that only the caller has is remembered as a trick, and the next real date is not believed.',
    es: 'Una prisa que solo tiene quien llama se recuerda como un truco, y la próxima fecha de verdad ya no se cree.',
  },
  advice: {
    en: 'Leave it out, or name the date and who set it: a rule, a lease, a recall, the weather.',
    es: 'Quitarla, o decir la fecha y quién la puso: una norma, un contrato, una retirada, el tiempo.',
  },
  source: fakeUrgency,
  channels: { also: 'unspoken' },
  phrases: {
    en: [
      {
        say: "(this is|it's|it is|that's) [very|extremely|most|quite|really|rather] (urgent|time sensitive|an emergency)",
        unlessSentence: realEn,
      },
      { say: '(urgent|time sensitive) (matter|message|call|business|information|notice|news)', unlessSentence: realEn },
      {
        say: '(offer|deal|price|prices|pricing|discount|promo|promotion|rate|special|sale) .. (ends|end|expires|expire|closes|runs out|is only good|good until|good through|good till|goes away|gone by|disappears)',
        unlessSentence: realEn,
      },
      "(offer|deal|price|prices|pricing|discount|promo|promotion|special) won't (last|be around|wait)",
      '(limited|one) time (offer|only|deal|price|opportunity|discount)',
      '(for|only) a limited (time|period)',
      {
        say: '(last|final) (chance|opportunity|notice|few (spots|slots|days|hours|seats|places))',
        unlessSentence: realEn,
      },
      {
        say: '(only|just|got|have|are) [only|just|got] [a few|a couple of|#] (spots|slots|seats|places|units|openings|licenses|licences|spaces) [are] (left|remaining|available|open)',
        unlessSentence: '(your (lot|yard|car park|listing|class)|you have)',
      },
      '(before|while) the (spots|slots|seats|places|units|openings|spaces|boys|crew|ladders) (run out|fill|are gone|go|last|leave|sit)',
      '(but|and|good|valid|price|offer|discount|rate|yours) [only|is only|just] (today|this (week|month) only|until (friday|midnight|tonight|tomorrow|monday|noon))',
      "(but|and|though) [it is|it's|it] only (until|till|through|today|this week|this month|while)",
      { say: '(today|tonight|this week|this month) only', unlessSentence: realEn },
      '(only|just) (today|tonight|for today|this once)',
      {
        say: '(holding|hold|held) (it|this|that|them|a|the|your|one) .. (until|till|only|for # (hours|days)|through)',
        unlessSentence: realEn,
      },
      { say: '(until|by|before|ends at|expires at) (midnight) [tonight]', unlessSentence: realEn },
      '(act|decide|move|sign up|respond|call|ring|phone|reply) (now|fast|quickly)',
      '(call|ring|phone|ringing|text|reach|contact|reply) (me|us|back|in) [back] .. (immediately|right away|straight away|asap|as soon as possible|without delay|at once|the minute|the moment you|tonight|this minute|this instant)',
      '(call|ring|phone) .. (immediately|right away|straight away|asap|as soon as possible|without delay|at once) [on|at]',
      "(call|ring|phone) (me|us|back) [back] .. (before|by) (it is too late|it's too late|five|six|noon|midnight|close of business|the end of the day|end of day|end of business)",
      {
        say: "(don't|do not) (miss (out|this|your)|delay|hesitate to act|let this (slip|pass)|hang about|hang around|dither)",
        unlessSentence: realEn,
      },
      "(you don't want to|you won't want to|you wouldn't want to|be the one who|hate for you to) (miss out|miss this|misses out|be left)",
      '(hurry|rush) (up|before|while|in|and)',
      '(while|as long as) (supplies|stocks|stock) (last|lasts)',
      { say: '(window|door|opportunity) (is|will be) closing', unlessSentence: realEn },
      "(time|we're|you're) (is running out|are running out|running out) [of] [time]",
      "(once in a lifetime|won't come around again|won't come again|never to return|never come back)",
      '(i|we) (can|could) only (hold|keep|guarantee|offer|honor|honour)',
      '(my|the|our) (manager|boss|director) (only|will only|has only|only authorised|only authorized|approved|says|lets me) .. (today|this week|until|by|friday)',
      {
        say: '(prices|our rates|our prices|the price|price|rates) (are going up|is going up|go up|goes up|climbs|jump|jumps|double|doubles) .. (tomorrow|tonight|friday|monday|next week|soon|the minute|when)',
        unlessSentence: realEn,
      },
      '(first come|first served|first to call|first caller|first # (callers|people|firms))',
      'you [only] have [only|just|until] # (hours|days) (to|left)',
      '(call|ring|phone) .. # before (five|six|noon|#) or',
      '(needs|must|has) to be (decided|answered|returned|signed|handled) (today|now|tonight|immediately|this week)',
      'another (firm|buyer|client|customer|company|shop) .. (waiting|ready to take|wants it|next in line|about to)',
      '(next in line|queue behind you|waiting behind you)',
    ],
    es: [
      { say: '(es|muy|sumamente|súper|extremadamente) (urgente|urgentísim~)', unlessSentence: realEs },
      { say: '(urgentísim~|de suma urgencia|de extrema urgencia|con carácter urgente)', unlessSentence: realEs },
      {
        say: '(asunto|mensaje|tema|llamada|información|cuestión|aviso) [muy] (urgente|importantísim~|de suma importancia|de vital importancia)',
        unlessSentence: realEs,
      },
      {
        say: '(oferta|promoción|promo|descuento|precio|tarifa|campaña|rebaja) .. (termina|acaba|vence|caduca|expira|finaliza|válid~|vigente|se va|se acaba)',
        unlessSentence: realEs,
      },
      '(oferta|promoción|descuento|precio|promo|tarifa|ciento) [..] (solo|sólo|únicamente|nada más|hasta) [por|hasta|hasta el|este|el] (hoy|mañana|viernes|esta semana|este mes|medianoche|fin de mes|lunes|domingo)',
      '(por|de) tiempo limitado',
      {
        say: '(última oportunidad|último chance|último aviso|última plaza|último cupo|últimos lugares|últimas plazas|últimos cupos|últimas oportunidades|últimos días de|últimas horas de)',
        unlessSentence: realEs,
      },
      {
        say: '(me quedan|nos quedan|solo quedan|quedan|queda|me queda|restan) [solo|apenas|muy] (pocas|pocos|#|un par de) (plazas|cupos|lugares|unidades|espacios|sitios|huecos|plaza|cupo|lugar|turnos)',
        unlessSentence: '(su (lista|página|agenda)|tu (lista|página|agenda))',
      },
      '(antes de que|antes que) (se acabe~|se termine~|se agote~|sea tarde|vuele~|suba~|cierre la promo)',
      '(no|sin) (deje|dejes|dejen|dejar) (pasar|escapar) (esta|la|tan) [buena] (oportunidad|ocasión|oferta|buena)',
      '(no) (pierda|pierdas|se pierda|te pierdas|desaproveche|desaproveches) (esta|la|el|tiempo)',
      '(no lo piense|no lo pienses|no lo dude|no lo dudes|no tarde|no tardes|no espere más|no esperes más)',
      '(apresúrese|apúrese|apúrate|apurate|date prisa|dese prisa|dense prisa|córrale|corra antes)',
      '(hasta) agotar (existencias|stock|inventario|cupo)',
      '(llame~|llám~|marqu~|devuelv~|devuélv~|comuni~|comuní~|contest~|responda|responde|póngase|ponte|timbre~) .. (cuanto antes|lo antes posible|a la brevedad|de inmediato|inmediatamente|lo más pronto posible|hoy mismo|ya mismo|ahora mismo|apenas escuche|apenas oiga|en cuanto escuche|en cuanto oiga|antes de las)',
      {
        say: '(solo|únicamente|nada más|solamente|sólo) por (hoy|esta semana|este mes|estos días)',
        unlessSentence: realEs,
      },
      { say: '(solo|sólo|únicamente) hoy', unlessSentence: realEs },
      '(pero|y|pero es) (solo|sólo|únicamente|nada más) hasta [el|este|la|las]',
      '(hoy|mañana|esta noche|esta semana|el viernes) (se acaban|se acaba|se agotan|se termina|se cierra la lista)',
      '(oportunidad|ocasión) (única|irrepetible|de oro)',
      '(no se|jamás se) (va a repetir|volverá a repetir|vuelve a repetir|repite|repetirá)',
      '(le|te|se lo|te lo|se la|te la) (puedo|podemos) (guardar|mantener|respetar|sostener|apartar) .. (solo|hasta|hoy|mañana|viernes)',
      '(se lo|te lo|se la|te la|le|te) (guardo|aparto|respeto|mantengo|sostengo) [el precio|la tarifa|el lugar] [solo|sólo|nada más] hasta',
      '(mi|el) (gerente|jefe|director|supervisor) [me|nos|solo] .. (autoriz~|permit~|aprob~) .. (hoy|semana|hasta|viernes)',
      {
        say: '(los precios|las tarifas|el precio|la tarifa) (suben|van a subir|aumentan|se disparan|sube|va a subir) .. (mañana|lunes|viernes|mes|semana)',
        unlessSentence: realEs,
      },
      '(los primeros|las primeras) (en|que|#) (lleg~|llam~|contrat~|respond~|clientes|empresas)',
      '(tiene|tienes|le quedan|te quedan) [solo|hasta|apenas|nada más] (24|48|veinticuatro|cuarenta y ocho) horas',
      '(decídase|decídete|aproveche|aprovecha|contrate|contrata|actúe|actúa) (ya|ahora|hoy|hoy mismo|ahora mismo|antes)',
      '(llame|llama|llamá|marque|marca|márquenos) (ahora|ya|ahora mismo) (al|a|mismo|y)',
      { say: '(vence|caduca|expira) (hoy|esta noche|hoy mismo)', unlessSentence: realEs },
      'es (vital|crucial|imprescindible|indispensable) que (me|nos) (llam~|devuelv~|contest~|regres~)',
      '(hay otro|hay otros|hay otra|tengo otro|tengo otros) .. (esperando|interesad~|en la fila|detrás)',
      '(pasa|viene) una sola vez',
    ],
  },
  *touch(t) {
    for (const hit of t.phrases(this)) {
      const heard = quote(t, hit.span)
      yield {
        span: hit.span,
        says: {
          en: `Urgency that isn’t theirs: “${heard}”. Leave it out, or say who set the date.`,
          es: `Prisa inventada: «${heard}». Quitarla, o decir quién puso la fecha.`,
        },
        // To a customer an order or a visit may well hang on the day.
        ...(t.context.relationship === 'customer' ? { atMost: 'hint' as const } : {}),
        fixes: () => [dropSentences(t, [hit.sentence])],
      }
    }
  },
}
