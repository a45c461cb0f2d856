import type { TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { persistentOrPest } from '../sources.ts'

/** Words that excuse the silence or let go of it: beside them a count of attempts reproaches nobody. */
const excuseEn =
  "(timing|wrong time|bad time|busy|flat out|suit|suits|last message|last call|leave it|stop here|no need|needn't|no hard feelings|understand|instead|rather|prefer|fault|playing up|lost|spam|missed each other)"
const excuseEs =
  '(momento|ocupad~|entiendo|última|último|lo dejo|no hace falta|prefiere|prefieres|mejor por|no insisto|culpa|spam|temporada|a lo mejor|quizá|quizás|tal vez)'

export const guiltTrip: Finding = {
  id: 'guilt-trip',
  severity: 'info',
  level: 'touch',
  title: { en: 'Reproaches the silence', es: 'Reprocha el silencio' },
  why: {
    en: 'A stranger owes no answer; a reproach turns silence into a no.',
    es: 'Quien escucha no debe respuesta a un desconocido; el reproche convierte el silencio en un no.',
  },
  advice: {
    en: 'Count the calls without blame, give the timing as the reason, and ask how they would rather hear, or let go.',
    es: 'Contar las llamadas sin culpa, suponer que no era el momento y preguntar cómo prefiere recibirlo, o dejarlo ahí.',
  },
  source: persistentOrPest,
  channels: { also: 'unspoken' },
  phrases: {
    en: [
      '(did you|have you) [already|just] (forget|forgotten) [about|all about] (me|us|our)',
      "(i'm|i am|we're|i must say i'm|i was|we are) [a little|a bit|frankly|rather|quite|really|very|so] (surprised|disappointed|puzzled|hurt|saddened|offended|baffled|upset|annoyed|shocked) .. (heard|hear|response|reply|replied|silence|back|you haven't|you never|answer|answered|called|returned)",
      '(after|given) all (the|this|my|our|that) (time|work|effort|calls|messages|trouble) .. (i|we)',
      {
        say: "(still|yet) (haven't|have not|not|nothing|no) [even|once] (heard|received|gotten|had|got) .. (back|word|reply|response|courtesy|answer|thing|peep)",
        unlessSentence: excuseEn,
      },
      "(haven't|have not|never) (heard|had|got|received) (a|one|so much as a|even a) [single] (word|peep|reply|answer|thank you|thing)",
      'not so much as (a|one)',
      "(you|nobody|no one) (never|didn't|won't|couldn't) [even|once|ever|did] (call back|called back|call me|rang|ring back|rang back|return|returned|respond|responded|reply|replied|answer|answered|bother|bothered|write back|wrote back|pick up|picked up)",
      'you never did (call|ring|answer|reply|write|return|get back)',
      "(you|nobody|no one) (haven't|have not|has) [even|once|ever] (bothered|returned my|returned any|answered any|answered my|answered a|replied to any|had the)",
      '(ignoring|ghosting|avoiding|dodging|snubbing|ghosted|ignored) (me|my (calls|call|messages|message|emails|email)|us|our (calls|messages|emails))',
      '(at|the) [very] least [you|you could|you can|you might|you owe] .. (reply|call|answer|response|courtesy|say no|yes or no|let me know|pick up)',
      '(common|basic|simple|professional|bare) (courtesy|politeness|decency|manners)',
      'the (courtesy|decency|manners|grace) (of|to)',
      '(i|we) thought (we|you) (had an understanding|had a deal|were (different|serious|better|interested|someone|a person)|was better|had more)',
      '(what|anything) did (i|we) do wrong',
      '(did|have) (i|we) (do|say|done|said) [something|anything] (wrong|to offend|to upset|something to)',
      '(something|anything) i said',
      '(i|we) (deserve|expected) (a|an|at least|better|more|some) [bit|little] [of|more|an] (answer|reply|response|better|more|courtesy|from you|respect)',
      '(you|they) (owe|owed) (me|us)',
      '(gone|going|went|radio) [all|so] (quiet|silent|silence|dark|cold) on (me|us)',
      '(leave|leaving|left|kept|keep|keeping) (me|us) (hanging|waiting|dangling|in the dark)',
      '(out of my way|over backwards|over backward) for you',
      '(how many|how much) [more] (times|messages|calls|voicemails) (do i|should i|must i|have i|does it|will it|is it)',
      "(you promised|you said you'd|you said you would|you told me you'd) .. (and|but|yet) .. (never|nothing|didn't|haven't|still|not)",
      '(too|that) (busy|important|grand|proud) (to|for) (call|return|answer|reply|talk|pick|a reply|an answer|me|us)',
      {
        say: '(shame|pity|sad|rude|hurtful|disrespectful|unprofessional|hurts|stings|stung) [that|when|how|to|of] [you|it] .. (call|answer|reply|return|respond|bother|silence|ignored|word)',
        unlessAfter: '(in|at) (your|the) reviews',
      },
      '(pretty|rather|a bit|a little|quite|downright|frankly|kind of) (rude|hurtful|disrespectful|unprofessional|insulting|impolite)',
      '(stung|stings|hurts|hurt) [me] (a bit|a little|rather|my feelings|quite)',
      '(wasted|wasting) (my|our) (time|breath|effort)',
      {
        say: '# (messages|calls|voicemails|emails|times) [now|already|so far] (and|with|without) [still|yet] (nothing|no|not|zero|silence|any|a)',
        unlessSentence: excuseEn,
      },
      'every other .. (answers|answered|picks up|called back|replies|calls back|picked up|rings back|bothers)',
      '(everyone|everybody) else .. (answers|answered|picks up|called back|replies|calls back|picked up|managed to)',
      '(hear|heard) (nothing but|only) (silence|crickets)',
      '(not a|not one) .. (come|came|back|heard) .. from your (end|side)',
      'from your (end|side) [only|just|not] (silence|a hush|not a word|not a peep|crickets)',
      '(crickets|deafening silence|wall of silence|silent treatment|cold shoulder)',
      "(you must|you obviously|you clearly|clearly you|obviously you|i guess you|i suppose you) [really|just] (don't (care|value|want)|hate|do not care|couldn't care)",
      '(some people|some folks) (open|answer|reply|call back|return|pick|say thank)',
    ],
    es: [
      '(se|te) (olvidó|olvidaste|olvidó ya|ha olvidado|has olvidado|olvidaron) (de|a) (mí|nosotros|mi|nuestra|nuestro)',
      '(ya se olvidó|ya te olvidaste|se habrá olvidado|te habrás olvidado|os habéis olvidado|me tiene olvidad~|me tienes olvidad~)',
      '(me|nos) [la verdad|mucho|un poco] (extraña|sorprende|duele|decepciona|apena|entristece|molesta|ofende|indigna) [mucho|un poco|bastante] (que|no haber|su silencio|tu silencio|su falta|tu falta|la falta|no tener|no recibir)',
      '(estoy|estamos|quedé|quedo) [muy|algo|un poco] (dolid~|decepcionad~|ofendid~|sentid~|molest~) ',
      {
        say: '(todavía|aún|hasta ahora|a la fecha|a estas alturas|sigo|seguimos) (no|sin) (he|hemos|tengo|tenemos|recib~|tener|saber) .. (respuesta|noticias|contestación|señal~|llamada)',
        unlessSentence: excuseEs,
      },
      '(no|nunca|jamás) (me|nos) [ha|has|han|habéis] (contestó|contestaste|contestaron|contestado|respondió|respondiste|respondieron|respondido|devuelto|devolvió|devolviste|regresó|regresaste|regresado|atendió|atendiste|contesta|contestas|devuelve|devuelves|hace caso|haces caso) ',
      '(ni|ni siquiera|tampoco) [me|nos] (una respuesta|una llamada|un mensaje|una palabra|las gracias|un gracias|una sola|contesta~|contestó|contestaste|tuvo|tuviste|un sí|un no|una letra|un triste)',
      '(por lo menos|al menos|como mínimo|siquiera) .. (respuesta|contest~|respond~|avis~|cortesía|merezco|merecemos|decirme|dígame que no|dime que no)',
      '(cortesía|educación|consideración|delicadeza|decencia|amabilidad) (mínima|básica|elemental|profesional|de (contestar|responder|devolver|avisar|llamar|decir))',
      '(mínima|básica|elemental) (cortesía|educación|consideración|delicadeza|decencia)',
      '(me|nos) (está|estás|están|estáis) (ignorando|evitando|rehuyendo|esquivando|dando largas|haciendo el vacío)',
      '(me|nos) (tiene|tienes|tienen|tenés|tenéis|dejó|dejaste|dejaron|ha dejado|has dejado|dejás) (abandonad~|olvidad~|esperando|plantad~|colgad~|en visto|tirad~|vestid~ y|con la palabra)',
      '(hice|hicimos|dije|dijimos|he hecho|he dicho|hemos hecho) algo (mal|malo|que [le|te|les|os] (molest~|ofend~))',
      '(después|luego) de (todo|tanto|tanta) (el|lo|tiempo|esfuerzo|trabajo|insistencia|llamada) .. (dedi~|hech~|invert~|he|hemos|hice|puesto)',
      '(quedó|quedaste|quedaron|dijo|dijiste|prometió|prometiste) [en|que|de] .. (y|pero) .. (no|nunca|nada|sigo)',
      '(pensé|creí|creía|pensaba) que (era|eras|usted era|tenía~|éramos|teníamos) .. (serio|seria|palabra|confianza|diferente|otra clase|trato)',
      '(merezco|merecemos) (una|un|al menos|por lo menos|más|mejor|algo)',
      '(cuántas|cuántos) (veces|mensajes|llamadas) [más] .. (tengo|hay|debo|hacen falta|hace falta|necesit~)',
      {
        say: '(llevo|llevamos) (días|semanas|meses|un mes|una semana|# días|# semanas|# meses) (esperando|llamando|detrás|tras|intentando|persiguiendo|rogando)',
        unlessSentence: excuseEs,
      },
      '(qué pena|qué lástima|una pena|una lástima) que .. (no|ni) .. (contest~|respond~|devuelv~|llam~|atiend~)',
      '(tan|demasiado|muy) (ocupad~|importante~) (que|como|para) .. (contest~|devolv~|respond~|llamar|atender)',
      '(nadie|ninguno) (me|nos) [ha] (contesta|contestó|contestado|atiende|atendió|responde|respondió|respondido|devuelve|devolvió|hace caso)',
      '(brilla|brillan) por su ausencia',
      '(no|ni) (se|te) [ha|has|han] (digna|dignó|dignaste|dignaron|dignas|dignado|tomó|tomaste|tomado) .. (contest~|respond~|llam~|molestia|devol~)',
      '(mis|nuestros|nuestras) (llamadas|mensajes|correos) [siguen|quedan|están|han quedado|caen] (ignorad~|en el vacío|al vacío|en saco roto)',
      {
        say: '# (mensajes|llamadas|correos|veces) (y|sin) [usted|todavía|aún] (nada|ni|no|una sola|respuesta|ningun~)',
        unlessSentence: excuseEs,
      },
      '(del otro lado|de su lado|de tu lado|de su parte|de tu parte) [ni|solo|pura|puro|sigue] (nada|silencio|ni)',
      '(te|le|les|os) hice algo',
      '[y] (usted|vos|tú|ustedes) (mudo|muda|mudos|calladit~|callado|callada)',
      'ni (una|un) .. de vuelta',
      '(silencio absoluto|puro silencio|la callada por respuesta|ley del hielo|hacer el vacío|hacerme el feo)',
      '(todos|los demás|otros|cualquiera) .. (sí|me) (contestan|responden|devuelven|me contestan|contestaron|atienden)',
      '(qué|muy|poco|bastante) (feo|maleducad~|descortés|grosero|profesional|serio|educad~) (de su parte|de tu parte|no contest~|no respond~|que no|dejar)',
    ],
  },
  *touch(t) {
    for (const hit of t.phrases(this)) {
      if (isNoReproach(t, hit.sentence.timed.span)) continue
      const heard = quote(t, hit.span)
      yield {
        span: hit.span,
        says: {
          en: `“${heard}” reproaches the listener for their silence; a neutral count with a way out works better.`,
          es: `«${heard}» reprocha el silencio; mejor contar las llamadas sin culpa y dejar una salida.`,
        },
        fixes: () => [dropSentences(t, [hit.sentence])],
      }
    }
  },
}

/** "You don't need to answer", "if you never got it": said of silence, but as an excuse. */
const isNoReproach = (t: TouchFacts, sentence: Parameters<typeof quote>[1]): boolean =>
  /\b(?:no need to|don['’]t (?:need|have) to|if (?:you|it|they) never|if you didn['’]t|in case you)\b|\bno hace falta que\b|\bsi no (?:le|te|lo) (?:llegó|ha llegado)\b/iu.test(
    quote(t, sentence),
  )
