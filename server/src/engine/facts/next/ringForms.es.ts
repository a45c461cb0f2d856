/** What is given back on paper is none. */
const inWriting =
  '(?:por|en|al) (?:mi |el |un |este )?(?:e-?mail|mail|correo|whatsapp|wasap|mensaje|escrito|papel)|(?:firmad|rellen|llen)[oa]s?'
/** What is given back is a call. */
const aCall = '(?:\\S+ )?(?:llamad|timbr|telefon|toque|marcad|mensaj|recad)'

/** Spanish asks for a call, as sources of regular expressions over a line. */
export const ringForms: readonly string[] = [
  ' (?:ll[áa]m(?:e|a|en|ad|á)|m[áa]r(?:que|ca|quen|cad)|t[ií]mbr(?:e|a)|h[áa]bl(?:e|a|en)(?!(?:me|nos) (?:clar|del? |bien |sin |en plata))|cont[áa]ct(?:e|a|en)|b[úu]s(?:que|ca)(?!(?:me|nos) (?:un|una|unos|unas|sus?|tus?|l[oa]s|es[oa]s?) )|ub[íi](?:que|ca)|local[íi](?:ce|za)|telefon[ée][ea]|s[íi]lb(?:e|a))(?:me|nos) ',
  ' (?:comun[íi](?:quese|quense|cate)|rep[óo]rt(?:ese|ense|ate)) (?!por radio|con (?:su|sus|tu|tus|vuestr[oa]) |(?:con|a) (?:el|la|los|las|l) ?(?:municip|ayuntamiento|fabricante|proveedor|seguro|aseguradora|compañía|distribuidora|intendencia|alcaldía|cooperativa|administra|vecin|herrero|electricista|plomero|fontanero|técnico))',
  ' (?:llame|llamá|llama|marque|marca) (?:no más|nomás|nada más|no mas) ',
  '(?:^| \\|| (?:y|o|pero|entonces|mejor|favor|solo|por favor)) (?:llame|llamá|llamen|llamad|llama|marque|marcá|marquen|marcad|marca|telefonee|timbre)(?= (?:al? (?:#|#phone|mi|este|ese|nuestr[oa]s?|número|teléfono|celular|móvil|cel|fijo|interno|anexo|directo|oficina|(?:la|las|el) (?:oficina|oficinas|central|línea|extensión|número|teléfono|tienda|casa|sucursal|recepción)|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|ahora|hoy|ya|cuando|y|o|si|antes|por|para|desde|el|ese|este|mi|#|#phone|\\|) | $| \\|)',
  ' (?:que|si|cuando|apenas|y|o|ojalá|luego|después|antes|usted|tú|vos|\\|) (?:usted |tú |vos |ya |luego |después )?(?:me|nos) (?:llam(?:e|es|en|a|as|ás|an|éis)|mar(?:que|ques|ca|cas|quen)|timbr(?:e|es|a|as)|busqu(?:e|es)|habl(?:e|es|a|as)|silb(?:a|as|e|es)|contact(?:e|es|a|as)|telefone(?:e|a))(?! la atención)(?! (?:el|la|los|las) (?!encargad|jef|dueñ|responsable|que|persona|gerente|director|señor|doctor|ingenier|licenciad))(?= )',
  ' (?:me|nos) (?:encuentr|localiz|ubic|hall|pill)(?:a|as|ás|an|áis|e|es) (?:\\S+ ){0,2}(?:en|al|por) (?!(?:el |la |los |las |nuestr[oa] |mi )?(?:puesto|stand|feria|mercado|calle|obra|correo|whatsapp|chat|mail|bar|café|plaza|pueblo|barrio|muelle|polígono|redes|instagram))',
  ' (?:llam|marc|localiz|ubic|contact|telefone|timbr|encontr)[áa]r(?:me|nos) ',
  ` (?:devu[ée]lv|devolv|regr[ée]s|ret[óo]rn)(?:a|e|as|es|an|en|é)(?:me|nos)(?:l[ao])? (?!${inWriting}|(?:la|el|los|las|mi|mis|una?|unos|es[ae]|est[ae]) (?!${aCall}))`,
  ` (?:me|nos) (?:devuelv|devolv|regres|retorn)(?:a|e|as|es|an|en|és|ás) (?:la|mi|el|esta|nuestra|este) (?=${aCall})`,
  ` (?<!gracias por )(?:devolver|regresar|retornar)(?:me|nos)(?:l[ao])? (?!${inWriting}|(?:la|el|los|las|mi|mis|una?|unos|es[ae]|est[ae]) (?!${aCall}))`,
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
  ' (?:vuelva|vuelve|volvé|vuelvan) a (?:llamar|marcar)(?:me|nos)? (?=(?:a este|a esta|al|cuando|en cuanto|apenas|por favor|\\||$))',
  // Only hinted at.
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
