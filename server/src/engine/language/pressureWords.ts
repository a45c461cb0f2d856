import type { Phrase } from './phrase.ts'
import type { Language } from './text.ts'

/** `presumed`: a decision taken for the listener, which a customer may have taken; `fear`: a fright or a shame, without more. */
export type PressureWords = Readonly<{ say: Phrase; kind: 'presumed' | 'threat' | 'fear' }>

const agreedEn =
  '(you asked|you wanted|as agreed|we agreed|your request|you requested|you booked|if you|in case|email|inspection|council|county|city|hearing|your own)'
const letGoEn = "(leave it|leave you|stop|hold off|close|won't call|won't ring|nothing to do|no need|park it)"
const agreedEs =
  '(pidió|pediste|pidieron|quedamos|acordamos|solicitó|solicitaste|si (quiere|quieres|gusta|le parece)|por si|correo|inspección|ayuntamiento|municipio|audiencia)'
const letGoEs = '(lo dejo|dejo de|no insisto|no llamo|cierro|no hace falta|nada que)'
const bossEn =
  '(boss|ceo|head office|employer|board|director|manager|chairman|chairwoman|owner|owners|partner|partners|corporate|md|principal|superintendent|supervisor|landlord|trustees|regional office)'
const bossEs =
  '(jefe|jefa|jefes|director|directora|dirección|gerente|gerencia|dueño|dueña|superior|superiores|central|matriz|consejo|junta|socio|socia|socios|patrón|patrona|presidente|casero)'
const hands =
  '(crew|lads|van|vans|truck|trucks|lorry|team|installer|installers|fitter|fitters|technician|technicians|driver|drivers|engineer|engineers|boys|guys|men|man|rep|people)'

