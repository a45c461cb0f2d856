import { framesOf } from '../frame.ts'

const classes = {
  ask: 'necesit[^ ]*|quisier[^ ]*|gustaría|podr[^ ]*|pued[^ ]*|tiene|sabe|sabes|sabés|díga[^ ]*|diga|dime|decime|dice|dices|decís|deme|deme|dame|páse[^ ]*|pása[^ ]*|pasa[^ ]*|regal[^ ]*|facilit[^ ]*|compart[^ ]*|busco|buscamos|conseguir|agradec[^ ]*|favor|orient[^ ]*|saber|ayud[^ ]*|apunt[^ ]*|indi[^ ]*',
  post: '(jef|encargad|responsabl|director|gerent|administrador|dueñ|comprador|contador|patr[oó]n|superior|propietari|intendent|mayordom|coordinador|supervisor|tesorer)[^ ]*',
  board:
    '(su|tu|el|la|los|las|un|una|mi)? ?(consejo|comité|directorio|junta|directiva|gerencia|dirección|obispado|matriz|patronato|central|administrador[a]?|contador[a]?|jef[ea]s?|dueñ[oa]s?|soci[oa]s?|espos[oa]|marido|mujer|papá|padre|viejo|hermano|compras|administración|asamblea|corporativo|presidente|propietari[oa]|otra persona|alguien más|otro|otra)',
  decides:
    '(decid|firm|lleva|llev|ve|vea|toca|corresponde|aprueb|aprob|compr|manej|encarg|respons|compet|autori|elig|elij|escog|rol|cargo|contrat|pincha|pinta|resuelv|ocup|administr|gestion|coordin|negoci|paga|mand)[^ ]*',
  deed: 'manda|corta|pincha|firma|decide|aprueba|autoriza|elige|lleva|maneja|se (ocupa|encarga|hace cargo)|contrata|compra|administra|aprieta|paga|da el (sí|visto)|pone la (plata|firma|lana)|hace (las compras|los pedidos)|tiene la (chequera|última|firma|plata)|escoge|resuelve|negocia|gestiona|afloja|mueve los hilos|lleva los pantalones',
  unsure:
    'no tengo clar[oa]|no sé|desconozco|ignoro|no estoy segur[oa]( de)?|dudo|no me queda claro|vaya uno a saber|quién sabe|a saber|no sabría decir|no acabo de saber|nunca he sabido|nunca supe|tengo la duda|me falta saber|quisiera saber|me gustaría saber|necesito saber|averiguar|me pregunto',
  told: 'ya que|porque|como|dado que|sé que|sabiendo que|puesto que|según|me (dijo|dio|pasó|dieron|facilitó|contó|sugirió|recomendó)|gracias a',
} as const

