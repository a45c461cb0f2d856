import { framesOf } from '../frame.ts'

const classes = {
  // The listener, or who answers for them, says something to the caller.
  told: '(dijo|dijiste|dijisteis|dijeron|dices|decís|dice|decía|decías|decían|dicho|contestó|contestaste|contestaron|contestado|respondió|respondiste|respondieron|respondido|comentó|comentaste|comentaron|comentado|aclaró|aclaraste|aclararon|soltó|soltaste|soltaron|escribió|escribiste|escribieron|escrito|puso|pusiste|pusieron|avisó|avisaste|avisaron|repitió|repetiste|repitieron|explicó|explicaste|explicaron|advirtió|advertiste|advirtieron|informó|informaron|informaste|encargó|encargaste|encargaron|pidió|pediste|pidieron|pedisteis|pedido|rogó|rogaste|rogaron|suplicó|suplicaste|exigió|exigiste|exigieron|indicó|indicaste|indicaron|señaló|gritó|gritaste|juró|largó|largaste|espetó|espetaste|(mandó|mandaste|mandaron) (a )?decir|(dejó|dejaste|dejaron) (muy |bien |bastante )?(dicho|claro|clarito)|anotó|confesó|contó|contaste|zanjó|zanjaste|despachó|despachaste)',
  me: '(me|nos|se lo|a mi (compañer|jef|colega|soci|herman)[^ ]*|a mí|le (dijo|dijiste|dijeron) a mi [^ ]+)',
  // What a no may sound like.
  nay: '(no|ni|nunca|jamás|basta|nones|nanay|naranjas|nada de nada|para nada|de ninguna|ni loc[oa]|ni hablar|ni en sueños|ni muert[oa]|ni regalad[oa]|nunca más|no más|ya no|ya estuvo|hasta (ahí|aquí)|hasta la coronilla|paso|pasaba|pasa|pasamos|pasan|paro|pare|parara|parase|gracias pero|descanso|suficiente|en paz|tranquil[oa]|olvidara|olvidase|olvidáramos|(dejara|dejase|dejáramos|deje)(?= de| en| tranquil)|dejes|dejen|borrara|borrase|borráramos|borre|borres|borren|quitara|quitase|quite|sacara|sacase|saque|eliminara|tachara|perdiera (su|el)|se (quedaba|quedan|queda) (con|como)|está(n|ba|ban)? (bien|content[oa]s?|conformes?|servid[oa]s?|cubiert[oa]s?|complet[oa]s?) ?(así|como|con)?|ya (tenía|tenían|tenías|tiene|tienen|tienes|tenés) (proveedor|quien|a alguien|uno|otro|contrato|de sobra)|otro (proveedor|lado|lugar) ya|sin (presupuesto|interés|plata)|imposible|por ahora no|de momento no|ahorita no|luego veía|será que no|va a ser que no|negativ[oa])',
  refused:
    '(rechaz(ó|aste|aron|asteis)|declin(ó|aste|aron)|descart(ó|aste|aron)|desestim(ó|aste|aron)|rehus(ó|aste|aron)|colg(ó|aste|aron)|cort(ó|aste|aron)|ech(ó|aste|aron)|despach(ó|aste|aron)|bloque(ó|aste|aron)|borr(ó|aste|aron)|botó|botaron|botaste|corrió|corriste|corrieron|batearon|bateó|bateaste|rebotó|rebotaron|rebotaste|dio (con la puerta|calabazas|el portazo|largas)|dieron (con la puerta|calabazas|el portazo)|diste (con la puerta|calabazas)|cerró la puerta|cerraste la puerta|cerraron la puerta|paró en seco|pararon en seco|frenó|frenaron|mandó a (volar|paseo|pasear|freír|la porra)|mandaste a (volar|paseo|pasear|freír)|mandaron a (volar|paseo|pasear|freír)|sacó (corriendo|a patadas|volando)|negó|negaste|negaron)',
  keeper:
    '(asistente|secretari[oa]|recepcionista|recepción|portería|jef[ea]|soci[oa]|espos[oa]|marido|mujer|hij[oa]|herman[oa]|encargad[oa]|compañer[oa]|colega|contador[a]?|administrador[a]?|administración|comité|junta|compras|porter[oa]|cuñad[oa]|suegr[oa]|gente|equipo|oficina|muchacha|director[a]?|gerente|adjunt[oa]|telefonista|centralita|correo|mensaje|nota|respuesta|mail|whatsapp)',
  kept: '((no|nunca|nadie|ni) (me|nos) (lo |ha |has |han |habéis )*{told}|no antes|antes de|no (le|les|te) (alcanza|llega|cuadra|paga)|(no|nones|nunca) al? (la )?(?!nuestr|mi |la prueba|la oferta|la propuesta)[^ ]+|(lo|la) (entiendo|comprendo)|entendido|perfectamente|bendición|no (cierra|entra|sirve|calza|encaja)|hoy es|hasta (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|después|que pas|pasad|el (lunes|martes|quince|uno|primero)|#)|por las (mañanas|tardes|noches)|los (lunes|martes|miércoles|jueves|viernes|sábados|domingos|fines)|en horario|a la hora de|al (celular|móvil|fijo|despacho)|entre semana|después de las|respet[^ ]+|lo (hice|borré|quité|saqué|di de baja|anoté|apunté|acepto|entiendo y)|la (borré|quité|saqué|di de baja)|ya (no está|está fuera|quedó fuera|lo saqué|la saqué|la borré|lo borré)|de baja|me despido|lo dejo (aquí|ahí|así|estar)|ahí lo dejo|aquí lo dejo|no (le|te|lo|la|les|os) (llamo|vuelvo|insisto|molesto|escribo|marco|timbro|llamaré|insistiré|volveré)|no (vuelvo|volveré|voy a volver) a|última vez|última llamada|cierro|agradezco|gracias por|sin problema|no pasa nada|no hay problema|está bien , (así|lo|no)|tan amigos|queda anotad[oa]|así quedó|quedó así|y sí a|pero sí|le devuelvo|solo le|devolver(le|te)|mi error|disculp|el (banco|ayuntamiento|municipio|inspector|seguro|proveedor)|la (aseguradora|aduana|licencia)|si (me|nos|usted|no|le|te)|no (llegó|llegaba|llegaron|funcionaba|funciona|entró|abría|abre|pudo abrir|recibió|recibieron|encontr|encuentr|consig|dan? abasto|rinde|coincid|arranca|duerm|sab|pod|cab|alcanz)[^ ]*|no (era|es|sería) (usted|ella|él|quien|la persona)|no (estaba|estará|está|estaría|estaban|iba a estar) (hasta|en|esta|de|ese|aquí|hoy|el)|con quién|quién (lleva|decide|ve)|que (hablara|hable|llamara|escribiera|preguntara|marcara) (con|a|en|el|hoy|después|directamente)|no (se le olvid|olvid|dej[ae]|faltar|perd)[^ ]*|(su|tu) (cliente|proveedor|banco|aseguradora)|por lo que (esperé|dejé)|y (cumplo|cumplí|esperé)|tenía razón|tenían razón|tenías razón|no había (sitio|espacio|lugar|hueco|luz|agua|paso|señal|cobertura)|y (que )?hoy sí|así que (esper|no |dejo|quit|borr|sac|solo|este))',
  // What they do not do with an offer, or with who makes it.
  wants:
    'quier[^ ]*|quer[^ ]*|quis[^ ]*|compr(a|an|as|aban|aba|arían|ar|aría|arán)|cambi(a|an|as|aban|ar|arían|arán)|recib(e|en|es|ían|ía|ir|irían)|necesit(a|an|as|aban|aba|ás)|interes(a|an|aba|aban|ada|ado|adas|ados)|contrat(a|an|aban|ar)|atiend(e|en)|atend(ía|ían|er)|hac(e|ía|en|ían|er) falta|hiciera falta|busc(a|an|aban|ar)|acept(a|an|aban|ar)|prueb(a|an|es)|prob(aban|ar)|gast(a|an|aban|ar|arán)|invert(ir|ía|ían|irán)|inviert(e|en)|molest(e|en|es|ara|ase|emos)|llam(e|en|es|ara|ase|emos|áramos)|insist(a|an|as|iera|iese|amos)|escrib(a|an|iera|iese)|volv(iera|iese|iéramos)|vuelv(a|as|an)|sig(a|as|an|uiera)|contempl(a|an|aban)|plane(a|an|aban)|les? (convence|convencía|gusta|gustaba|sirve|cuadra)|convenc(e|ía|ió)|est(á|án|aba|aban) (para|en|interesad|buscando|por|comprando|contratando)[^ ]*|entr(a|an|aba|ar) (nadie|otro|ningún|vendedor)[^ ]*|oír hablar|hablar del tema|saber nada|pienso [^ ]+|piensan? (cambiar|comprar|gastar|mover)|mueve|mueven|suelt(a|an)|abr(e|en|ir) (la (mano|cartera|billetera|chequera)|más cuentas|el presupuesto)|pasar(a|on|le|les)? (llamadas|vendedores|a nadie)',
  settled:
    '(con )?(otr[oa]s?|un|una|alguien|quien|su|sus) ~1 (proveedor[a]?|empresa|compañía|aseguradora|banco|primo|cuñado|sobrino|contador|técnico|gente|distribuidor|agencia|taller|firma|casa|laboratorio)|quien (les?|se) (hag|surt|lo|la|llev|atiend|vend|reparta|sirv)[^ ]*|de sobra|(bien|content[oa]s?|servid[oa]s?|cubiert[oa]s?|conforme[s]?|a gusto|felices|feliz|complet[oa]s?|cas(ad[oa]s|ad[oa])) (así|como|con (lo|el|la|los|las|su|otr)[^ ]*|por ahora|hace|desde|de momento)|(con|de) (los|el|la) de (siempre|toda la vida)|(servid|cubiert|zanjad|archivad|descartad|casad)[oa]s?|(tema|asunto|capítulo|carpeta|caso|libro|puerta) (est(á|aba) |lo (tenía|tienen) |ya )*(cerrad|zanjad|archivad|resuelt|cumplid|sellad)[oa]|(firmad|comprometid|amarrad|atad|casad)[oa]s? (con|hasta|por)|cero (interés|presupuesto|ganas)|ni (un (peso|euro|centavo|sol|duro)|una (moneda|luca))|en (mi|esta|la|su) (vida|casa|empresa) no',
  leave:
    '(dej(ara|ase|áramos|e|es|emos)|olvid(ara|ase|áramos|e)|borr(ara|ase|áramos|e)|quit(ara|ase|e)|sac(ara|ase|áramos)|saque|ahorr(ara|ase|e|áramos)|guard(ara|ase|e|áramos)) (en paz|tranquil|de (llam|insist|molest|escrib|ofrec)|de (la|su) lista|la saliva|el (viaje|catálogo|tiempo|esfuerzo|discurso|cuento)|las ganas|el tema|del asunto|en el cajón)|(me )?(busc(ara|ase|áramos)|fuera|tocara|golpeara|probara) ~2 (otr[oa] (puerta|cliente|lado|parte|techo|timbre)|en otr[oa]|a otr[oa])|no (perdiera|gastara|gastáramos|perdiéramos|malgastara)',
  // Things that do not work, and what somebody is not in for.
  broken:
    '(línea|bomba|puerta|cámara|motor|cierra|web|página|caldera|correo|enlace|archivo|máquina) ~2 no|no (funciona|arranca|cierra|enfría|prende)|(no|ni) ~2 (está|estará|estaba) (hoy|hasta|en la oficina|los)|me pidió (el|la|un|una|los|las)|le (mando|envié|mandé) lo que',
} as const

