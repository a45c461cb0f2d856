import { quote } from '../facts/heard.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { nineReasons } from '../sources.ts'

/** The listener's own time, machine or event is spoken of, or what they asked for. */
const theirsEn =
  "(wait|waits|waited|waiting|delay|delays|late|queue|queued|lost|downtime|idle|saves|save|saved|your own|your review|recall|you asked|you wanted|you booked|you ordered|as agreed|we agreed|no need|needn't|nothing to|without|instead of|rather than)"
const theirsEs =
  '(espera|esperas|esperan|esperaron|esperó|retraso|retrasos|demora|cola|fila|perdieron|pierden|parada|ahorr~|su propia|tu propia|reseña|me pidió|me pediste|nos pidió|quedamos|acordamos|no hace falta|sin tener|no hay que|en vez de|en lugar de|nada que)'
const longEn = '(twenty|thirty|forty|fifty|sixty|ninety|20|25|30|40|45|50|60|90)'
const longEs = '(veinte|veinticinco|treinta|cuarenta|cincuenta|sesenta|noventa|20|25|30|40|45|50|60|90)'

export const askTooBig: Finding = {
  id: 'ask-too-big',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Asks for too much', es: 'Pide demasiado' },
  why: {
    en: 'Even an interested listener is too busy for one more project; a big ask gets no answer at all.',
    es: 'Hasta quien tiene interés está demasiado ocupado para otro proyecto; a una petición grande no contesta nadie.',
  },
  advice: {
    en: 'Ask for a yes or no by text, or for five minutes; the meeting comes out of that conversation.',
    es: 'Pedir un sí o un no por mensaje, o cinco minutos; la reunión sale de esa conversación.',
  },
  source: nineReasons,
  phrases: {
    en: [
      {
        say: `(for|spare|grab|need|want|block|set aside|book|schedule|give me|lend me|hop on|jump on|have|carve out|find|get|take|only|just) [me|you|us|out] [a|about|just|only|another|roughly] ${longEn} [five] (minutes|minute|mins|min)`,
        unlessSentence: theirsEn,
      },
      {
        say: `${longEn} [five] minute (demo|call|meeting|chat|conversation|presentation|walkthrough|session|zoom|slot|appointment|tour|overview|video call)`,
        unlessSentence: theirsEn,
      },
      {
        say: `${longEn} [five] minutes (of your|with you|on your|on zoom|together|next week|this week|on)`,
        unlessSentence: theirsEn,
      },
      {
        say: '(spare|need|want|block|set aside|give me|lend me|find|book|schedule|take|like|carve out|in person for|you for|meet for|there for) [me|you|us|about|just|only] (an hour|one hour|a full hour|half an hour|a half hour|two hours|a couple of hours|an afternoon|a morning|half a day)',
        unlessSentence: theirsEn,
      },
      {
        say: '(an hour|half an hour|two hours|an hour or two|an afternoon|a morning) (of your time|with you|together|on your calendar|at your (office|desk|place))',
        unlessSentence: theirsEn,
      },
      {
        say: '(your|you and your) (department heads|spouse|wife|husband|whole team|entire team|leadership team|management team|executives|board|directors) [there|together|in a room|on the call|with me] .. (for|there|together|with)',
        unlessSentence: theirsEn,
      },
      {
        say: '(a|the|our|live|product|full|online|quick|personal|virtual|for a|free) (demo|demonstration|walkthrough)',
        unlessSentence: theirsEn,
        unlessAfter: '(unit|units|video|clip|model|page)',
      },
      {
        say: '(love|like|want|hope|hoping|happy|great|good|nice|plan|planning) to (come by|come out|come over|stop by|stop in|swing by|drop by|drop in|pop in|pop by|pop round|visit|tour|meet|meet up|sit down|get together|sit with)',
        unlessSentence: theirsEn,
      },
      {
        say: "(i'll|i will|we'll|let me|i can|could i|can i|may i|i could) (come by|come out|come over|stop by|stop in|swing by|drop by|drop in|pop in|pop by|pop round|visit) .. (show|meet|see you|walk you|talk|present|demonstrate|measure|your office)",
        unlessSentence: '(reception|front desk|leave|you asked|as agreed|we agreed|you ordered|you booked)',
      },
      { say: '(in person|face to face|on site|onsite) (meeting|visit|session|appointment)', unlessSentence: theirsEn },
      {
        say: '(meet|meeting) [you|with you|up] (in person|face to face|over|for (lunch|coffee|breakfast|a drink))',
        unlessSentence: theirsEn,
      },
      '(grab|buy you|take you|treat you|sit down|catch up|get together) [you] [with you] [out] [to|for|over] [a|some] [quick|cup of|nice] (coffee|lunch|dinner|breakfast|beer|drink)',
      '(lunch|coffee|dinner|breakfast) (on me|with me|my treat)',
      {
        say: '(send|email|share|forward|pull|bring|dig out|gather|get) [over|together|me|us|out] [me|us|over] (your|all your|your last|the last|a copy of your|copies of your|along your|a year of|the console|three years of|# years of|# months of) .. (bills|bill|invoices|statements|statement|contracts|records|policies|exports|books|drawings|returns|payroll|ledger|financials|data)',
        unlessBefore: "(i'll|we'll|i will|we will|i|we|i can|i could|we can|let me)",
        unlessSentence: theirsEn,
      },
      '(with|have) (your|the|a) .. (bills|invoices|bank books|statements|contracts|exports|records) (to hand|ready|out|handy|in hand)',
      {
        say: '(fill|filling) (out|in) (a|the|our|this|your) [short|quick|little|online] (form|questionnaire|survey|application)',
        unlessBefore: "(nothing to|no need to|needn't)",
        unlessSentence: '(nothing to|no need|already)',
      },
      '(join|attend|register for|sign up for|watch|come to) (our|the|a|my) [free|next|live] [..] (webinar|workshop|seminar|open house|conference|training|masterclass|event)',
      '(start|run|begin|sign up for|set up|set you up with) (a|your|the|our) [free|# day|quick] (trial|pilot|proof of concept)',
      '(lend|loan|give) me your (department heads|team|staff|lead|foreman|best)',
      {
        say: '(clear|free up|make|empty|prepare) [me|us] (a|the|some|your) (space|shelf|wall|bay|room|corner|calendar|morning|afternoon|loading bay) .. (for|by|before|on|so)',
        unlessSentence: theirsEn,
      },
      {
        say: '(see that|make sure|be sure|see to it) .. (empty|clear|cleared|open|unlocked|present|about with|is there|are there|somebody is|someone is)',
        unlessSentence: theirsEn,
      },
      '(bring|have) the (forklift|keys|van|truck) (out|ready|round)',
      '(need|want) (you|your (spouse|wife|husband|partner|team)) [and|to] .. (there|present|be home|to be in)',
      '(sign|signing) (the|our|a|this) (contract|agreement|order form|proposal)',
      { say: 'come (sit|see|visit|down|over|by) [in|at|to|with] (our|us|my) ', unlessSentence: theirsEn },
      'come (to|by|down to|along to|out to) our (showroom|office|booth|stand|loft|plant|warehouse|shop|event)',
      '(product|sales) (demo|presentation) (on|thursday|friday|monday|tuesday|wednesday|next|this)',
    ],
    es: [
      {
        say: `(de|unos|solo|nada más|necesito|dedic~|regal~|reserv~|conced~|concéd~|apart~|present~|tiene|tendría|tienes|tendrías|por|durante|deme|dame|denme|me da|me das|pedirle|pedirte|quitarle|robarle) [me|nos|como|unos|solo|usted|sus|tus] [unos|solo] ${longEs} [y cinco] (minutos|minutitos|min)`,
        unlessSentence: theirsEs,
      },
      {
        say: '(dedic~|regal~|reserv~|conced~|concéd~|apart~|present~|prést~|necesito|tendría|tendrías|deme|dame|denme|me da|me das|pedirle|pedirte|llevaría|lleva) [me|nos|como|unas|solo|usted] (una hora|media hora|una horita|media horita|un par de horas|dos horas|una mañana|una tarde|media mañana|dos jornadas|una jornada|medio día)',
        unlessSentence: theirsEs,
      },
      {
        say: '(reunión|cita|visita|sesión|llamada|videollamada|demo|demostración|presentación) de [unos|unas|como|solo] (media hora|una hora|dos horas|veinte|treinta|cuarenta|30|40|45|60)',
        unlessSentence: theirsEs,
      },
      {
        say: '(una|la|nuestra|hacerle una|agendar|programar|ver una|darle una|mostrarle una) (demo|demostración)',
        unlessSentence: theirsEs,
        unlessAfter: '(de su|que (pidió|pediste))',
        unlessBefore: '(unidad de)',
      },
      {
        say: '(reunión|cita|entrevista|visita|junta|sesión) (presencial|en persona|cara a cara|en sus|en su (oficina|planta|empresa|despacho)|en tu (oficina|planta|empresa|despacho)|con todo)',
        unlessSentence: theirsEs,
      },
      {
        say: '(gustaría|encantaría|quisiera|quiero|quería|queremos|permítame|permíteme|déjeme|déjame|puedo|podría) (visitar~|pasar a (visitar~|ver~|presentar~|mostrar~|saludar~)|ir a (su|tu|ver~|visitar~|presentar~)|pasar por (su|tu)|reunir~|sentar~|acercar~ a (su|tu))',
        unlessSentence: theirsEs,
      },
      { say: '(reunirnos|sentarnos|juntarnos|vernos) [con|a|en|la|las|el] ', unlessSentence: theirsEs },
      '(visitarle|visitarlo|visitarla|visitarte|visitarles|visitaros) (en|el|la|para|y|con|esta|mañana|un|cuando|a)',
      '(invitar~|invito|invitamos) .. (comer|comida|almorzar|almuerzo|café|cafecito|cenar|desayun~|cena|golf|evento|seminario|taller|webinar)',
      '(un café|una comida|un almuerzo|un desayuno) (conmigo|juntos|yo invito|corre por|y le|y te)',
      {
        say: '(reúna|reúne|reúname|reúneme|junte|junta|prepare|prepara|prepáreme|envíe|envíeme|envíame|mándeme|mándame|mandame|páseme|pásame|compártame|compárteme|facilíteme|tráigame|traiga|saque|busque|sáqueme|téngame|tenga|ten) [a la mano|listas|listos] [todas|todos] (sus|tus|las|los|la|su|tu|el|una copia de) .. (facturas|recibos|pólizas|contratos|estados|datos|base|nómina|listado|balances|tickets|planos|claves|documentos|papeles|escrituras)',
        unlessSentence: theirsEs,
      },
      {
        say: '(llene|llena|rellene|rellena|complete|completa|diligencie|diligencia|llenar|rellenar) (un|el|la|una|nuestro) (formulario|cuestionario|encuesta|formato|solicitud|ficha)',
        unlessSentence: theirsEs,
      },
      '(firme|firma|firmar|firmarme|fírmeme) (el|nuestro|este) (contrato|acuerdo|convenio|propuesta|orden)',
      '(asista|asiste|asistir|inscríbase|inscríbete|regístrese|regístrate|conéctese|conéctate|venga|ven|acompáñenos|acompáñanos) (a|al|en) [nuestr~|un|una] (taller|webinar|seminario|capacitación|jornada|curso|evento|showroom|oficina~|sala)',
      {
        say: '(prueba piloto|periodo de prueba|período de prueba|piloto) (con|de|en|por|gratuit~|sin)',
        unlessSentence: theirsEs,
      },
      {
        say: '(con|reunir a|convocar a|juntar a|traer a|siente a|siénteme a|me siente a) (todo su|toda su|todo tu|toda tu|todos sus|todos tus) [su|tu] (equipo|directiva|directivos|personal|junta|socios|gerentes|jefes|comité)',
        unlessSentence: theirsEs,
      },
      '(me|nos) (siente|sienta|reúne|reúna|junta|junte) a (los|las|sus|tus|todos|su)',
      '(préstame|présteme|preste) .. (encargado|equipo|jefes|gente|personal|jornadas|claves)',
      {
        say: '(despeje|despeja|despejar|desocupe|desocupa|vacíe|vacía|haga|hágame|háganos|hazme) [me] (un|el|la|una|los|las|su|tu) (espacio|hueco|lugar|pared|estante|andén|cochera|patio|tarde|mañana|agenda)',
        unlessSentence: theirsEs,
      },
      '(recibirme|recibirnos|me reciba|me recibas|nos reciba|nos recibas|recíbame|recíbeme)',
      '(que|asegúrese de que|procure que) (haya|esté|estén) alguien .. (llaves|en casa|en el local|para abrir|presente)',
    ],
  },
  *touch(t) {
    // A customer's visit or papers are mostly their own matter.
    if (t.context.relationship === 'customer' || t.context.style === 'agreed') return
    for (const hit of t.phrases(this)) {
      const heard = quote(t, hit.span)
      yield {
        span: hit.span,
        says: {
          en: `A big ask for a busy person: “${heard}”. Ask for a yes or no, or for five minutes.`,
          es: `Pide mucho a alguien ocupado: «${heard}». Pedir un sí o un no, o cinco minutos.`,
        },
        fixes: () => [dropSentences(t, [hit.sentence])],
      }
    }
  },
}
