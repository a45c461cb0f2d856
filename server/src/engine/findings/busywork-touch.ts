import { saidOrTold } from '../facts/told.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { persistentOrPest } from '../sources.ts'

export const busyworkTouch: Finding = {
  id: 'busywork-touch',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Contact for contact’s sake', es: 'Contacto por contactar' },
  why: {
    en: 'A call that only checks in serves the caller’s list, not the listener; a few of them and the number is ignored.',
    es: 'Una llamada que solo da seguimiento sirve a la lista de quien llama, no a quien escucha; a la tercera nadie la oye.',
  },
  advice: {
    en: 'Bring something new: a fact about them, an answer, a file that arrived. Without it, leave the step out.',
    es: 'Llevar algo nuevo: un dato suyo, una respuesta, un envío. Si no lo hay, quitar el paso.',
  },
  source: persistentOrPest,
  channels: { also: 'unspoken' },
  phrases: {
    en: [
      {
        say: "(just|only|simply|wanted to|calling to|thought i'd|figured i'd|wanting to|here to) (checking|check|checkin) in",
        unlessAfter: '(takes|took|costs|at your|at the (desk|counter|kiosk))',
      },
      {
        say: '(checking|check) in (with you|on you|again|to see|about|on where|and see)',
        unlessSentence: "(i'll|we'll|i will|we will|i'd)",
      },
      '(touching base|(to|just) touch base)',
      '(wanted to|calling to|like to|love to) (reconnect|circle back|say (hi|hello)|see how you)',
      {
        say: '(just|only|simply|calling to|wanted to|wanting to) (following|follow) up',
        unlessSentence: '(you asked|as agreed|as promised|arrived|reached you|the answer)',
      },
      {
        say: 'following up [once] (again|with you)',
        unlessSentence: '(you asked|as agreed|as promised|arrived|reached you|the answer)',
      },
      {
        say: "(i'm|i am|we're) following up",
        unlessSentence: '(you asked|as agreed|as promised|arrived|reached you|with the|the answer)',
      },
      '(circling|looping) back',
      '(bumping|bump) this',
      "(see|know) (if|whether) (you've|you have|you|you'd) (had|got|have|get) [a|any|the] (chance|time|moment|opportunity) to (look|think|review|read|decide|go)",
      {
        say: '(see|know) (if|whether) (you|there) (had|have|got|were|are) any (thoughts|questions|news|updates)',
        unlessSentence: '(let (me|us) know)',
      },
      "(see|find out) where (you are|you're at|things stand|we stand|things are)",
      '(any|some) (update|updates|news|movement) (on|from|at) (your|this|that|the) (end|side)',
      '(no|without any|not for any) (particular|special) reason',
      'keep (in touch|the lines open|the conversation going|this warm|things warm)',
      '(stay|keep|put|get|back) [myself|us|me|this] [back] (on|at) (your radar|top of mind|the front of your mind|the top of your list|the top of your inbox)',
      '(just|only) (me|us) again',
      'my (weekly|monthly|usual|regular|daily|friendly) (call|check in|message|hello)',
      "(thought i'd|figured i'd|wanted to) (give you a (buzz|ring|shout|bell)|drop you a line|see how you are|say hello)",
      'see how (everything|things|it|life|you) (is|are|was|were|went) (going|coming along|treating|doing|holding)',
      'nothing (new|urgent|special|much) (to report|on my end|from me|from our side|to add)',
      '(quick|little|friendly) (check in|hello|nudge)',
      '(nudge|nudging|pinging|poking) you',
      '(no|nothing) (agenda|news) (today|this time|from me|here)',
      '(no|without) (errand|purpose|agenda) [in particular|today|at all|really] (only|just|but|to|for|this|here|from)',
      '(no|without) (reason|business|news|message|point) [in particular|today|at all|really] (only|just|but)',
      '(nothing|nought|naught|not a thing|not much|no news) [new] (to (tell|say|report|ask|add|share)|on my (end|side))',
      '(only|just) my (voice|usual|weekly|monthly)',
      'my (weekly|usual|monthly|regular|daily|thursday|monday|friday) (stroll|walk|round|lap|hello|turn|ring|ritual)',
      '(the|our|on the) (weekly|monthly|daily|usual) (stroll|hello|ring|ritual|lap|rounds|check)',
      '(mine|my (face|name|number|voice)) .. (first|front|top|fresh) .. (mind|list|drawer|head)',
      "(so|in case|lest) you [don't|won't|do|should] (forget|forgot) (me|us|about us|my)",
      '(keep|keeping) (my|our) (name|face|seat|chair|number) (warm|fresh|in)',
      "where your (head|head's|heads|mind) [is] at",
      '(hear|heard) (my voice|from me again|a friendly voice)',
    ],
    es: [
      '(solo|sólo|nada más|nomás|únicamente|solamente|simplemente) [te|le|les|os|lo|la|quería|quise|quisiera] (llamo|llamaba|llamar|marco|marcaba|marcar|hablo|saludar~|saber|ver|dar|darle|darte|hacer|paso|pasaba) .. (saludar~|saber cómo|saber qué|saber si hay|ver cómo|ver qué tal|seguimiento)',
      {
        say: '(te|le|les|os|lo|la) (llamo|llamaba|marco|marcaba|hablo|hablaba|escribo|escribía) [solo|sólo|nada más|nomás] (para|por) (saludar~|dar~ seguimiento|hacer~ seguimiento|saber cómo|ver cómo|ver qué tal)',
        unlessBefore: '(no|ni|nunca|tampoco|mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|#)',
      },
      {
        say: '(llamo|llamaba|marco|marcaba|escribo|paso|pasaba|quería|quise) [solo|sólo|nada más|nomás|solamente|para|por|a] (saludar~|darle seguimiento|darte seguimiento|dar seguimiento|hacer seguimiento|hacerle seguimiento|hacerte seguimiento)',
        unlessBefore: '(no|ni|nunca|tampoco)',
      },
      'para (darle|darte|darles|dar|hacer|hacerle|hacerte) [un] seguimiento',
      '(dando|dándole|dándote|haciendo) [un poco de|un] seguimiento',
      {
        say: '(para|por) (ver|saber) (cómo|qué tal) (va|van|vas|sigue|siguen|sigues|está|están|estás|le va|te va|anda|andan|andas|vais|os va)',
        unlessSentence: '(lunes|martes|miércoles|jueves|viernes|mañana|contacto|volveré|vuelvo)',
      },
      '(a ver|para ver|por ver|ver|saber) si [ya] (pudo|pudiste|han podido|has podido|ha podido|tuvo tiempo|tuviste tiempo|tuvo oportunidad|tuviste oportunidad|tuvo chance|tuviste chance|has tenido|ha tenido|habéis podido|pudieron) .. (ver|revisar~|pensar~|mirar~|leer~|echar~|decidir~)',
      '(a ver|para ver|ver|saber|por) si (hay|tiene|tienes|tienen|tenés|tenéis|hubo) [ya|alguna|algún|alguna|algo de|más] (novedades|novedad|noticias|noticia|duda|dudas|nuevo)',
      '(alguna|qué|hay) (novedad|noticia|novedades) (por|de) (ahí|allí|allá|su|tu|vuestra)',
      '(sin|por) (ningún|ninguna) (motivo|razón|cosa|asunto) (en|particular|especial|concreto)',
      'mantener~ (en contacto|el contacto|la comunicación)',
      '(retomar|reanudar|retomando) [el] contacto',
      '(soy|aquí|acá) (yo|estoy|ando) (otra vez|de nuevo|nuevamente)',
      '(mi|la) (llamada|llamadita) (semanal|mensual|diaria|habitual|de siempre|de rutina|de cada)',
      '(recordar~) que (aquí|acá) (estoy|estamos|seguimos)',
      '(en qué) (punto|quedó|quedamos|quedaron|andamos|andan|estamos) (estamos|esto|todo|lo|con|el|la)',
      '(por si|por si acaso) (necesita|necesitas|necesitan|se le ofrece|se te ofrece|os hace falta|le hace falta|te hace falta) algo',
      {
        say: '(pasar|pasando|paso|pasaba) a saludar~',
        unlessSentence: '(si (usted|me|te|le|quiere|quieres|hay|no)|solo si|sólo si)',
      },
      '(darle|darte|daros|darles) (un toque|un telefonazo|una llamadita|un timbrazo)',
      '(no hay|sin|no tengo) (nada nuevo|novedad|novedades) (de|por|que) ',
      '(sigo|seguimos|seguir) (pendiente|pendientes|al pendiente)',
      '(qué|cómo) (pensó|pensaste|has pensado|ha pensado|pensaron|vieron|lo vio|lo viste) [de|la|el|nuestra|mi]',
      '(novedad|novedades|noticias) (ninguna|ningunas|cero|pocas)',
      '(sin|ninguna) (novedad|novedades|noticia) [por|de|que|mía]',
      '(soy|aquí|acá|llamada|llamadita|mensaje|recado|vengo con|va) [yo] (la|el|lo) (de siempre|de todos los (lunes|martes|miércoles|jueves|viernes|meses)|de cada (lunes|martes|miércoles|jueves|viernes|semana|mes))',
      'para que no (se olvide|te olvides|me olvide|nos olvide|me olvides|se me olvide|te me olvides) [de mí|de nosotros]',
      '(nada que|no tengo nada que|no traigo nada que) (contar|decir|ofrecer|reportar)',
      '(por|de pura) (costumbre|rutina|no perder la costumbre|no perder el contacto)',
      '(solo|sólo|nomás|únicamente) (un saludo|para un saludo|saludar|mi voz|pasaba)',
    ],
  },
  *touch(t) {
    const [hit] = saidOrTold(t, this)
    // Behind a fact about the listener the same words are an aside: the contact has its reason.
    if (
      !hit ||
      (t.hook && t.hook.span.start < hit.sentence.timed.span.start) ||
      confirmsReceipt(t.timed.touch.spoken.slice(hit.sentence.timed.span.start, hit.sentence.timed.span.end))
    )
      return
    yield {
      span: hit.span,
      says: {
        en: 'This contact only checks in; give the listener a reason, or leave the step out.',
        es: 'Este contacto solo saluda o da seguimiento; dar un motivo a quien escucha o quitar el paso.',
      },
      fixes: () => [dropSentences(t, [hit.sentence])],
    }
  },
}

/** Asking whether named material arrived is a purpose of its own. */
const confirmsReceipt = (sentence: string): boolean =>
  /\b(?:arrived|reached you|came through|landed|resend|re-send)\b|lleg(?:ó|aron|ara|ue)|reenv[ií]/iu.test(sentence)