/** By language. */
export const pressureWords: Readonly<Record<Language, readonly PressureWords[]>> = {
  en: [
    ...said('threat', [
      {
        say: '(until|till) (you|we|i|somebody|someone) .. (pick up|picks up|call|answer|hear|get|reach|speak|talk|say yes|give in|come round|ring|sign|cave)',
        unlessSentence: letGoEn,
      },
      '(keep|keeping|carry on|go on) [on] (calling|ringing|trying|phoning|dialing|dialling|knocking|coming back) [you|again|every day] (until|till|and)',
      "(not|won't|never) (going to|gonna|stopping|stop|let up|letting up|going anywhere|rest|resting|quit|quitting|go away|going away) .. (until|till)",
      'every [single] (day|morning|hour|week|afternoon|monday|tuesday|wednesday|thursday|friday) (until|till)',
      `(or|otherwise|unless|if|else) .. (i'll|we'll|i will|we will|i'd|we'd|i'm|have to|can always|going to) [just|have to|be|then] (go|take it|take this|taking it|speak|speaking|talk|talking|escalate it|raise it|write|ring|copy in) [up|straight|directly|over] [to|with] your [own] ${bossEn}`,
      `straight to your ${bossEn}`,
      '(over|around|above|past) your head',
      `your ${bossEn} (would|will|might|may) [well] (like|want|love|be (interested|curious|keen)) to (know|hear)`,
      '(what|how) will you tell your (boss|board|director|manager|owner)',
      "(don't|do not) make me",
      '(take|taking|took|treat|count|read) (that|it|this|silence|your silence|no answer|no reply|not hearing) [back] (as|for) [a] (yes|agreement|go ahead|green light|consent|interest)',
      "(i'll|we'll|i will|we will|i'm going to) (assume|take it|presume) [that] (you're|you|it's a|we're|the answer|yes) [are|both] (in|on board|on|agree|interested|yes|happy|fine with|good to go|ready|want)",
      'silence (means|counts as|is) [a] (yes|consent|agreement)',
      '(i|we) (demand|insist on) (a|an|your|to hear)',
      '(i|we) (expect|need) (a|an|your) [straight] (answer|decision|reply|response|call|signature|yes or no|commitment) .. (by|today|before|tomorrow|now|this week|monday|tuesday|wednesday|thursday|friday)',
      "(i'm|i am|we're) expecting (a|an|your) (call|answer|decision|signature|reply) [back] (by|today|before|tomorrow)",
      {
        say: "(you|you'll) [really|do|simply|just|absolutely] (need|have|must) to (call|ring|decide|sign|get back|make a decision|make up your mind|act|return)",
        unlessBefore: '(feel|think|if|what|when|before|than)',
      },
    ]),
    ...said('presumed', [
      {
        say: "(i've|i have|we've|we have|i|we) [already|just|gone ahead and|went ahead and|also] (booked|put|pencilled|penciled|reserved|scheduled|signed|registered|enrolled|slotted|entered|added) (you|your (name|team|crew|store|site|shop|firm|company|place)|us|a (seat|slot|place|spot|table) for you) [down|in|up|on] [for|on|at|to|into|as]",
        unlessSentence: agreedEn,
      },
      { say: '(taken|took|taking) the liberty of', unlessSentence: agreedEn },
      {
        say: "(you're|you are|your name is|your name's|your slot is|one is|one's|yours is|your (seat|place|demo|visit|install|spot|table|crate|unit) is) [already|now|all] (down|booked in|booked|pencilled|penciled|in the (diary|book|calendar)|on the (list|schedule|calendar|books|route|sheet)|set|scheduled|reserved|signed up) [in|down|up] (for|as|on|at|with)",
        unlessSentence: agreedEn,
      },
      { say: 'down as (yours|a yes|interested|coming|sold)', unlessSentence: agreedEn },
      {
        say: `(our|my|the|a|two) [#] ${hands} (is|are|will be|will|comes|come|arrives|arrive|pulls|rolls|turns up) [already|all] (down for|booked for|booked on|lined up for|coming (on|to|by|at|out)|at your|in your|outside|due|on (their|its|his) way|there|with you|arrive|pull|roll|turn up|up|in)`,
        unlessSentence: agreedEn,
      },
      {
        say: "(i'm|i am|we're|we are|i'll be|we'll be) (bringing|dropping|delivering|installing|fitting|unloading|shipping) (it|one|them|the [..] (unit|machine|order|crate|pallet|kit|samples)) .. (monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|week)",
        unlessSentence: '(reception|front desk|mailbox|you asked|leave it with|no need)',
      },
      '(clear (a|some|the) [bit of] (space|room|bay|corner|shelf)|make [some] room for (it|us|them)|have (your|the|a) [..] (signature|card|forklift|keys|chequebook|checkbook|pen|purchase order|deposit) (ready|out|handy)|get your pen|pen at the ready|bring the forklift)',
      'see that [the|your] .. (empty|clear|open|unlocked|free|ready)',
      "(i'll|we'll|i will|we will) (bring|wheel|drive|truck) (one|it|them) (round|over|along|in|up) .. (monday|tuesday|wednesday|thursday|friday|week|tomorrow)",
      '(all|only thing) (i|we) (need|want) [now|from you] is (your|a) (signature|card|yes|okay|go ahead|nod|initials)',
      '(just|only) (need|needs|want|wants|missing|waiting on|waiting for) your (signature|card|yes|okay|go ahead|nod|initials|name on it)',
      '(sign|initial|ink it|put your name) [it] (where|on the dotted line|by the sticker|at the (sticker|tab|cross))',
      '(i|we) (went|have gone|gone) ahead (and|with)',
      '(consider it|consider yourself) (done|booked|sold|signed up|in|settled)',
      '(see you|meet you) (on|at|there|this|next) (#|monday|tuesday|wednesday|thursday|friday|noon)',
    ]),
    ...said('fear', [
      "(you'll|you will|you're going to|you'd|you would|you might) [really|only|soon] (regret|kick yourself|be sorry|wish you had|live to regret|be kicking)",
      {
        say: "(can't|cannot|can not|can you) [really] afford (to|not to) (miss|wait|ignore|lose|pass|let|say no|be|sit|fall|skip)",
      },
      "(don't|do not|wouldn't want to|don't want to) [end up] (be|being) [the] (one|only one|last|only shop|last one) .. (who|that|misses|left|without|out)",
      "(don't|do not) (get|be) left (behind|out)",
      "(you'll|you will|you'd|you) be (left behind|the only (one|shop|firm|school|clinic|store)|the last (one|to|shop|firm))",
      "(you'd|you would) (be|have to be) (crazy|mad|foolish|silly|insane|a fool|an idiot|daft|nuts) [not] to",
      {
        say: '(your competitors|the competition|your rivals) (are|is|have|will be|has) [already|all] (eating|beating|ahead|laughing|leaving|passing|taking|signed|using|moved)',
      },
      '(everyone|everybody|everyone else|the whole (street|block|town|quad|row)) .. (but|bar|except|apart from) you',
      "(say|tell me) (i|we) (didn't|never) warn",
      "(i'd be|i'd feel|you should be|you ought to be) (ashamed|embarrassed)",
    ]),
  ],
  es: [
    ...said('threat', [
      {
        say: 'hasta que (me|nos|usted|tú|vos|logre|logremos|consiga|consigamos|alguien|hable~|podamos|pueda) [me|nos] [dé|por fin] (conteste~|contestes|contestés|atienda~|atiendas|responda~|respondas|llame~|llames|reciba~|recibas|diga~|digas|dé~|firme~|firmes|hablar|devuelva~|escuche~|localiz~|abra~|abras|coja~|levante~)',
        unlessSentence: letGoEs,
      },
      '(seguiré|seguiremos|seguir|sigo|seguimos|continuaré|continuar) (llamando|marcando|insistiendo|intentando|viniendo|timbrando|buscándol~|buscándote|llamándol~|llamándote|tocando) [la puerta|todos los días|cada día] (hasta|y|todos|cada)',
      'no (voy a|vamos a|pienso|me voy a) (parar|descansar|cansar~|soltar~|dejar~ en paz|rendirme) .. hasta',
      '(cada|todos los) (día|días|mañana|semana|tarde|hora|lunes) .. hasta que',
      `(si|o|sino|contrario|remedio) .. (hablo|hablaré|hablaremos|hablamos|voy a hablar|iré|iremos|tendré que ir|acudo|acudiré|escribo|escribiré|llamo|subo|subiré|escalo|escalaré|voy directo|recurro|recurriré|lo planteo|lo trato) [directo|directamente|derechito] (con|a|al|ante|hasta) (su|tu|vuestro|vuestra) ${bossEs}`,
      `(directo|directamente|derecho|derechito) (con|a|al|ante) (su|tu|vuestro|vuestra) ${bossEs}`,
      'mientras no (oiga|escuche|me llame~|me conteste~|hablemos|dé|firme~|me diga~)',
      'por (encima|arriba) de (usted|ti|vos|ustedes)',
      '(qué|cómo) (le|les) (va|vas) a (decir|explicar) a (su|tu)',
      '(le|te|les) va a caer (el|la|un|una)',
      '(si no|de no) .. (entiendo|entenderé|asumo|asumiré|interpreto|tomo|tomaré|entendemos) .. (que sí|un sí|acepta~|de acuerdo|interesad~|por hecho|conforme)',
      '(quien|el que|la que) calla otorga',
      '(exijo|exigimos|demando|requiero) (una|su|tu|que)',
      '(espero|necesito|esperamos|necesitamos) (una|su|tu|que me) (respuesta|decisión|firma|contest~|devuelv~|confirm~|definición) .. (hoy|ya|antes|mañana|sin falta|a más tardar|lunes|viernes)',
      {
        say: '(tiene|tienes|tienen|debe|debes|tenés|tiene usted) que (llamarme|llamarnos|decidir~|firmar~|contestarme|contestar|responderme|definir~|devolverme|dar~ una respuesta)',
        unlessBefore: '(no|ni)',
      },
    ]),
    ...said('presumed', [
      {
        say: '(le|te|les|os|lo|la) [ya|he|hemos|había|tengo|tenemos] (agendé|agendamos|apunté|apuntamos|anoté|anotamos|reservé|reservamos|programé|programamos|inscribí|inscribimos|puse|pusimos|aparté|apartamos|agendado|agendada|apuntado|apuntada|reservado|reservada|anotado|anotada|puesto|inscrito|inscrita|apartado|apartada|programado|programada) [ya|una|un|la|el|su|tu] (para|el|a las|al|cita|en|visita|lugar|hueco|sitio|espacio|turno|demostración|reunión|mesa|plaza|lunes|martes|miércoles|jueves|viernes)',
        unlessSentence: agreedEs,
      },
      {
        say: '(le|te|les|os) (agendo|apunto|anoto|reservo) [ya|una|un|la|el|su|tu] (para|el|a las|al|cita|visita|lugar|hueco|sitio|espacio|turno|reunión|plaza)',
        unlessSentence: agreedEs,
      },
      {
        say: '(ya|quedó|queda|quedas|quedás|está|estás|estáis|quedaron|usted ya) [usted|está|estás|queda|quedó|todo] (agendad~|apuntad~|anotad~|reservad~|inscrit~|programad~|en la lista|en la agenda) (para|el|en|con|a|al|desde|y)',
        unlessSentence: agreedEs,
      },
      {
        say: '(los muchachos|la cuadrilla|el camión|el técnico|los técnicos|mi gente|nuestra gente|los míos|mis muchachos|los chicos|la camioneta|la furgoneta|el instalador|los instaladores|nuestro equipo|mi equipo|el repartidor|el montador|los montadores|los operarios) [ya] (salió|salieron|sale|va|van|llega|llegan|llegará|llegarán|pasa|pasan|pasará|pasarán|se acerca|se acercan|estará|estarán|cae|caen|va en camino|entra|entran)',
        unlessSentence: agreedEs,
      },
      '(usted|tú|vos|ustedes) (nomás|solo|sólo|nada más|vaya|ve|andá|tranquil~) [que] [le|me|nos] (abre|abres|abrís|firma|firmas|firmás|dejando|preparando|ábrale|abriendo|haciendo|sacando)',
      '(haceme|háganos|hacenos|hágame|hazme|hazle|haceles|hágale|háganle) (lugar|sitio|hueco|espacio|campo|un hueco|un lugar|un espacio)',
      '(aliste|alista|alistá|prepare|prepara|prepará|preparen|tenga list~|ten list~|tené list~|tenga a mano|ten a mano|vaya sacando|ve sacando|saque|despeje|despeja|despejá) (la|el|su|tu|un|una|las|los) (firma|lapicero|pluma|bolígrafo|tarjeta|chequera|espacio|sitio|lugar|llave~|sello|muelle|patio|hueco|rincón|almacén|portón)',
      '(darla|darlo|dando|doy|damos|dalo|dala|délo|délo ya|dé|dar) [ya] por (hecho|hecha|suyo|suya|tuyo|tuya|sentado|sentada|firmado|firmada|vendid~|aceptad~)',
      {
        say: '(voy|paso|llego|caigo|vamos|pasamos|me presento|llegamos|caemos) (el|este|mañana|la) .. (con (las muestras|el equipo|la máquina|el contrato|los papeles)|sin falta|de todos modos|de todas formas|quiera o no|igual)',
        unlessSentence: '(me pidió|me pediste|quedamos)',
      },
      '(solo|sólo|nomás|nada más|únicamente) (falta|me falta|nos falta|necesito|necesitamos|hace falta) (su|tu|que (firme~|firmes|me firme)) [firma|sí|visto bueno|tarjeta|autorización]',
      '(firme|firma|firmá|fírmelo|fírmalo|firmalo|eche~ una firma) (donde|ahí|en la|en el|abajo|sobre la)',
      '(me tomé|nos tomamos|tomándome) la libertad de',
      '(el lunes|el martes|mañana|el viernes|el jueves|el miércoles) (amanece|queda|está) (hecho|hecha|list~|instalad~|firmad~|puest~)',
      '(nos vemos|lo veo|te veo|la veo) (el|este|mañana) [próximo] (lunes|martes|miércoles|jueves|viernes|a las)',
    ]),
    ...said('fear', [
      '(se|te) (va|vas|van|vais) a (arrepentir|lamentar)',
      '(se|te) (arrepentirá~|arrepentirás|lamentará~|lamentarás|acordará~ de mí)',
      '(no|ni) (se|te) (puede|puedes|pueden|podés) (permitir|dar el lujo|quedar fuera|quedar atrás)',
      '(no puede|no puedes|no podés|no pueden|no podéis) (dejar pasar|permitirse|permitirte|darse el lujo|darte el lujo|quedarse fuera|quedarte fuera|decir que no|quedarse atrás|quedarte atrás)',
      '(luego|después) no (diga~|digas|se queje~|te quejes|venga~|vengas|me diga~)',
      '(su|tu|vuestra|la) competencia (ya|le está|te está|le va|te va|se está)',
      '(no|a ver si no|para no) (sea|seas|vaya a ser|se quede|te quedes|quedarse|quedarte) [usted|tú] (el|la|los|las) (último|última|único|única|últimos|únicos) (en|que|sin)',
      '(todos|todo el mundo|todas|la calle entera|el gremio entero) .. menos (usted|tú|vos|ustedes|ti)',
      '(sería|es|hay que ser|hay que estar) (una locura|de locos|de tontos|un tonto|tonto|loco|un pecado) .. (no|dejar|perder|desaprovechar|para)',
      '(debería|tendría que|vergüenza debería) dar~ vergüenza',
    ]),
  ],
}

function said(kind: PressureWords['kind'], phrases: readonly Phrase[]): PressureWords[] {
  return phrases.map((say) => ({ say, kind }))
}
