/** Words that leave the listener to ring, though they do not say so: their turn, the caller beside the telephone, their voice awaited. */
export const ringHints: readonly string[] = [
  // They ring, I answer.
  ' (?:usted|ustedes|tú|vos) (?:me |nos |nomás |no más |solo |solamente )*(?:marc(?:a|an|as|ás|e)|llam(?:a|an|as|ás|e)|timbr(?:a|as|ás)|disc(?:a|as|ás)) (?:\\| )?(?:y )?(?:que )?(?:yo|acá|aquí|nosotros|de este lado) (?:\\S+ )?(?:levanto|contesto|atiendo|respondo|descuelgo|cojo|agarro|me encargo|alzo|contestamos|atendemos|lo|le|la|te) ',
  ' (?:yo|aquí|acá) (?:siempre |ya |lo |sí )*(?:levanto|descuelgo|contesto|atiendo|agarro|cojo) (?:al|a la|el|en el|en la|antes) (?:primer|primera|teléfono|aparato|tubo|celular|móvil|segundo|primero|de que) ',
  ' con (?:que (?:usted |ustedes |tú |vos )?(?:me |nos )?(?:marque|marques|llame|llames|timbre|timbres|suene)|un (?:timbrazo|telefonazo|tubazo|ring|toque|repique)) (?:\\S+ ){0,3}(?:basta|alcanza|es suficiente|lo|tengo|me|queda|vamos|listo) ',
  // Theirs is the next move.
  ' (?:la|esa) (?:pelota|bola|pelotita) (?:ya )?(?:queda|está|la tiene|cae|la dejo|quedó|se la dejo|te la dejo|la tenés|la tienes) (?:\\S+ ){0,2}(?:en|de) (?:su|tu|vuestr[oa]) (?:cancha|tejado|lado|campo|terreno|área|techo) ',
  // Where I sit and wait.
  ' (?:me quedo|aquí me quedo|acá me quedo|yo me quedo|sigo aquí|sigo acá|aquí sigo|acá sigo|aquí estoy|acá estoy|aquí ando|acá ando) (?:sentad[oa] )?(?:\\| )?(?:con|junto a|al lado de|al pie de|pegad[oa] a|mirando|cuidando|velando) (?:el|al|la|mi|del) (?:teléfono|celular|móvil|aparato|fono|tubo|línea|auricular|cel) ',
  ' (?:de|desde) (?:esta|este|la|mi|el|al lado del) (?:silla|escritorio|mesa|teléfono|aparato|sillón|oficina|banco|celular|mostrador) (?:yo )?no me (?:muevo|despego|levanto|aparto|separo|voy|mueve nadie) ',
  ' (?:voy a|vamos a) (?:tener|dejar|llevar) (?:el|mi) (?:teléfono|celular|móvil|aparato|fono|cel) (?:al lado|a la mano|prendido|encendido|cerca|conmigo|libre|sobre|encima|junto|en la mano|en el bolsillo) ',
  ' (?:el|mi|este) (?:teléfono|celular|móvil|aparato|fono|tubo|cel) (?:\\S+ ){0,3}(?:despejado|desocupado|a la espera|esperando|esperándol[oa]|esperándote|con volumen|al lado de la|sobre la mesa) ',
  ' (?:pendiente|atent[oa]|al pendiente|en vela|en guardia|con (?:la|una) oreja|tod[oa] oídos|con el oído) (?:\\S+ ){0,3}(?:del|al|en el|de|por el) (?:teléfono|celular|móvil|aparato|timbre|fono|tubo|timbrazo) ',
  // Till I hear them.
  ' (?:hasta que|cuando|en cuanto|apenas|a que|si|el día que|para cuando) (?:me |yo |por fin |aquí |acá |nos )*(?:llegue|oiga|oigamos|escuche|escuchemos|suene|resuene|aparezca|salga|tenga|conozca) (?:\\S+ )?(?:su|tu|esa|vuestra) (?:voz|vocecita|timbre|llamada|llamado|llamadita) ',
  ' (?:a ver|veremos|me pregunto|quiero ver) (?:cuándo|si|quién) (?:por fin |un día |ya |algún día )*(?:me (?:llam|marc|suen|timbr|busc|habl)(?:a|as|ás|e|es|a usted)|suena (?:el|mi|este) (?:teléfono|celular|aparato|móvil)|se (?:anima|animan) a (?:llamar|marcar)|te (?:animas|animás) a (?:llamar|marcar)|levanta[s]? (?:el|usted)) ',
  ' (?:ojalá|que|esperando|espero) (?:\\S+ ){0,2}(?:suene|timbre|repique|vibre|cante) (?:el|mi|este|su) (?:teléfono|celular|móvil|aparato|fono|tubo|timbre|cel) ',
  // They know where.
  ' (?:sabe|sabes|sabés|sabrá|sabrás|sabrán|saben|tiene|tienes|tenés) (?:bien |muy bien |usted |vos |tú |de sobra |ya )*(?:dónde|cómo|por dónde|adónde) (?:encontrar|localizar|ubicar|hallar|pillar|llamar|marcar|dar con|se me (?:encuentra|consigue|ubica)|se (?:consigue|encuentra|ubica) a|estoy|consigue|buscar)(?:me|nos)? ',
  // My line, by other verbs.
  ' (?:as[óo]m[^ ]*|c[áa]i?g[^ ]*|c[áa]e(?:te|me)|dat?e una vuelta|dese una vuelta|d[ée]se|p[áa]s(?:e|a|á|ese|ate)|ac[ée]r[qc][^ ]*|t[óo](?:que|ca|quen)|prueb[ae]|prob[áa]|int[ée]nt(?:e|a|elo|alo)|entr[eá]) (?:\\S+ )?(?:por|en|a) (?:mi|nuestra|nuestro) (?:línea|teléfono|extensión|número|celular|móvil|interno|anexo|fijo) ',
  ' (?:que|ella|él|esa persona|quien sea|quien corresponda) (?:\\S+ )?(?:me|nos) (?:ubique|ubica|localice|marque|llame|timbre|chifl[ea]|silbe|telefonee) ',
]
