import type { PhraseHit, SentenceFacts, TouchFacts } from '../facts/facts.ts'
import { isQuestion, quote } from '../facts/heard.ts'
import { saidOrTold } from '../facts/told.ts'
import type { Finding, Fix } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { deciderAsks } from '../language/tone/deciders/deciders.ts'
import { persistentOrPest } from '../sources.ts'

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
  phrases: deciderAsks,
  *touch(t) {
    for (const hit of saidOrTold(t, this)) {
      // "Rosa, who handles your returns, gave me your number" asks nothing.
      if (
        /^(?:who|whom|you|you['’]re|quién|quien|usted|tú|vos|le|te|hablo con)\s/iu.test(quote(t, hit.span)) &&
        !isQuestion(t, hit.sentence)
      )
        continue
      if (isTold(t, hit) || isNobodys(t, hit)) continue
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

/** "Whoever fills it can see to that", "the lad who looks after it": nobody is to be found, and nothing passed on. */
function isNobodys(t: TouchFacts, { span, sentence }: PhraseHit): boolean {
  if (t.context.language !== 'en') return false
  const heard = quote(t, span)
  const head = t.timed.touch.text.slice(sentence.timed.span.start, span.start)
  if (/^who(?:m)?\s/i.test(heard)) return !opensQuestion.test(head)
  const whole = quote(t, sentence.timed.span)
  return (
    /^who(?:so|m)?ever\b/i.test(heard) &&
    !(reaches.test(head) || wants.test(whole) || (head.trim() === '' && owes.test(whole)))
  )
}

const opensQuestion =
  /(?:^|[,;:—–-]\s*|\b(?:and|so|but|or|know|me|wonder(?:ing)?|sure|idea|ask(?:ing)?|out|learn|check|you|exactly|is it|was it|say|on|then|to|for|with|of)\s+)$/i
/** "For whoever", "reach whoever". */
const reaches =
  /\b(?:for|to|of|by|reach|find|tell|ask|have|let|get|see|meet|know|after|with|hello|and|or|about|is|it['’]s|be|know)\s+$/i
/** "Whoever runs the yard should hear this." */
const owes = /\b(?:should|would|will|might|may|ought|must|is|has|deserves)\b/i
const wants =
  /\?|\b(?:please|could|would you|tell me|call|ring|text|give me|looking|name|need|hoping|speak|talk|point|pass)\b/i

const asks = {
  en: /\b(?:can|could|would|please|tell|know|wonder(?:ing)?|pass|point|put|connect|hand|forward|looking|trying|reach|speak|talk|find|need|whoever|if|whether|sure|might|meant|hop(?:e|ing)|want|ask(?:ing)?|must|perhaps|maybe|for|transfer|direct|steer|call|figure|guess|idea|to)\b/iu,
  es: /(?<!\p{L})(?:pod\p{L}+|pued\p{L}+|favor|d[ií](?:ga|me|ce|cir)\p{L}*|busc\p{L}+|habl\p{L}+|saber|sabe\p{L}*|sé|pas[aeáé]\p{L}*|si|sea|para|llam\p{L}+|quier\p{L}+|quisier\p{L}+|necesit\p{L}+|comuni\p{L}+|p[oó]ng\p{L}*|contact\p{L}+|transm\p{L}+|averig\p{L}+|pregunt\p{L}+|ando|supongo|imagino|creo|entiendo|ojalá|a ver|d[eé]j[ae]\p{L}*|entreg\p{L}+|haga\p{L}*|haz\p{L}*|arr[ií]m\p{L}*|localiz\p{L}+|dirig\p{L}+|ubic\p{L}+|tratar\p{L}*)(?!\p{L})/iu,
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
