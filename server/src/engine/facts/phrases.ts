import type { Phrase } from '../language/phrase.ts'
import type { Language } from '../language/text.ts'

/** The phrases that facts are read from; several findings share them. */
export type FactPhrase =
  | 'greeting'
  | 'identify'
  | 'aboutUs' // biography, credentials
  | 'product' // what the caller's firm does or sells
  | 'callbackAsk'
  | 'ask' // any other request to the listener
  | 'ownStep'
  | 'delivered'
  | 'replyChannel' // a person who answers by text, e-mail or chat
  | 'release' // no call needed, or goodbye for good
  | 'farewell'
  | 'opening' // anything that may be meant as a next step: enough for silence, not for praise
  | 'referrer'
  | 'sharedMatter'
  | 'courtesy'
  | 'pleasantry' // said to anybody: wishes, excuses, what the caller supposes

const noCall = "(no need to|don't need to|don't have to|needn't|not|never|without having to|rather than|instead of)"

export const factPhrases: Readonly<Record<Language, Readonly<Record<FactPhrase, readonly Phrase[]>>>> = {
  en: {
    greeting: ['(hi|hello|hey|good morning|good afternoon|good evening|morning|afternoon)'],
    identify: [
      "(this is|it's|i'm|i am|my name is|my name's|name's) (Cap|{tag})",
      '(Cap|{tag}) (here|calling|speaking)',
      '(Cap|{tag}) (from|with|at|of|over at) (Cap|{tag}|the Cap)',
      'on behalf of (Cap|{tag})',
    ],
    aboutUs: [
      "(i'm|i am) (the|your) new (account|sales|regional|territory|client|customer)",
      "(i'm|i am|i've been) (the|a|an|our) [Cap] [senior|regional|new|junior|lead] (account|sales|business|territory|relationship|client) (manager|executive|rep|representative|director|consultant|development|specialist)",
      "(i've|i have) (recently|just) (joined|taken over|started|moved into)",
      '(i|we) (cover|look after|handle|manage) (the|this|your) .. (area|region|territory|account|accounts|county)',
      "(we've|we have|we're|we are|our firm has|our company has|i've|i have) [been] .. # years",
      '(founded|established|started|formed|in business|going|around) (in|since|for) [over|more than] [the] #',
      "(we're|we are|we were|we've been|i was) [proud|proudly] (ranked|voted|rated|recognised|recognized|featured|certified|accredited|named|the largest|the leading|a leading|the biggest|a family|family owned|award winning|proud)",
      '(won|received|picked up|earned|been given|taken home) .. (award|awards|prize|recognition|accreditation|certification)',
      '(we|our team|our company|our firm) (believe|believes|pride|prides|take pride|takes pride|are passionate|is passionate|are proud|specialise|specialize|specialises|specializes)',
      'our (mission|philosophy|vision|story|history|founder|founders|ceo|director|track record|experience|expertise|reputation|values|team of|network of|people have|engineers have)',
      '(we|i) (have|employ|operate|run|serve|manage|own) .. (offices|branches|depots|employees|staff|clients|customers|locations|technicians|engineers|consultants|warehouses|trucks|vans)',
      "(i'd|i would|we'd|we would) (love|like) to (introduce (myself|ourselves|our)|tell you [a bit|a little|more] about (us|our|what we))",
      '(introduce|introducing) (myself|ourselves|our company|our firm|the company)',
      '(a bit|a little|something|some background|tell you|more) about (us|ourselves|our company|who we are|what we do|my background|me)',
      '(my|our) (background|career|degree|training|family) (is|was|has|started|spans|goes)',
      '(my|our) (boss|manager|director|company) (wants|asked|told|needs) (me|us) to',
      '(i|we) (need|have) to (hit|make|meet|reach) (my|our|a) (quota|target|number|numbers|goal)',
      '(we|our company|our firm|our group) (recently|just|now|also|proudly) (opened|expanded|merged|acquired|moved|launched|joined|celebrated|turned)',
      "(i'm|i am|we're|we are) (really|so|very|super) (excited|proud|pleased|thrilled)",
      '(headquartered|based) (in|out of) Cap',
    ],
    product: [
      '(we|our company|our firm|our team|our agency) (offer|offers|sell|sells|provide|provides|supply|supplies|make|makes|build|builds|manufacture|manufactures|rent|rents|deliver|delivers|install|installs|distribute|distributes|carry|do|run|design|designs)',
      'our (new|latest|own|range|line|product|products|service|services|platform|software|system|solution|solutions|app|portal|package|packages|equipment|tools|machines) [of|line|range] .. (is|are|does|do|can|has|have|lets|includes|include|comes|come|covers|cover|offers|offer|gives|give|works|work|handles|runs)',
      "(we've|we have) (launched|released|developed|built|created|designed)",
    ],
    callbackAsk: [
      {
        say: '(call|ring|phone|buzz|dial|ring up) (me|us|back|my|our|this|the|us back|me back)',
        unlessBefore: `[(will|to|i'll|we'll|i|we|can|i can|please) ] ${noCall} [to] [have to]`,
      },
      '(give|drop) (me|us) a (call|ring|shout|buzz|bell)',
      '(return|returning) (my|this|our) (call|message|voicemail)',
      '(get|getting) back to (me|us)',
      'get in touch',
      'get hold of (me|us)',
      '(you can|feel free to|please|just) (reach|call|ring|get|catch|find|contact|phone) (me|us)',
      "(i can be|i'm|best|always) reached (at|on|by)",
      '(my|the|our) (number|direct line|cell|mobile|direct number|line|extension|phone number|direct dial) (is|again is|here is|once more)',
      '(hope|hoping|wait|waiting|look forward|looking forward) (to|for) (hear|hearing|you to call|your call|you to ring)',
      "(i'm|i'll be|i am) (on|at|around on|available on|available at) #",
      '(reach|call|contact|catch) (me|us) (on|at)',
      "(i'd|i would|we'd) (appreciate|love|like|welcome) (a|your) (call|callback|return call|ring)",
      { say: '(call|callback|ring) (at|on) #', unlessBefore: noCall },
      '(pick up|grab) the phone',
      'talk to you (soon|then|shortly)',
    ],
    ask: [
      '(let|tell|send|show|text|email|drop|give|ask|forward|bring|pass|point|put) (me|us|them|it|this|that|him|her) ',
      '(could|can|would|will|may|might) (you|we|i)',
      '(please|kindly) ',
      '(would|does|is|how about|what about) (Cap|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday)',
      '(worth|open to|happy to|up for|interested in) (a|an|taking|seeing|hearing|ten|fifteen|five)',
      "(i'd|i would|we'd|we would) (like|love) (to|a|your|ten|five|fifteen|#)",
      "(i want|we want|i was hoping|i'm hoping|hoping) (to|for|you)",
      '(if you|should you) (want|would like|like|prefer|need|are|fancy|ever|have|think|agree|can)',
    ],
    ownStep: [
      "(i'll|i will|we'll|we will|i'm going to|i am going to|i shall|let me) [also|just|still|gladly|happily|then] (call|try|ring|phone|dial|send|email|mail|text|post|drop|leave|bring|swing|come|stop|check|follow|circle|forward|resend|share|reach|pass|write|close|take you|take your|get (it|that|this|the|back|them)|put (it|that|this|the|them|a)|have (it|the|a|them|someone)|hold (it|the|that|off)|be (back|in touch|calling|emailing|there|by|passing|along)|show|fax|ship|courier|message|cross|step|bow|let (it|you|this))",
      "(i'm|i am|we're) (sending|emailing|mailing|posting|texting|dropping|leaving|trying|calling|ringing|phoning|bringing|coming|stopping|closing) .. (you|it|that|the|a|again|on|next|tomorrow|by|over|this)",
      '(my|the) next (call|try|attempt|step|move)',
      "(if not|otherwise) (i'll|i will|we'll)",
      '(we|i) (speak|talk|meet|catch up) (on|next|at|again) (Cap|#|monday|tuesday|wednesday|thursday|friday)',
      "(you'll|you will) (have|get|find|receive) .. (email|inbox|text|mail|letter|desk|post|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday)",
      '(someone|a colleague|my colleague|our office|Cap) (will|is going to) (send|call|ring|drop|email|bring|be in touch)',
      '(expect|watch for|look out for|look for) (my|an|the|it|a)',
    ],
    delivered: [
      "(i've|i have|i|we've|we have|we|i just|i've just|i already|i've already) (just|already)? (emailed|sent|mailed|texted|posted|left|dropped|faxed|forwarded|put|shared|couriered|messaged|e mailed)",
      "(i've|i have|we've|i|we) [just|already|also] (emailed|sent|mailed|texted|posted|left|dropped|forwarded|put|shared|messaged|popped|attached)",
      "(it's|that's|is|are|sits|sitting|waiting|they're|all) [all|now|already] (in|on) (your|the|an|my) (inbox|email|mail|desk|text|message|voicemail|note|portal|letter)",
      'in (your|my|the|an|that) (inbox|email|mail|text|note)',
      '(the|my) (email|e mail|text|letter|note|message) (has|is|explains|says|shows|covers|gives|from|with|lists|headed|titled|called)',
      'subject line',
      '(on its|on the|in the) (way|post|mail)',
    ],
    replyChannel: [
      '(reply|respond|answer|write|text|email|message|drop|whatsapp) [me|us|back|with|to|by] .. (text|email|e mail|yes|no|message|whatsapp|line|number|word|back)',
      '(text|email|message|whatsapp) (me|us|works|is fine|is easier|is better|yes|no|back|if|either|one)',
      'reply to (the|that|my|this) (email|text|message|note)',
      '(by|via|with a|a one word|a quick|one) (text|email|e mail|reply|whatsapp|word)',
    ],
    release: [
      "(no need to|you don't need to|you don't have to|needn't|don't bother to|nothing (needed|to do)) [call|ring|reply|do|respond|phone]",
      "(i'll|i will|we'll) [now] (leave it|close|stop|step back|bow out|let it|let this|leave you|take you off|take your|cross|get out|drop it|wrap|sign off)",
      "(i|we) won't (call|ring|bother|contact|chase|leave|trouble|keep)",
      "(this is|this will be|it's) (my|the|our) (last|final) (call|message|voicemail|try|attempt|one)",
      "(yours to keep|either way|whichever way|if not|not a fit|no hard feelings|that's fine|is fine too|all yours|keep it|it's yours)",
    ],
    farewell: [
      '(good luck|best of luck|all the best|wish you|wishing you|congratulations|congrats|well done|take care) (with|on|for|to|the|well)',
      '(you have|you know) (my|where)',
      'hope (the|it|that)',
      'hope your .. (goes|holds|stays|turns)',
    ],
    opening: [
      "(i'll|i will|we'll|i'm going to|i can|we can|i could|we could|happy to|glad to|let's|i'd be)",
      '(you can|you could|you may|you might|feel free|when you|whenever|if you|if it|if that|if this|should you|in case)',
      '(the|an|my|that|your|by|a) (email|e mail|inbox|text|link|attachment|calendar|calendar invite)',
      '(worth|would be good|makes sense|a good time|next step|nothing needed|no rush|no reply|no need|either way|yours|enjoy)',
    ],
    referrer: [
      '(Cap|{tag}) .. (suggested|recommended|told|said|thought|asked|mentioned|gave|passed|pointed|put) .. (me|you|your|i|us)',
      '(referred|introduced|recommended) (by|to you by) (Cap|{tag})',
      "(Cap's|mutual|a friend of yours|a neighbour of yours|a neighbor of yours) (suggestion|recommendation|friend|contact)",
    ],
    sharedMatter: [
      '(you|your team|your office) (asked|wanted|requested|called|rang|wrote|emailed|told|booked|ordered|signed|said|raised|mentioned|downloaded|filled)',
      '(as|like) (we agreed|agreed|promised|you asked|we said|discussed|we discussed)',
      '(we|you and i) (agreed|spoke|met|talked|said|settled|arranged)',
      '(on|last) (monday|tuesday|wednesday|thursday|friday|week) i (sent|emailed|left|mailed|dropped|brought)',
      '(your|the) (order|quote|request|question|ticket|renewal|repair|delivery|booking|visit) .. (you|from|on|is|was|number)',
      '(i promised|i owe|i said)',
    ],
    courtesy: ['(thank you|thanks|please|have a|cheers|much appreciated)'],
    pleasantry: [
      '(hope|hoping|trust|know|sure|imagine|guess|bet|suppose|sorry|apologies|thank|thanks|appreciate|wondering|promise)',
      "(how are you|how's|how have you|long time|nice to|good to|lovely to|pleasure)",
    ],
  },
  es: {
    greeting: ['(hola|buenos días|buen día|buenas|buenas tardes|buenas noches|qué tal)'],
    identify: [
      '(soy|habla|me llamo|mi nombre es|aquí|acá) (Cap|{tag})',
      '(le|te|les|os) (habla|llama|saluda|escribe|marca) (Cap|{tag})',
      '(Cap|{tag}) (de|desde|del) (Cap|{tag})',
      'de parte de (Cap|{tag})',
    ],
    aboutUs: [
      '(soy|seré) (su|tu|el|la|vuestro|vuestra) nuev~ (ejecutiv~|asesor~|gestor~|agente|gerente|representante|encargad~|comercial)',
      '(soy|seré) (el|la|un|una) (ejecutiv~|asesor~|gestor~|gerente|representante|encargad~|comercial|director~|consultor~|responsable) (de|comercial|regional|para|en)',
      '(presentarme|presentarnos|presentarle a|me presento|nos presentamos|presentar nuestra|presentar a nuestra|presentar la empresa)',
      '(llevamos|tenemos|contamos con|con|llevo|tengo|acumulamos|sumamos|cumplimos) [ya|más de|casi] # años',
      '(fundad~|nacimos|nació|nacida|creada|empezamos|comenzamos|inici~) (en|hace|como) ',
      '(somos|fuimos) (una|un|la|el|los|las|líder~|especialist~|expert~|fabricant~|distribuidor~|parte)',
      '(contamos con|tenemos|disponemos de|operamos|atendemos) .. (oficinas|sucursales|empleados|clientes|sedes|delegaciones|certificaci~|premios|especialistas|técnicos|presencia|personas|plantas|bodegas|camiones)',
      '(hemos|fuimos|nos han|ha sido|hemos sido) (ganado|recibido|obtenido|reconocid~|premiad~|galardonad~|certificad~|nombrad~|crecido)',
      '(ganamos|recibimos|obtuvimos|logramos) .. (premio~|reconocimiento~|certificación|galardón|sello)',
      '(nuestra|nuestro) (misión|visión|filosofía|historia|trayectoria|equipo|experiencia|compromiso|fundador~|director~|prioridad|reputación|red|fundación|casa|grupo|empresa|compañía|firma)',
      '(contarle|contarte|platicarle|platicarte|hablarle|hablarte|explicarle|explicarte|contaros) [un poco|más|algo] (de|sobre|acerca de) (nosotros|nuestra|nuestro|quiénes|lo que|la empresa|mí)',
      '(quiénes somos|lo que hacemos|a qué nos dedicamos|qué hacemos)',
      '(nos dedicamos|nos especializamos|nos enfocamos|nos centramos|estamos especializad~|estamos dedicad~) (a|en|al)',
      '(acabo de|recién|apenas|hace poco) [me] (entr~|incorpor~|empec~|asum~|tom~ la|nombr~|unir~|unirme|me incorporé)',
      '(atiendo|cubro|llevo|manejo|soy responsable de|estoy a cargo de|me asignaron|me encargo de) (la|el|su|esta|tu) (zona|área|región|cuenta|cartera|territorio|plaza)',
      '(estamos|estoy) [muy|súper|bien] (orgullos~|emocionad~|ilusionad~) (de|con|por)',
      '(tengo que|necesito|debo|me falta) (cumplir|llegar a|cubrir|completar|cerrar) (mi|la|el|mis) (cuota|meta|objetivo|números|mes)',
      '(empresa|compañía|negocio|firma) (familiar|con sede|fundada|certificada|líder)',
      '(abrimos|inauguramos|estrenamos|lanzamos|ampliamos|compramos|nos fusionamos) ',
      '(creemos|pensamos|apostamos|trabajamos con pasión|nos apasiona|nos enorgullece|nos avala~|presumimos)',
    ],
    product: [
      '(ofrecemos|vendemos|comercializamos|distribuimos|fabricamos|brindamos|rentamos|alquilamos|manejamos|surtimos|instalamos|hacemos|damos|suministramos|proveemos|diseñamos)',
      '(nuestro|nuestra|nuestros|nuestras) (producto~|servicio~|plataforma~|software|sistema~|solución|soluciones|línea~|catálogo|equipos|máquinas|aplicación|app|programa~|gama|paquete~) ',
      '(hemos|acabamos de) (lanzado|lanzar|desarrollado|creado|sacado|sacar|diseñado)',
    ],
    callbackAsk: [
      {
        say: '(llámeme|llámame|llámenos|llámanos|llámenme|llamadme|llamame|llamanos|márqueme|márcame|marcame|márquenos|timbreme|tímbreme|háblame|hábleme|hablame|comuníquese|comunícate|comunicate|comuníquense|contácteme|contáctame|contactame|contáctenos|contáctanos|llame|llamen|llamá|marque|localíceme|localízame|búsqueme|búscame)',
        unlessBefore: '(no|que no)',
      },
      {
        say: '(devuélvame|devuélveme|devuelvame|devolveme|devuélvanos|regréseme|regrésame|regresame|retorneme|retórneme|devolverme|regresarme|devolvernos|me devuelva|me devuelvas|me devuelve|me regresa|me regrese|me regreses|me devolvés) (la|mi|esta|una|el|nuestra)',
        unlessSentence:
          '(no hace falta|no es necesario|no necesita|no tiene que|no tenés que|no tienes que|sin necesidad)',
      },
      {
        say: '(me|nos) (puede~|puedes|podéis|pueden|podés) (llamar|localizar|encontrar|marcar|ubicar|contactar|hallar|hablar)',
        unlessBefore: '(no|si no)',
      },
      '(puede~|puedes|podéis|podés|pueden) (llamarme|llamarnos|localizarme|encontrarme|marcarme|devolverme|ubicarme|contactarme|comunicarse|hablarme)',
      '(mi|el|nuestro) (número|teléfono|celular|móvil|cel|directo|fijo|whatsapp) (es|directo|de contacto|otra vez|es el)',
      '(espero|esperamos|esperando|a la espera de|aguardo|en espera de|quedo pendiente de|quedo atent~ a|pendiente de|atent~ a) (su|tu|vuestra|que me) (llamada|llamado|respuesta|llame|llames)',
      '(agradecería|agradezco|agradeceré|agradeceríamos) .. (llam~|devol~|devuel~|comuni~|marc~)',
      '(deme|dame|dadme|denme|échame|écheme|pégueme|pégame|avíseme al|avísame al|darme|echarme) [un|una] (llamada|llamadita|telefonazo|toque|timbrazo|ring|#)',
      '(al|en el|en) (teléfono|número|móvil|celular|directo|fijo) [es] #',
      '(estoy|estaré|estamos|me encuentra|me encuentras|me ubica|me localiza) (localizable|disponible|en la oficina|en el|al) .. #',
      '(pregunte|pregunta|preguntar|preguntá) por (mí|mi|Cap)',
      '(vuelva|vuelve|volver) a llamarme',
      'llamada de (vuelta|regreso)',
      '(anote|anota|apunte|apunta|tome nota|anotá) [mi|el|de]',
      '(póngase|ponte|ponerse|póngame|ponerte|poneos) en contacto',
    ],
    ask: [
      '(dígame|dime|decime|díganos|avíseme|avísame|avisame|cuénteme|cuéntame|contame|mándeme|mándame|mandame|envíeme|envíame|enviame|escríbame|escríbeme|escribime|páseme|pásame|pasame|confírmeme|confírmame|permítame|permíteme|déjeme|déjame|indíqueme|indícame)',
      '(puede~|podría|podrías|podría~|puedes|podés|podemos|podríamos|pueden|podéis)',
      '(le|te|les|os|nos) (parece|interesa|interesaría|gustaría|queda|va bien|viene bien|sirve|acomoda|late|funciona|vendría|parecería|conviene|encaja)',
      '(me|nos) (gustaría|encantaría|interesaría|permite|da|regala|ayuda|dice|avisa|confirma|cuenta|concede)',
      '(prefiere|prefieres|preferís|prefieren) (que|el|un|una|por|correo|llamada)',
      '(quería|quisiera|quiero|queremos|querría|buscamos|busco|necesito) (pedir~|preguntar~|saber|agendar|concertar|coordinar|reunir~|visitar~|hablar|mostrar~|platicar|proponer~)',
      '(si (quiere|quieres|querés|gusta|gustas|le sirve|te sirve|le interesa|te interesa|prefiere|prefieres|preferís|le parece|te parece|lo ve|tiene|tienes))',
      '(revise|revisa|revisá|mire|mira|mirá|abra|abre|abrí|responda|responde|respondé|conteste|contesta|contestá|pruebe|prueba|probá|pida|pide|pedí|visite|visita|entre|entra|vea|ve|lea|lee|compare|compara|guarde|guarda|reserve|reserva|cambie|cambia|empiece|empieza|ponga|pon|haga|haz|hacé|fíjese|fíjate|fijate|eche|echa|échele|échale|tome|toma|reenvíe|reenvía) (el|la|los|las|un|una|a|en|con|por|su|tu|al|si|lo|que|sí|nota|cuenta)',
      'por favor',
      'ojalá',
    ],
    ownStep: [
      '(le|te|lo|la|les|os|se lo|te lo|se la|te la|los) (llamo|llamaré|llamamos|marco|marcaré|busco|buscaré|escribo|escribiré|mando|mandaré|envío|envio|enviaré|dejo|dejaré|paso|pasaré|confirmo|confirmaré|aviso|avisaré|llevo|llevaré|acerco|hago llegar|haré llegar|reenvío|reenvio|adjunto|traigo|explico|cuento|muestro)',
      '(le|te|les|os|lo|la|se lo|te lo) (voy|vamos) a (llamar|marcar|mandar|enviar|escribir|dejar|pasar|buscar|llevar)',
      '(voy a|vamos a) (llamar~|marcar~|mandar~|enviar~|escribir~|dejar~|pasar|buscar~|probar|intentar~|volver|llevar~|cerrar|parar|pasarle|acercar~)',
      '(vuelvo|volveré|volvemos|intento|intentaré|pruebo|probaré|regreso|insisto|insistiré) (a|de|otra|el|mañana|una|por|sobre|en)',
      '(llamo|llamaré|marco|marcaré|paso|pasaré) [otra vez|de nuevo] (el|mañana|otra|de nuevo|la|por la|pasado)',
      '(mi|la) (próxima|siguiente|próximo) (llamada|intento|paso)',
      '(mi|una|el|nuestro) (compañer~|colega|equipo|técnico|oficina) (le|te|les) (enviará|mandará|llamará|escribirá|dejará|manda|envía|llama|lleva)',
      '(si|de) no (le|te|yo|vuelvo|lo|me|la|se)',
      '(le|te|les) (llegará|llega|queda|quedará|va a llegar|irá|caerá|entra)',
      '(recibirá|recibirás|recibe|recibes|tendrá|tendrás|verá|verás|encontrará|encontrarás|va a recibir|vas a recibir)',
      '(quedamos|hablamos|nos vemos|conversamos|platicamos) (el|mañana|este|la)',
      '(retomo|retomaré|retomamos|confirmo|confirmaré)',
    ],
    delivered: [
      '(le|te|les|os|se lo|te lo|se la|te la|lo|la|se los) (he|acabo de|envié|mandé|dejé|pasé|escribí|hice llegar|adjunté|reenvié|dejamos|mandamos|enviamos) [enviado|mandado|dejado|pasado|escrito|hecho llegar|enviar|mandar|dejar|pasar]',
      '(está|están|va|van|quedó|quedaron|tiene|tienes|tenés|tienen) [ya|todo|el|la|los|las] .. (correo|email|mail|bandeja|whatsapp|recepción|escritorio|buzón)',
      'en (su|tu|el|un|mi|ese) (correo|email|mail|mensaje|whatsapp)',
      '(el|mi|ese) (correo|email|mail|mensaje) (que|de|del|con|dice|trae|lleva|tiene|explica)',
      '(con el|el|de) asunto',
      '(mandé|envié|dejé|adjunté) (el|la|los|las|un|una|su|por|a)',
    ],
    replyChannel: [
      '(responda|responde|respondé|conteste|contesta|contestá|escríbame|escríbeme|escribime|mándeme|mándame|mandame|responder~|contestar~|escribirme|respóndame|respóndeme) .. (correo|mensaje|mail|whatsapp|sí|no|escrito|aquí|palabra|texto|número|email)',
      '(basta|bastaría|me basta|alcanza|es suficiente|sobra) con',
      '(por|un|al|en) (whatsapp|mensaje|correo|mail|email|escrito|chat)',
      '(escríbame|escríbeme|escribime|escríbanos|escríbenos)',
    ],
    release: [
      'no (hace falta|es necesario|tiene que|tienes que|tenés que|necesita|necesitas|necesitás|se moleste|te molestes|hay que)',
      '(lo|la|le|te) (dejo|dejaré|dejamos) (aquí|ahí|acá|estar|por mi|tranquil~|en paz|por ahora)',
      '(aquí|ahí|acá|por mi parte) (lo|la) (dejo|cierro)',
      'no (volveré|vuelvo|volveremos|voy) a (llam~|insist~|molest~|escrib~|contact~|marc~|buscar~)',
      '(ya )?no (le|te|les|os) (llamo|marco|insisto|escribo|busco|molesto|llamaré|molestaré|insistiré|marcaré)',
      '(cierro|cerraré|cerramos|doy por) (el|su|tu|este|esto|la|cerrad~|esta)',
      '(esta|este) (es|será) (mi|la|el) (última|último)',
      '(sin compromiso alguno|quede con|quédese con|quédate con|es suyo|es tuyo|suya|tuya)',
    ],
    farewell: [
      '(mucha|mucho|buena|todo el|con|le deseo|te deseo|felicidades|enhorabuena|felicito) (suerte|éxito|por|con|en|lo mejor)',
      '(le|te) (felicito|deseo)',
      '(sabe|sabes|ya sabe) (dónde|donde|cómo)',
      '(ojalá|espero que) (la|el|le|les|todo|salga|vaya)',
    ],
    opening: [
      '(puedo|podemos|podría~|con gusto|encantado de|encantada de|me encargo|me ocupo)',
      'cuando (quiera|quieras|guste|pueda|puedas|tenga|tengas|le|te)',
      'si (le|te|lo|la|no|quiere|quieres|prefiere|prefieres|gusta|hace|algo|acaso|les|os|se)',
      '(correo|mail|email|whatsapp|mensaje|enlace|adjunto|hoja|copia|informe|reporte|recepción|bandeja|carta|sobre)',
      '(vale la pena|sin prisa|no corre prisa|no hay prisa|quedo en|queda en|es suyo|es tuyo|provecho|disfrute)',
    ],
    referrer: [
      '(Cap|{tag}) .. (me sugirió|me recomendó|me comentó|me habló|me dio|me pasó|me dijo|me facilitó|me contó|me pidió|nos recomendó|me ha dado|me ha pasado|me ha dicho|me ha recomendado)',
      '(me sugirió|me recomendó|me comentó|me dio|me pasó|me facilitó|me habló|me dijo) .. Cap',
      '(de parte de|referid~ por|recomendad~ por|por recomendación de|por indicación de) Cap',
    ],
    sharedMatter: [
      '(usted|ustedes|tú|vos|su equipo|tu equipo) [me|nos] (pidió|pidieron|pediste|preguntó|preguntaste|solicitó|solicitaste|llamó|escribió|dijo|quedó)',
      '(me|nos) (pidió|pidieron|pediste|preguntó|preguntaste|solicitó|solicitaste|encargó|encargaste|pedisteis)',
      '(quedamos|quedaron|acordamos|convenimos|quedasteis|hablamos|nos vimos) (en|de|que|el|con|hace|la)',
      '(el|ayer|el pasado) [lunes|martes|miércoles|jueves|viernes] (le|te|les|os) (mandé|envié|dejé|pasé|llevé)',
      '(su|tu|el) (pedido|consulta|pregunta|solicitud|orden|cotización|reclamo|renovación) (de|del|que|se|sale|está|número|llega)',
      '(como|según) (acordamos|quedamos|me pidió|me pediste|prometí|le prometí|te prometí|lo acordado|lo hablado)',
    ],
    courtesy: ['(gracias|por favor|saludos|un saludo|buen día|que tenga|que tengas|que esté)'],
    pleasantry: [
      '(espero|esperamos|deseo|confío|sé|imagino|supongo|entiendo|disculp~|perdon~|perdón|gracias|agradezco|prometo|lamento|siento) ',
      '(cómo|qué tal) (está|estás|están|le va|te va|va|estáis|andan|anda|andas)',
    ],
  },
}