/** A no that the listener gave the caller, in Spanish, in whatever words. */
export const quotedNos = framesOf(classes, [
  // Somebody on their side reports that they do not want it, or have it already.
  [
    '{me} (lo |la |ha |has |han |habéis |había |habías )*({told}|(fue|fueron|fuiste) (muy )?(clar|franc|sincer)[^ ]+) ~4 ,? ?(que )?~6 (no|ya no|ni|nunca|nadie|tampoco|jamás) (me |nos |se |le |les |lo |la |los |las |te |os |van a |va a |piensan |piensa |pensaban |iban a |iba a )*({wants})',
    '{kept}|{broken}',
  ],
  [
    '{me} (lo |la |ha |has |han |habéis |había |habías )*{told} ~4 ,? ?(que )?~9 (ya )?(({settled})|(tien|ten|cuent|contab|est|trabaj|sig|segu|qued|va|iba|son|eran)[^ ]* ~3 ({settled}))',
    '{kept}|{broken}',
  ],
  ['{me} (ha |has |han |había )*{told} ..16 no (le|lo|la|les) (dé|diera|diese|des|dieras|demos) más vueltas'],
  [
    '{me} (ha |has |han |había )*{told} ~2 (que )?(me |nos |la |lo |los )*({leave})[^ ]*',
    '{kept}|{broken}|un (mensaje|recado|número)',
  ],
  [
    '(su|tu|el|la|una?) {keeper} ~3 (fue|fueron|estuvo|se mostró|sonó|resultó) (muy |bien |bastante |más que |de lo más |tan )?(tajante|clarit[oa]|clar[oa]|cortante|terminante|sec[oa]|rotund[oa]|categóric[oa]|contundente|inflexible|firme)',
    '{kept}|{broken}|amable',
  ],
  [
    '(me|nos) (ha |han |has )?(puso|pusieron|pusiste|echó|echaron|bajó|bajaron|dio|dieron|diste|devolvió|devolvieron|devolviste|tiró|tiraron|rompió|cerró|cerraron) ~3 (tranca|cerrojo|candado|portazo|persiana|cortina|cortinilla|barrera|carpetazo|catálogo|folleto|propuesta|muestra|tarjeta|sobre) ~3 (sin (abrir|leer|mirar)|a la (basura|cara)|en las narices|cerrad[oa]|,|y|en|de|con)',
    '{kept}|{broken}|cuenta|anticipo',
  ],
  [
    '{me} (lo |la |ha |has |han |habéis |había |habías )?{told} ((ya |muy |bien |más que |bastante |clar[^ ]+ |la (vez|semana) pasada |el otro día |en [^ ]+ |hace [^ ]+ [^ ]+ |por (correo|teléfono|whatsapp) |dos veces |tres veces )*,? ?,? ?(que )?(ya )?{nay}|~4 que ~1 {nay})',
    '{kept}',
  ],
  ['^((y|pero|ya|mire|mira|bueno|pues|,) )*(que )?{nay} ..7 {me} (lo |ha |has |han )?{told}', '{kept}'],
  [
    '^((y|pero|ya|bueno|pues|,) )*que (no|ni|ya no|nunca|estaba|estaban|tenía|paso|pasaba|basta|la dejara|lo dejara|los dejara) ..8 (lo (escuché|oí|leí|entendí|sé|tengo|anoté|supe)|quedó (claro|dicho)|dijo|dijiste|dijeron|me encarg|me pid)[^ ]*',
    '{kept}',
  ],
  [
    '(su|tu|ese|aquel|vuestro|lo de|aquello de|eso de) ,? ?, ~6 (no|ni|paso|basta|nunca|jamás|nanay|deje|déjeme|dejame|déjame|gracias|después|otro día|luego vemos|luego) ',
    '({kept}|sin fecha|quedó apuntad[oa]|mínimo es|bastaría|basta|web|cartel|letrero|reseña|aviso|anuncio|no funciona|fuera de servicio|pizarra|lema|boletín)',
  ],
  [
    '(su|tu|el|la|los|las|sus|tus|una de sus|un) {keeper} ..4 ((me|nos) (ya |lo |había |ha |han )*{told} ~3 ,? ?,? ?(que )?~1 {nay}|(me|nos) (ya |había |ha |han )*{refused}|{refused} ~2 (mi|mis|nuestr[oa]s?|dos veces)|{told} (que )?no gracias)',
    '({kept}|me falt|no (estaba|está|saben|sabe|sabía)|la propuesta del|licencia|pedido|camión|inspector)',
  ],
  [
    '(me|nos) (ya |había |ha |has |han |lo |dos veces )*{refused}',
    '({kept}|la luz|el agua|mano|pedido|cuenta|el paso|camino|llamada se|se cortó)',
  ],
  [
    '(usted|ustedes|tú|vos|en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno)|la (vez|semana) (pasada|anterior)|el (mes|año|lunes|viernes|martes|jueves) (pasado)?|hace (un|dos|tres|unos)) ~5 (dijiste|dijo|dijisteis|dijeron|contestaste|respondiste|contestó|respondió|pediste|pidió|pidieron|escribiste|prefirió|preferiste|rechazaste|rechazó|declinó|declinaste|descartaste|descartó|levantó la mano|levantaste la mano) ~2 ,? ?,? ?(y )?(me |nos |dijo |dijiste |que )*{nay}',
    '({kept}|en (la|el|su|tu|una) (entrevista|nota|acta|pleno|asamblea|radio|foro|web|congreso|feria|podcast|reseña|reunión|boletín|diario)|publicó|declaró|alcalde)',
  ],
  [
    '(prefirió|preferiste|prefirieron|eligió|elegiste|optó|optaste|optaron|decidió|decidiste|decidieron) ~3 (seguir|quedarse|quedarte|continuar|no (contratar|comprar|cambiar|firmar|recibir|seguir|atender)|dejarlo|con (otro|la competencia|los de)|la competencia|a otro) ..8 (yo|pero|igual|insist|vuelvo|me|aquí|acá|aun)[^ ]*',
    '{kept}',
  ],
  [
    '(robinson|(lista|registro) de (no llamar|no molestar|exclusión)|(no quiere|no quieren|no desea|no desean|prohib)[^ ]* ~2 (publicidad|llamadas|vendedores|visitas)|no (reciben|recibe|recibís|atienden|atiende) ~2 (vendedores|proveedores|llamadas|comerciales|visitas)) ..8 (pero|yo|aun|igual|sin embargo|excepción|esto|no soy|aunque|me salté|por eso)',
    '({kept}|quién|a qué correo)',
  ],
])
