import type { PhraseHit, SentenceFacts, TouchFacts } from '../facts/facts.ts'
import { isQuestion, quote } from '../facts/heard.ts'
import type { Finding, Fix } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { persistentOrPest } from '../sources.ts'

/** Where the listener's own part is told, not asked. */
const toldEn = "(you're the|you are the|as the|you were the|you're|since you|because you|says you|said you)"
const toldEs = '(usted es la|usted es el|eres la|eres el|como la|como el|sos la|sos el|ya que es|porque es)'

export const unknownDecisionMaker: Finding = {
  id: 'unknown-decision-maker',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Asks who decides', es: 'Pregunta quién decide' },
  why: {
    en: 'A listener who has to find the right person for a stranger does not; and whoever passes it on sells it worse.',
    es: 'Quien escucha no busca a la persona adecuada para un desconocido; y quien pasa el recado lo cuenta peor.',
  },
  advice: {
    en: 'Find out first: the site, the front desk or a live call tell who decides; then call that person by name.',
    es: 'Averiguarlo antes: lo dicen la web, la recepción o una llamada; y después llamar a esa persona por su nombre.',
  },
  source: persistentOrPest,
  phrases: {
    en: [
      {
        say: '(right|best|correct|proper|appropriate|relevant) (person|contact|individual|party|department) [there|for me|over there] (to|for|who|in|about|on|with)',
        unlessBefore: "(you're the|you are the|as the|says you're the)",
      },
      {
        say: '(tell|let) me [know] (who|whom) .. (handles|charge|responsible|decides|buys|speak|talk|contact|looks after|signs|runs|orders|ask|manages|oversees|deals|deal|best|right|does|i should|that would be|owns|approves)',
        unlessAfter: '(to collect|to expect)',
      },
      '(know|find out|wondering|wonder|ask|check|learn|sure|idea|hoping to learn|trying to find out) (who|whom) .. (handles|in charge|is responsible|decides|buys|speak to|talk to|speak with|talk with|be talking|be speaking|supposed|looks after|signs off|runs the|orders|manages|oversees|deals with|takes care|approves|makes the|does the)',
      "(who|whom) (do i|should i|can i|could i|would i|must i|am i|i should|i need to|i ought to|i'm|to) [best|really|even|be|meant to|supposed to|need to] (talk|talking|speak|speaking|ask for|contact|reach|supposed)",
      '(who|whom) (would|should|might|could|will) [..] be [the] (right|best|person|one|contact)',
      {
        say: '(who|whom) (handles|looks after|takes care|deals with|oversees|decides|runs (the|your)|signs off|buys|orders|manages|makes (the|your))',
        unlessBefore: '(Cap|or|and)',
      },
      "(who's|who is) (in charge of|responsible for|the right|the best|the person|the one|your buyer|your purchasing|your decision)",
      {
        say: '(whoever|whomever) .. (handles|makes|buys|decides|manages|runs|looks after|takes care|signs|holds|books|orders|owns|keeps|heads|oversees|deals|in charge|responsible|does the|has the|does your|minds the|sees to|is over)',
        unlessBefore: '(you or|with|from)',
      },
      '(pass|forward|relay|hand|route|send|get|pop|give|put) (this|it|me|my message|my number|my name|my details|this message|the message|this one) [..] [on|along|over|through|across] (to|with) (whoever|whomever|someone|somebody|anyone|the (right|correct|appropriate|best|relevant|proper|person|party|owner|manager|boss|buyer|decision maker|department|team that|one who)|your (boss|manager|owner|buyer|director|supervisor|department|head of|purchasing|facilities|it))',
      '(pass|passing|forward) (this|it|my message|my details) (on|along|over) to',
      '(point|steer|direct|guide|nudge) me (to|toward|towards|in the right)',
      '(put|connect|transfer|patch) me (through to|over to|with|in touch with) (whoever|whomever|someone|somebody|anyone|the|your|a)',
      "(if|in case) (you're|you are|this is|that's|it's|that|it|this) (not|isn't) [the|really] (you|right person|person|one who|decision maker)",
      "if (you aren't|this isn't|that isn't|it isn't) [the|really] (you|right person|person who|one who|decision maker)",
      "(whether|if) (it's|it is|that's) you (who|that|or)",
      {
        say: '(are you|is this|am i speaking to|am i speaking with|am i talking to|am i through to|might you be|would you be|would that be) [still|in fact|by any chance] (the (right|correct|best|person|owner|manager|one|buyer|decision maker|contact)|the one who|in charge|responsible for|the person)',
        unlessAfter: '(in|from|at) the (photo|picture|video)',
      },
      'to whom it may concern',
      'dear sir or madam',
      { say: '(decision maker|decision makers)', unlessBefore: `(as a|as the|you're the|you are the)` },
      '(name|email|number|contact|extension) (of|for) (whoever|the (right|person|decision maker|buyer|one who)|your (buyer|purchasing|facilities|decision maker|boss|manager|head of))',
      '(message|call|voicemail|this|one) is for (whoever|the owner|the manager|the person|the buyer|the head of|the one|your purchasing|your buyer|the decision|anyone)',
      "(not sure|don't know|no idea|unsure|not certain|couldn't tell|can't tell|wasn't sure|wouldn't know) [exactly|quite] (if|whether) (you're|you are|i have|i've got|it's you|this is|that's you|you) [really|still|even] (the (right|person|one)|in charge|responsible|you|right|handle|decide|look after|deal with|buy|who)",
      {
        say: '(speak|talk|chat|get through) (to|with) (whoever|whomever|someone (in|who|from|about|on)|somebody (in|who|from|about|on)|the (person|decision maker|owner about|manager about|boss)|your (boss|owner|manager))',
        unlessSentence: '(you asked|asked me|told me|suggested)',
      },
      '(have|get|ask|tell) (him|her|them|your boss|your manager|your owner|your buyer|your director|the owner|the manager|the boss|whoever) .. to (call|ring|phone|contact) (me|us|back)',
      '(have|get) (him|her|them|your boss|your manager|your owner|your buyer|your director|the owner|the manager|the boss) (call|ring|phone|contact|try) (me|us|back|#)',
      {
        say: '(person|someone|somebody|anyone|anybody|folks|individual|party|department|people|lady|gentleman) (who|that) (handles|handle|makes the|buys|buy|decides|manages|runs the|deals with|oversees|does the (buying|hiring|ordering|purchasing)|looks after|orders|signs off|is in charge|books|purchases|takes care)',
        unlessBefore: toldEn,
      },
      {
        say: '(person|someone|somebody|anyone|one|lady|gentleman|party) (in charge of|responsible for)',
        unlessBefore: toldEn,
      },
      '(is that you|is it you|you|yourself) or (someone|somebody) else',
      "(you're|you are|you) [still] the (right person|person who|one who|person to|one to talk to)",
      'do you (make|handle|do) the (buying|purchasing|ordering|decisions)',
      '(anyone|anybody|someone|somebody) (there|over there|up there|else there) (who|must|has to|that|i could|i can)',
      "(whether|if) (it's|it is|that's|this is) (you|yourself) (who|that|or) .. .. or [a|an|some|the] (soul|somebody|someone|one|person|body|fellow|colleague|another|else|down|whoever|your)",
      '(somebody|someone|there) (must|has to|there|up there|in there|in that|over there) [must|has to|be] [someone|somebody] .. (hold|holds|sign|signs|decide|decides|buy|buys|run|runs|keep|keeps|pay|pays)',
      '(party|soul|body|hand|fellow|pair of hands|desk|one) (who|that|which) (does|do|holds|hold|signs|sign|decides|minds|buys|hires|orders|carries|has the|keeps|pays|wields|frets) (the|over|up|for)',
      '(the|your) (purse strings|checkbook|chequebook|signing pen|budget holder|powers that be)',
      '(a|the) person with (a|the) (signature|pen|budget|checkbook|chequebook|keys|say|final say|authority|purse)',
      '(find|finds|finding) (its|their) (own|right|proper|way to) (owner|home|way|hands|desk)',
      '(right|proper|correct|best) (pair of hands|hands|desk|ears|inbox|door|person)',
      "(whoever's|whoever is|whoever it is) [that] (in charge|over|responsible|minding|doing|behind)",
      '(hand|slide|pass|walk|steer|shepherd|pop|nudge|shunt|point) (this|it|me|us|my message) [along|over|through|across|up|on] (to|toward) (whoever|whichever|whomever|the (one|party|person|soul|right))',
      '(know|tell me|wonder|guess) (which|what|whose) (door|desk|name|person|office|drawer)',
      "(not|isn't|may not be|might not be|if this isn't) (your|the right) (desk|department|area|patch|line|call|person|remit|field)",
      "(who|whom) (i'm|i am|i ought|i should|i'd|am i|should i|do i|i) [supposed|meant|need|have|best|to] [to] [be] (talk|talking|speak|speaking|ask|see|ring|be)",
      'name of (whoever|the one|somebody|someone|anyone|the person)',
      '(whichever|which) (of you|one of you|of your people|person) [there] (signs|decides|handles|buys|runs|does|orders|holds|looks|minds|keeps|is)',
    ],
    es: [
      '(dígame|dime|decime|decirme|dice|dices|indica|indicarme|indíqueme|confirmarme|informarme|orientarme|saber|sé|sabe|preguntar|averiguar|seguro|segura|claro) [de|con|a] (quién|quien) (es|sería|lleva|se encarga|maneja|decide|toma|ve|compra|puedo|podría|debo|debería|tengo|tendría|corresponde|gestiona|firma|contrata|dirigirme|hablar)',
      '(con|a) (quién|quien) (debo|debería|puedo|podría|tengo que|tendría que|hay que|me) (hablar|dirigirme|contactar|comunicarme|tratar|dirijo|comunico|llamar)',
      '[y] (quién) (es (el|la) (encargad~|responsable|persona)|se encarga|lleva (el|la|los|las|este|estos)|maneja (el|la|los|las)|decide|toma (la|las|esas) decision~|ve (el|los|la) (tema|asunto|compra~)|compra)',
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
      '(pas~|transmit~|reenví~|reenvi~|turn~|entreg~|dej~|dé|da|dele|dale|hacer llegar|haga llegar|haz llegar|hágale llegar|canaliz~) [me|le|lo] [este|esta|mi|el|la|esto] [mensaje|recado|información|llamada|datos] (a quien|al encargad~|a la encargad~|al responsable|a la responsable|a la persona|con quien|con el encargad~|con la encargad~|con la persona|a su jef~|a tu jef~|al jef~|a la jefa|al dueñ~|a la dueñ~|al gerente|a compras|al departamento|al área|a la dirección)',
      '(comuníqueme|comunícame|comunicarme|páseme|pásame|pasarme|transfiérame|transfiéreme|transferirme|conécteme|conéctame|ponerme|póngame|ponme|enláceme) [en contacto] con (el|la|quien|alguien|su|tu|vuestro)',
      '(si|por si|en caso de que) (no (es|eres|fuera|fuese|sea|sos) (usted|tú|vos)|usted no (es|fuera|fuese|sea)|tú no eres|vos no sos|no (es|eres|sos) (la|el|quien))',
      '(si|por si) no le (toca|corresponde|compete) a (usted|ti|vos)',
      '(si|en caso de que) (le|te|esto) (toca|corresponde|compete) a (otra|otro|alguien)',
      '(es|eres|sos|será|serás|sería|hablo con|estoy hablando con) (usted|tú|vos) [acaso] (el|la|quien|con el|con la) (dueñ~|encargad~|responsable|gerente|propietari~|persona|que|lleva|decide|se encarga|compra|maneja|indicad~)',
      '(hablo|estoy hablando|me comunico) con (el|la|quien) (dueñ~|encargad~|responsable|gerente|propietari~|titular|persona|decide|lleva)',
      '(usted|tú|vos) (es|eres|sos|será) (la|el|quien) (persona|encargad~|responsable|indicad~|dueñ~|que (lleva|decide|compra|ve)|lleva|decide|compra)',
      '(tomador~ de decision~|quien toma (la|las|esas) decision~|quien toma la decisión)',
      '(nombre|correo|teléfono|extensión|contacto|datos) (del|de la|de quien|de la persona|de su|de tu|de vuestro) (encargad~|responsable|persona|lleva|lleve|decide|decida|compr~|jefe de|jefa de|corresponda)',
      '(mensaje|llamada|recado) es para (quien|el dueñ~|la dueñ~|el encargad~|la encargad~|el gerente|el responsable|la persona|el departamento|el área)',
      '(no sé|desconozco|no estoy segur~|no tengo claro|ignoro|no sabía) (si (es|eres|sos|será|esto|le|te|usted)|quién|quien|con quién|con quien|a quién|a quien) .. (usted|tú|vos|toca|corresponde|persona|encargad~|lleva|dirigir~|indicad~|decide|hablar|hablo)',
      '(hablar|platicar|conversar|contactar|comunicarme|tratar|tratarlo) con (alguien (de|del|que|en)|quien (lleve|lleva|decida|decide|se encargue|se encarga|corresponda|compre|tome|vea)|el dueñ~|la dueñ~|el encargad~|la encargad~|el responsable|la persona|su jef~|tu jef~)',
      '(dígale|dile|coméntele|coméntale|avísele|avísale|decile|pídale|pídele) [a] (su jef~|tu jef~|al jef~|al dueñ~|a la dueñ~|al encargad~|al gerente|al responsable|a quien) .. (llame|llamen|marque|comunique|contacte)',
      '(que|para que) (me|nos) (llame|marque|contacte|busque) (el encargad~|la encargad~|el responsable|su jef~|tu jef~|el dueñ~|el gerente|quien|la persona)',
      '(orientarme|oriénteme|oriéntame|dirigirme|dirigirme|diríjame|guiarme|encamíneme|canalíceme|canalizarme) (a|con|hacia) (la|el|quien|alguien|su)',
      '(si|o) es (otra persona|otro compañero|alguien más|otra gente)',
      '(a|en) (qué|cuáles|otras|las) manos (cae|caerá|va|está|correspond~|que)',
      '(si|cuando) (las suyas|los suyos|esto no|eso no|no) .. (no mueven|no es lo suyo|es lo suyo|le toca|te toca)',
      '(arrím~|arrim~|acérqu~|acérc~|hágalo llegar|hazlo llegar|que le presten|présteme|préstame|prestame) .. .. (a quien|a las que|a los que|al que|a la que|el recado|la razón|al de|vecino|a otro|compañero)',
      'a (quien|quién) [le|les] (toque|tocara|corresponda|lleve|mande|firme|maneje|compete|competa|interese)',
      '(si|y si) .. (el|la|quien|el de|la de) .. es (otro|otra|otra persona|alguien más|un compañero)',
      '(el|la|quien|los) que (manda|firma|decide|dispone|corta el bacalao|tiene la llave|parte el bacalao|maneja la plata|maneja el dinero|lleva la caja|afloja|suelta la plata|lleva las cuentas|tiene la última palabra|lleva los pedidos) [es|ahí|allá|allí|aquí|en]',
      '(ando|voy|estoy|busco|buscando|buscamos|preguntando) [tras|por|buscando|detrás] [de] (el|la|al|a la|quien|a quien|por quien|del) [que] (corta|decide|manda|firma|compra|lleva|maneja|encargad~|dueñ~|responsable)',
      '(hablo|estoy hablando|trato) con quien (dispone|manda|decide|firma|lleva|maneja|compra|tiene)',
      '(me da igual|me da lo mismo|da lo mismo|no sé|ignoro|desconozco|no sabría decir) si (el que|la que|quien|es|usted|lo suyo|esto) .. (manda|usted|firma|es el|es la|decide|otro|otra)',
      '(no me sé|no sé) (el nombre|cómo se llama) [de] (quien|del|de la|el)',
      '(cualquiera|quien|quién) de ustedes (firme|firma|decida|decide|compre|compra|lleve|lleva|vea|ve)',
    ],
  },
  *touch(t) {
    for (const hit of t.phrases(this)) {
      // "Rosa, who handles your returns, gave me your number" asks nothing.
      if (
        /^(?:who|whom|you|you['’]re|quién|quien|usted|tú|vos)\s/iu.test(quote(t, hit.span)) &&
        !isQuestion(t, hit.sentence)
      )
        continue
      if (isTold(t, hit)) continue
      yield {
        span: hit.span,
        says: {
          en: 'Asks the listener who decides; find out first.',
          es: 'Pregunta a quien escucha quién decide; conviene averiguarlo antes.',
        },
        fixes: () => [dropSentences(t, [hit.sentence]), nameThem(t, hit.sentence)],
      }
    }
  },
}

/** "The person in charge of opening, Merche, is away": told of somebody; nothing is asked, wished or passed on. */
const isTold = (t: TouchFacts, { span, sentence }: PhraseHit): boolean =>
  /^(?:the |an? )?(?:right|best|person|someone|somebody|lady|gentleman|persona|el|la|del|encargad|responsable|al|con)\b/iu.test(
    quote(t, span),
  ) &&
  !isQuestion(t, sentence) &&
  !asks[t.context.language].test(quote(t, sentence.timed.span))

const asks = {
  en: /\b(?:can|could|would|will|please|tell|know|wonder(?:ing)?|pass|point|put|connect|hand|forward|looking|trying|try|reach|speak|talk|find|need|whoever|if|whether|sure|may|might|meant|hop(?:e|ing)|want|like|ask(?:ing)?|must|perhaps|maybe|for|get|after|leave|transfer|direct|steer|call|back|figure|guess|idea|to)\b/iu,
  es: /(?<!\p{L})(?:pod\p{L}+|pued\p{L}+|favor|d[ií]\p{L}*|busc\p{L}+|habl\p{L}+|saber|sabe\p{L}*|sé|pas[aeáé]\p{L}*|si|sea|para|llam\p{L}+|quier\p{L}+|quisier\p{L}+|necesit\p{L}+|me|comuni\p{L}+|p[oó]ng\p{L}*|contact\p{L}+|transm\p{L}+|averig\p{L}+|pregunt\p{L}+|ando|supongo|imagino|creo|entiendo|ojalá|a ver|dej\p{L}+|entreg\p{L}+|haga\p{L}*|haz\p{L}*|arr[ií]m\p{L}*|localiz\p{L}+|dirig\p{L}+|ubic\p{L}+|tratar\p{L}*)(?!\p{L})/iu,
}

/** Says for whom it is, with blanks for what has to be found out. */
function nameThem(t: TouchFacts, { timed }: SentenceFacts): Fix {
  const text = {
    en: 'This is for [Name of who decides]; I’ll try them myself [Day and time].',
    es: 'Esto es para [Nombre de quien decide]; vuelvo a llamar [Día y hora].',
  }
  return {
    title: { en: 'Name who decides instead', es: 'Nombrar a quien decide' },
    kind: 'stub',
    edits: [{ span: timed.span, text: text[t.context.language] }],
  }
}
