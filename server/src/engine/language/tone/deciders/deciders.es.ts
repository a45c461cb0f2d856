import type { Phrase } from '../../matching/phrase.ts'

const toldEs = '(usted es la|usted es el|eres la|eres el|como la|como el|sos la|sos el|ya que es|porque es)'

/** What asks who decides, or to be passed on to them, in Spanish. */
export const spanish: readonly Phrase[] = [
  'con (usted|vos|ustedes) (tengo que|debo|habría que|tendría que|hay que) (hablar|tratar|ver) [de|lo] [esto|eso|este|ese]',
  '(dígame|dime|decime|decirme|dice|dices|indica|indicarme|indíqueme|confirmarme|informarme|orientarme|saber|sé|sabe|preguntar|averiguar|seguro|segura|claro) [de|con|a] (quién|quien) (es|sería|lleva|se encarga|maneja|decide|toma|ve|compra|puedo|podría|debo|debería|tengo|tendría|corresponde|gestiona|firma|contrata|dirigirme|hablar)',
  '(con|a) (quién|quien) (debo|debería|puedo|podría|tengo que|tendría que|hay que|me) (hablar|dirigirme|contactar|comunicarme|tratar|dirijo|comunico|llamar)',
  {
    say: '[y] (quién) (es (el|la) (encargad~|responsable|persona)|se encarga|lleva (el|la|los|las|este|estos)|maneja (el|la|los|las)|decide|toma (la|las|esas) decision~|ve (el|los|la) (tema|asunto|compra~)|compra)',
    // Without its accent it may be a relative: “usted es quien lleva el turno”.
    unlessBefore: '(es|eres|sos|fue|era|será|usted|tú|vos|Cap|como|hay|tiene|con|para|por)',
  },
  { say: '(persona|gente) (encargad~|responsable|indicad~|adecuad~|correct~|apropiad~)', unlessBefore: toldEs },
  {
    say: '(con|al|a la|con el|con la|es el|es la|eres el|eres la|sea el|sea la|será el|será la|del|de la|el|la) (encargad~|responsable|indicad~) (de|del|para|en)',
    unlessBefore: '(usted|como|que|es usted|nombró|nombraron|firma|firmó)',
    unlessSentence:
      '(usted es|eres tú|como (encargad~|responsable|jef~|director~)|me (sugirió|pidió|recomendó|comentó|dijo))',
  },
  {
    say: '(persona|alguien|la que|el que) que (se encarg~|llev~|manej~|tom~|decid~|compr~|ve|vea|gestion~|corresponda|contrat~)',
    unlessBefore: toldEs,
  },
  '(a|con|por|para|de) (quien|quién|quienquiera) (se encarg~|corresponda|correspond~|lleve|lleva|maneje|maneja|tome|toma|decida|decide|compre|compra|gestione|gestiona|sea el|sea la|sea que|contrate|contrata|vea|tenga)',
  '(quien|quién) sea (que|el|la|quien) ',
  '(a quien corresponda|a quien pueda interesar)',
  '(pase|pases|pasar~|pása~|páse~|pasá~|transmita|transmite|transmít~|transmitir~|reenvíe|reenvía|reenvíe~|reenvíen~|reenviar~|turne|turnar~|túrne~|entregue|entréguen~|entréguel~|entregar~|entrégal~|deje|déje~|déja~|dejar~|dele|dale|hacer llegar|haga llegar|haz llegar|hágale llegar|canalice|canalíce~|canalizar~|(pasa|da|dé|deja|entrega|reenvía) [me|le|lo] (este|mi|esto|el (mensaje|recado))) [me|le|lo] [este|esta|mi|el|la|esto] [mensaje|recado|información|llamada|datos] (a quien|al encargad~|a la encargad~|al responsable|a la responsable|a la persona|con quien|con el encargad~|con la encargad~|con la persona|a su jef~|a tu jef~|al jef~|a la jefa|al dueñ~|a la dueñ~|al gerente|a compras|al departamento|al área|a la dirección)',
  '(comuníqueme|comunícame|comunicarme|páseme|pásame|pasarme|transfiérame|transfiéreme|transferirme|conécteme|conéctame|ponerme|póngame|ponme|enláceme) [en contacto] con (el|la|quien|alguien|su|tu|vuestro)',
  '(si|por si|en caso de que) (no (es|eres|fuera|fuese|sea|sos) (usted|tú|vos)|usted no (es|fuera|fuese|sea)|tú no eres|vos no sos|no (es|eres|sos) (quien|el indicad~|la indicad~|la persona|el encargad~|la encargad~|el responsable|la responsable|el que|la que|el dueñ~|la dueñ~|el jef~|la jef~))',
  '(si|por si) no le (toca|corresponde|compete) a (usted|ti|vos)',
  '(si|en caso de que) (le|te|esto) (toca|corresponde|compete) a (otra|otro|alguien)',
  '(es|eres|sos|será|serás|sería|hablo con|estoy hablando con) (usted|tú|vos) [acaso] (el|la|quien|con el|con la) (dueñ~|encargad~|responsable|gerente|propietari~|persona|que|lleva|decide|se encarga|compra|maneja|indicad~)',
  '(hablo|estoy hablando|me comunico) con (el|la|quien) (dueñ~|encargad~|responsable|gerente|propietari~|titular|persona|decide|lleva)',
  '(usted|tú|vos) (es|eres|sos|será) (la|el|quien) (persona|encargad~|responsable|indicad~|dueñ~|que (lleva|decide|compra|ve)|lleva|decide|compra)',
  '(tomador~ de decision~|quien toma (la|las|esas) decision~|quien toma la decisión)',
  '(nombre|correo|teléfono|extensión|contacto|datos) (del|de la|de quien|de la persona|de su|de tu|de vuestro) (encargad~|responsable|persona|lleva|lleve|decide|decida|compras|comprador~|jefe de|jefa de|corresponda)',
  '(mensaje|llamada|recado) es para (quien|el dueñ~|la dueñ~|el encargad~|la encargad~|el gerente|el responsable|la persona|el departamento|el área)',
  '(no sé|desconozco|no estoy segur~|no tengo claro|ignoro|no sabía) (si (es|eres|sos|será) (usted|tú|vos) [acaso] (quien|el indicad~|la indicad~|la persona|el encargad~|la encargad~|el responsable|la responsable|el que (lleva|decide|ve|compra|firma|maneja)|la que (lleva|decide|ve|compra|firma|maneja)|con quien)|(si (esto|le|te|usted)|quién|con quién|con quien|a quién|a quien) .. (toca [a (usted|ti|vos)|esto|ver~|decidir~]|corresponde|persona|encargad~|lleva|dirigir~|indicad~|decide|hablar|hablo))',
  '(hablar|platicar|conversar|contactar|comunicarme|tratar|tratarlo) con (alguien (de|del|que|en)|quien (lleve|lleva|decida|decide|se encargue|se encarga|corresponda|compre|tome|vea)|el dueñ~|la dueñ~|el encargad~|la encargad~|el responsable|la persona|su jef~|tu jef~)',
  '(dígale|dile|coméntele|coméntale|avísele|avísale|decile|pídale|pídele) [a] (su jef~|tu jef~|al jef~|al dueñ~|a la dueñ~|al encargad~|al gerente|al responsable|a quien) .. (llame|llamen|marque|comunique|contacte)',
  '(que|para que) (me|nos) (llame|marque|contacte|busque) (el encargad~|la encargad~|el responsable|su jef~|tu jef~|el dueñ~|el gerente|quien|la persona)',
  '(orientarme|oriénteme|oriéntame|dirigirme|diríjame|guiarme|encamíneme|canalíceme|canalizarme) (a|con|hacia) (la|el|quien|alguien)',
  '(si|o) es (otra persona|otro compañero|alguien más|otra gente)',
  '(a|en) (qué|cuáles|otras|las) manos (cae|caerá|va|está|correspond~|que)',
  '(si|cuando) (las suyas|los suyos|esto no|eso no|no) .. (no mueven|no es lo suyo|es lo suyo|le toca|te toca)',
  '(arrím~|arrim~|acérqu~|acérc~|hágalo llegar|hazlo llegar|que le presten|présteme|préstame|prestame) .. .. (a quien|a las que|a los que|al que|a la que|el recado|la razón|al de|vecino|a otro|compañero)',
  'a (quien|quién) [le|les] (toque|tocara|corresponda|lleve|mande|firme|maneje|compete|competa|interese)',
  {
    say: '(si|y si) .. (el|la|quien|el de|la de) .. es (otro|otra|otra persona|alguien más|un compañero)',
    unlessSentence:
      '(fecha|hora|medida|talla|dirección|correo|color|modelo|número|cifra|dato|calle|día|causa|motivo|prioridad|idea|versión|pieza|tema)',
  },
  '(el|la|quien|los) que (manda|firma|decide|dispone|corta el bacalao|tiene la llave|parte el bacalao|maneja la plata|maneja el dinero|lleva la caja|afloja|suelta la plata|lleva las cuentas|tiene la última palabra|lleva los pedidos) [es|ahí|allá|allí|aquí|en]',
  '(ando|voy|estoy|busco|buscando|buscamos|preguntando) [tras|por|buscando|detrás] [de] (el|la|al|a la|quien|a quien|por quien|del) [que] (corta|decide|manda|firma|compra|lleva|maneja|encargad~|dueñ~|responsable)',
  '(hablo|estoy hablando|trato) con quien (dispone|manda|decide|firma|lleva|maneja|compra|tiene)',
  '(me da igual|me da lo mismo|da lo mismo|no sé|ignoro|desconozco|no sabría decir) si (el que|la que|quien|es|usted|lo suyo|esto) .. (manda|usted|firma|es el|es la|decide|otro|otra)',
  '(no me sé|no sé) (el nombre|cómo se llama) [de] (quien|del|de la|el)',
  '(cualquiera|quien|quién) de ustedes (firme|firma|decida|decide|compre|compra|lleve|lleva|vea|ve)',
  // Who signs, approves, chooses: asked, or not known.
  '(desconozco|ignoro|saber|sé|averigu~|decirme|dígame|indíqueme|escapa|preguntar|sabría|quisiera|entender|cuéntame|cuénteme|claro) [muy|muy bien|bien|a|con] (quién|quien|quiénes|quienes) (autoriza|firma|elige|aprueba|decide|resuelve|lleva|maneja|manda|contrata|tiene|ve|compra|manejan|deciden|componen|se ocupa|se encarga|gestiona|negocia|selecciona|escoge|corresponde|le toca|les toca|hace las compras|paga)',
  {
    say: 'quién [de] .. (corta el|parte el|autoriza|elige|firma|aprueba|escoge|tiene la|es la máxima|lleva|maneja|ve el|ve la|ve lo|decide|contrata|compra|resuelve)',
    unlessSentence: '(me pidió|me dijo|nos pidió|me comentó)',
  },
  '(última palabra|voz cantante|sartén por el mango|poder de decisión|capacidad de decisión|poder de compra)',
  '(corta|parte) el (bacalao|queque)',
  '(no sé|no sabría decir|ignoro|desconozco) si (eso|esto|ese tema|ese asunto|esa parte) [se] [lo|la] (ves|ve|llevas|lleva|manejas|maneja|decides|decide|firmas|firma|compras|compra) (tú|usted|vos) o',
  'quién (es|sería) (la|el) [máxima] (autoridad|jefe|jefa|encargad~|responsable|dueñ~)',
  'a (quién|quien) (le toca|les toca|le corresponde|se le (present~|mand~|enví~|entreg~)|le mando|le dejo|le presento|hay que|tendría que|debería|habría que|tengo que|puedo) ',
  '(con|por|a) (quién|quien) (habría|hay|tendría|tendríamos|podría|habríamos|debo|debería|debemos|pregunto|preguntar|me dirijo|dirigirme|puedo|tocaría|toca|se habla|se ve|verse) ',
  'por (quién|quien) (pregunto|pregunt~|he de|tengo|habría)',
  // At which door, in which office.
  '(qué|que|cuál) (puerta|despacho|ventanilla|lado cae|departamento|área|oficina|escritorio|piso|gerencia) (tocar|llamar|se toman|cae|debo|hay|tengo|ve|lleva|decide|corresponde|es|se decide|toma|se encarga|toco)',
  '(puerta|escritorio|oídos|ventanilla|despacho|bandeja|persona|área|departamento) (correct~|adecuad~|indicad~|idóne~|que proceda|que corresponda|competente~)',
  // The subjunctive: somebody who is not known.
  {
    say: '(el|la|al|los|las|alguien|persona|señor|señora|jefe|departamento|área|jefatura|gerencia) que (firme|lleve|vea|mande|maneje|autorice|apruebe|proceda|se encargue|se ocupe|entienda de|gestione|contrate|decida|resuelva|atienda esto|estime conveniente|tome las decisiones|tome esa|tome estas|compre el|compre la|compre los|compre las)',
    unlessAfter: '(usted|antes|de usted|primero|bien|con usted)',
  },
  {
    say: '(el|la|al|del|a la|de la|los) que (autoriza|firma|elige|escoge|ve|lleva|aprueba|contrata|manda|maneja) [ahí|allá|allí|todo] (las|los|la|el|las compras|el tema|las cuentas|en|eso|esto|lo de|esas|estas)',
    unlessBefore: 'Cap',
  },
  '(al|a la|del|de la) que (corresponda|toque|le toque|le corresponda)',
  '(a|con|de|para|por|páseselo a|reenvíelo a|pásaselo a) (quien|quién|quienes|quiénes) (firm~|autoric~|autoriza|elija|elige|apruebe|aprueba|crea conveniente|estime|proceda|pinte|escoja|sepa|contrate|contrata|resuelva|resuelve|mande|manda|negoci~|pague|paga|atienda|administre|administra|coordine|coordina)',
  // One person or another; Mr or Mrs.
  '(al|a la|el|la|del|para el|para la) (encargado|responsable|señor|jefe|director|gerente|dueño|administrador|señora|encargada|responsable de) o (a la|la|el|al|encargada|señora|señor|jefa|directora|gerente|dueña|responsable|administradora)',
  '(señor|señora|persona|gente|quien esté|alguien|responsable) a cargo (de|del)',
  '(usted|tú|vos|ti|vosotros) o (con|(lo|la|los|las) (ve|ven|lleva|llevan|decide|maneja|compra)|a|debo|hay|hay alguien|si los|si|tú|usted|hay que|otra|otro|talento|su jef~|tu jef~|tengo|igual no|mejor con|depende|pregunto)',
  '(lo|la|los|las) (ve|ven|lleva|llevan|maneja|manejan|decide|deciden|aprueba|resuelve|resuelva|lleve|vea|decida|maneje|compra) [usted|ya] (usted o|alguien más|alguna otra|la dirección|la gerencia|mantenimiento o|compras o|la planta o|la oficina o|el director|la central|la matriz|el patronato|otra persona|su jef~)',
  '(depende|dependen|cae|corresponde|compete|decide) (de|en|del|a|por) [la|el|los|las|su] [Cap] .. o (de|en|del|a|por|con) [la|el|los|su]',
  '(tiene|tienes|tenés) (usted|tú|vos) la (firma|última|decisión|potestad|facultad)',
  'hay (alguien|otro|otra persona) [más] (por encima|arriba|más arriba|encima|por arriba)',
  'o hay que (ir|subir|hablar|preguntar|pasar) ',
  '(usted|tú|vos) (compra|compras|comprás|decide|decides|decidís|aprueba|apruebas|firma|firmas|elige) [esto|eso|los gastos|el gasto] o (usted|tú|vos|hay|lo|la|los|si|alguien|recomienda|recomiendas|otro|su|tu)',
  'a (usted|ti|vos) le dejan (firmar|decidir|comprar)',
  '(pasan|pasa|dependen|depende) (por|de) (usted|ti|vos) ',
  // To be passed on to a post, not a name.
  '(llegar|cuént~|cuente|cuenta|contár~|contarl~|compárt~|comparta|comparte|reenviar~|reenvíe~|reenvíel~|reenvía|reenvíal~|páse~|pása~|pase|pasar~|pases|trasl~|traslád~|dirija~|circul~|coméntel~|coménta~|comente|transmít~|transmit~|rebót~) [por favor|si puede|adentro|el recado|este mensaje|este recado|este audio|esto|la nota|el mensaje|la grabación|el audio|le] (a los de arriba|al que|a la que|a la persona|a quien|con quien|a gerencia|a dirección|a la dirección|a la gerencia|con la gerencia|a su jef~|a tu jef~|al patrón|a la patrona|al jefe|a la jefa|al departamento|al área|entre los que|entre quienes|a la mera|a administración|a compras|al dueño|a la dueña|al encargad~|a la encargad~|al responsable|a la responsable|a la jefatura|a otra persona|a otro compañero)',
  {
    say: '(lo|la|los|las) (ve|maneja|decide|resuelve) (otro|otra) ',
    unlessAfter: 'vez',
  },
  '(pregunt~|consult~|sub~|elev~|decid~|autori~|depend~|corresponde|toca) .. los de arriba',
  'mera mera',
  '(en contacto|comunicado) [si puede] con (la|el|quien|alguien|su) (jefatura|área|departamento|persona|gerencia|responsable|encargad~|que|de|dueñ~)',
  // There will be somebody in charge; what they are called.
  '(supongo|imagino|entiendo|me figuro|calculo) que [ahí|allá|en] .. (habrá|alguien|tendrán|hay) [un|una|en|de|por] .. (responsable|encargad~|jef~|ocupa|encarga|lleva|maneja|ve|director~)',
  'alguien habrá .. que (lleve|decida|firme|mande|vea|maneje|compre|se (encargue|ocupe))',
  '(con|a|para|busco|que|llame|marque) (alguien|cualquiera|algún responsable|la persona|quien esté) (de|en) [la] (dirección|gerencia|compras|administración|jefatura|directiva|sistemas|recursos humanos|operaciones|mantenimiento) ',
  '(alguno|alguna|cualquiera) de (los|las|sus|ustedes|tus) .. (llevará|lleva|decide|decidirá|firma|verá|compra|se ocupa)',
  {
    say: '(cómo se llama|nombre de|nombre del|dato de|dato del|contacto de|contacto del|correo de|correo del|ubicar a|ubicar al|localizar a|localizar al|ando buscando a|ando buscando al|busco al|busco a) [tu|su|la|el|vuestro] (jefe|jefa|encargad~|responsable|que|director~|gerente|dueñ~|comprador~|administrador~)',
    unlessBefore: '(a|en|al)',
  },
  '(no tengo|no sé|desconozco|sin saber|no conozco|ignoro) (el nombre|su cargo|tu cargo|el cargo|cómo se llama|quién es)',
  '(si|y si|cuando) [usted|tú|vos|esto] no (pinta|pintas|es de su|es de tu|le compete|te compete|es competencia|es su área|es tu área|es su tema|es lo suyo|lo lleva usted|lo ve usted|lo ves tú|lo llevas tú|está a su cargo)',
  '(tal vez|quizá|quizás|a lo mejor|puede que|capaz que|igual|por si|si es que|en caso de que) [lo|la|las|los|esto|eso|ya] .. (lleve|lleva|vea|ve|resuelva|decida|decide|maneje|maneja|corresponda|competa) (otra persona|otro|otra|alguien más|otra área|otro compañero|otros)',
  '(me han dicho|me dijeron|me comentaron) .. (que igual|que quizá|que tal vez|que a lo mejor) (es con|lo lleva|lo ve)',
  '(que|por favor que) (me|nos) (llame|marque|escuche|escriba|busque|oiga|atienda) [esto|un momento] (el que|la que|quien|el dueñ~|el jef~|el encargad~|el responsable|la encargad~)',
  '(oriente|oriéntame|orientes|orientarme|oriéntenme|situara~|encaminar~|encamine) (sobre|hacia|con|a|en) [el|la|con] (quién|quien|área|persona|indicad~|departamento|responsable)',
]