/** Frames of a search for who decides, in Spanish. */
export const spanish = framesOf(classes, [
  ['(es|eres|sos|será|serías|serás) (usted|tú|vos|acaso usted) ~2 (quien|el que|la que) ~2 ({deed}|ve|hace)', '{told}'],
  [
    '(nombre|contacto|correo|mail|teléfono|celular|móvil|datos?|extensión|interno|anexo|número|whatsapp) (directo )?(de (su|tu|vuestro|la|el|los|quien|quién|alguien)|del|de) ~1 ({post}|(que|quien) (lleva|lleve|ve|vea|decide|decida|maneje|maneja|compra|firma)) & {ask}',
    '{told}|su (gerente|jefe) publicó',
  ],
  [
    '(con|a|por|de|para) (quién|quiénes) ~2 (trato|dirijo|veo|gestiono|coordino|pregunto|entiendo|mando|envío|presento|comento|planteo|arreglo|negocio|dejo|explico|hablo|remito|me entiendo|hago la venia|tocaría|corresponde|conviene|llamo|acudo|recurro)',
    'compar[^ ]*',
  ],
  [
    '(a nombre de|para|de) quién ~2 (dirijo|preparo|mando|es (la|el) (firma|decisión))|qué nombre (pongo|escribo|debo|tengo)',
  ],
  [
    '(al|a la|con el|con la|del|de la|para el|para la|el|la|busco a la|persona|alguien|quien) (persona )?(que )?(hace|hacen|haga|tenga|tiene|mueve|mueva|lleve|lleva|maneje|maneja|corta|afloje|afloja|aprieta|apriete|agarre|custodie|administre) ~1 (pedidos|compras|chequera|hilos|plata|dinero|lana|billetera|cartera|pluma|firma|presupuesto|contratos|pagos|caja|llave|números|birome|lapicera|botón|batuta|timón|bolsillo|talonario)',
    '{told}|clientes',
  ],
  [
    '(páse|pása|pasa|pase|compárta|comparti|compártel|comparta|comparte|coméntel|coménta|comentá|comente|cuéntel|cuénta|entrégue|avíse|avísa|avisá|avise|díga|dile|decile|diga|hágasel|házsel|(haga|haz|hágale|hágalo|hazlo|hágaselo) llegar|lléve|llével|transmít|trasláde|trasládel|trasmít|menciónel|mencióna|dése|déjesel|reenvíe|reenvía|reenvi[ae]|páses|pásas|arrím|acérqu|remít|derív|deriv[ae]|rebót|rebot[ae]|cuénte|conéct|póngame|ponme)[^ ]* ..5 (al?|a la|a los|a tu|a su|con el|con la|con su|con tu|a mano de|a manos de|en manos de) ~1 ({post}|patrona|capataz|directiva|directorio|junta|consejo|comité|gerencia|dirección|jefatura|socios|viejo|que ({deed})|(área|departamento|gente|persona) (de|del|indicad|adecuad|correspond)[^ ]*)',
    'me (dijo|pidió)|turno|en manos de (un|otro)|equipo',
  ],
  [
    '(quien|quién|quienquiera|la persona|el que|la que) (que )?(oiga|escuche|reciba|atienda|coja|levante|conteste|lea|esté oyendo) ~2 (esto|este|el|la) ..8 (avis|pas|díga|diga|entreg|comun|haga|transmit|comparta|reenv|cuent|llev|lo lleve)[^ ]*',
  ],
  [
    '{unsure} ..3 (quién|a quién|con quién|quien|de quién|quiénes|qué área) ..10 {decides}',
    'clientes|(abr|limpi|reg|cort)[^ ]* (el|la|los)',
  ],
  [
    '{unsure} ..2 (si|que) ((es |eres |sos |será )(usted|tú|vos) ~3 (quien|el|la|con|indicad[oa]|persona|responsable)|a (usted|ti|vos) (le|te) ~2 (toca|corresponde|compete)|(usted|tú|vos) (lo |la |los |las |es quien |se |ya )*({deed}|ve (esto|este|eso|el tema|la compra|las compras|los pedidos)|tiene la (firma|última))|(le|te) (corresponde|compete|toca (a usted|a ti|a vos|esto|eso|ver|decidir|este))|(lo|la) (lleva|ve|decide|maneja|firma|resuelve) (usted|tú|vos))',
    'si (le|te) (sirve|interesa|gusta|gustó|llegó)|clientes|le lleva|te lleva',
  ],
  ['{unsure} ..2 si ..4 (las?|los?) (firma|ve|decide|lleva|maneja|aprueba|compra|resuelve|autoriza|elige)', 'clientes'],
  [
    '(ignoro|no sé|desconozco|vaya uno a saber|dudo) ~2 (si|dónde|en qué) ..6 (compras|la decisión|las decisiones|la mesa|eso|esto|el tema) ..6 (está|se (ve|decide|lleva|maneja|resuelve|define|aprueba|firma|autoriza)|es (tuy|suy|de)|o (de|en)|arriba|central|matriz)[^ ]*',
  ],
  [
    '(dime|dígame|decime|díganme|(me|nos) (dice|dices|decís|diría|dirías)|cuénteme|contame|cuéntame|cuéntenme|chívame|chíveme|sóplame|sópleme|aclárame|aclárame) ~3 (quién|a quién|con quién|quiénes|(?<! a )qué nombre)',
    'ganó|llamó|gana',
  ],
  [
    '(^|, )(y |entonces |pero |oiga |oye )*(a |con |de )?quién(es)? ~6 ({deed}|ve (lo|los|las|el|la|eso|esto))',
    'turno|cuando (cierra|no)|de noche|de madrugada|máquina|llave|se (encarga|ocupa) (de )?(limpiar|regar|abrir|cerrar|vigilar)|(guard|abr|limpi|lav|reg|carg)[^ ]* (el|la|los)',
  ],
  [
    '^(y |oiga |entonces |doctora? |don [^ ]+ )*(le|te) (compete|toca|corresponde|incumbe) (a )?(usted|ti|vos) ~2 (lo|el|la|los|las|esto|eso|este|o)',
  ],
  [
    '(usted|tú|vos|ti) ,? ?o (va |pasa |lo (ve|decide|aprueba|firma|lleva) |la (ve|decide|aprueba|firma|lleva) |hay que )?(a |con |por |en |también )?{board} & {decides}|habl[^ ]*|sub[^ ]*|va|pasa|depende',
    'mando|envío|dejo en',
  ],
  ['(lo|la|los|las) ({deed}|decide|ve) (usted|tú|vos) ,? ?(o|, el|, la|, su)'],
  [
    '(busco|buscamos|ando buscando|estoy buscando|trato de ubicar|quiero ubicar|necesito dar con|dar con|localizar|llegar a|llegar hasta) (a )?(la persona|la gente|alguien|quien|el área|el departamento|al |a la |el )~1 (que|{post}|de (compras|sistemas|mantenimiento|flota))',
    '{told}|cliente|para (cubrir|su)|vacante|operari[oa]',
  ],
  [
    '(si|y si|en caso de que|de) (no )?(es|ser|fuera|fuese|era|eres|sos|soy) (usted|tú|vos|así) ..6 (me |nos )?(dice|dices|diga|pasa|pasás|pasas|regala|da|das|quién|quien|nombre|contacto)',
    'decir (sí|que)',
  ],
  [
    '(si|y si) ..6 (usted|tú|vos) no (compra|decide|lleva|ve|firma|maneja|contrata|es|eres|sos) ..8 (quién|quien|pas[^ ]*|diga|dígame|nombre|reenv[^ ]*|corresponda)',
  ],
  [
    '(lo|la|eso|esto) (lo |la )?(resolverá|decidirá|verá|llevará|firmará|resuelve|decide|ve|verán|decidirán) ..8 o ..4 (qué sé yo|vaya uno|quien sea|no sé|quien corresponda)|(mensaje|recado|esto|grabación|audio|nota) ..6 (hasta dar con|llegue a|ruede hasta|vuele hasta|encuentre|caiga en) ~3 (dueñ|manos|quien|birome|corresponda|indicad|que )[^ ]*',
  ],
  [
    '(va|es|está) (dirigid[oa] |destinad[oa] )?(al?|para|a la) (que|quien|el que|la que) (tenga|lleve|firme|decida|maneje|mande|compre|pague|corte|vea|autorice)',
  ],
  [
    'que (me |nos )?(llame|escuche|busque|marque|oiga|escriba|atienda|conteste|reciba) ~3 (el|la|quien|al) (que )?(mande|lleve|manda|lleva|decida|decide|firme|firma|vea|ve|maneje|maneja|compre|compra|corresponda|tenga|pague)',
  ],
  [
    '(esto|eso|el tema|este tema|lo de [^ ]+) (lo |la )?(mira|ve|lleva|maneja|decide|resuelve|firma|aprueba) (tu|su|el|la) ({post}|soci[oa]|marido|mujer|hij[oa]|herman[oa]|prim[oa]|vieja|viejo|papá|mamá) & o|capaz|quizás?|tal vez|igual|supongo|imagino|a lo mejor',
    'clientes',
  ],
  [
    '(tirame|tírame|tíreme|pasame|pásame|páseme|deme|dame|soplame|sóplame|indíqueme|indícame|avisame|avísame|avíseme) ~3 (a |con |de )?quién',
  ],
])
