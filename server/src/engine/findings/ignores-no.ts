import type { PhraseHit, SentenceFacts, TouchFacts } from '../facts/facts.ts'
import { heardFrames } from '../facts/frames.ts'
import { quote } from '../facts/heard.ts'
import { saidOrTold } from '../facts/told.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { quotedNos } from '../language/tone/refusals/quotedNos.ts'
import { persistentOrAnnoying } from '../sources.ts'
import { lastIndex } from '../span.ts'

export const ignoresNo: Finding = {
  id: 'ignores-no',
  severity: 'error',
  level: 'touch',
  title: { en: 'Talks past a no', es: 'Pasa por encima de un no' },
  why: {
    en: 'A no that is quoted and then argued with costs the contact and the firm’s name; in some places it is also an offence.',
    es: 'Un no que se cita y se discute cuesta el contacto y el nombre de la empresa; en algunos sitios es además una falta.',
  },
  advice: {
    en: 'Confirm the no, say that the calls stop, and leave the door as they left it.',
    es: 'Confirmar el no, decir que las llamadas terminan y dejar la puerta como la dejaron.',
  },
  source: persistentOrAnnoying,
  channels: { also: 'unspoken' },
  phrases: {
    en: [
      "(won't|will not|don't|doesn't|not going to|never|refuse to|can't) (take|accept|taking|accepting) (no|a no) (for an answer|for one)",
      {
        say: "(see if|seeing if|in case|hoping|hope|wondering if|whether|thought) (you've|you have|you'd|you had|you might have|you'll|you might) [since] (changed|change|reconsidered|reconsider) [your mind]",
        unlessSentence: "(address|supplier|number|hours|that's fine|no problem|know where|no harm|here we are)",
      },
      '(convince|persuade|talk) you (otherwise|to reconsider|round|around|to change)',
      '(reconsider|rethink|revisit) (your|that) (decision|answer|no|position|refusal)',
      '(before you|if you) (say|said) [it is a] no .. (hear|listen|let)',
      '(not|never) (ready to|going to|about to) give up on you',
      '(not|never) giving up on you',
      '(everyone|everybody|most people|they all|what everyone|what everybody|what they all) (says|say|said) [no|that|so] [that] at first',
      '(no|it) (just|really|usually|only) means (not yet|not now|maybe|later|ask again)',
      "(i'll|i will|let me|i'm going to) (ignore|overlook|pretend) [that|your|i didn't hear] .. (no|that|answer|refusal)",
      "(say|says|tell|tells|said|told) .. (no|not interested) .. (but|yet) i (don't|didn't|won't|wouldn't) (believe|buy|accept|listen)",
      '(flat answer|firm answer|closed door) is only',
      '(turned|sent) (us|me) away .. so .. (go|going) (round|around|over) (him|her|them)',
      '(give|gave|giving) (me|us) (another|one more|a second|one last) (chance|try|shot|hearing)',
      "(he|she|they|Cap) (doesn't|don't|does not|isn't|won't) .. (you do|you are|you will) .. (i've|i have|i'm|we've|i|we) [just] (come|coming|came|gone|going|brought it|bringing it) .. to you",
      '(no|the no) (was|is) (for|about) (then|last|the other|him|her|them)',
      '(they all|everyone|everybody|most people|plenty) (do|say so|have one|say that|did|has one|were|are) (till|until|before) (they|she|he|you) (see|saw|hear|heard|try|tried|find|found|look|looked)',
      '(long enough|time enough|enough time|plenty of time) for (that|it|your [..]) to (have [..] (worn off|changed|faded|passed|cooled|lapsed)|wear off|change|fade|cool|pass)',
    ],
    es: [
      'no (acepto|aceptamos|voy a aceptar|admito|aceptaré|me conformo con|me sirve) un no',
      {
        say: '(por si|a ver si|espero que|ojalá|quizá|tal vez|y si) [ya] [ha|has|han|hubiera|haya|hayas|habéis] (cambió|cambiaste|cambiado|cambiaron|cambie|cambia|cambias) de (opinión|idea|parecer)',
        unlessBefore: '(proveedor)',
        unlessSentence:
          '(no pasa nada|sin problema|está bien|no hay problema|ya sabe|ya sabes|avís~|avis~|aquí estamos|acá estamos|tranquil~)',
      },
      '(hacer~ cambiar de opinión|hacer~ cambiar de idea|convencerlo|convencerla|convencerle|convencerte) ',
      '(reconsidere|reconsidera|reconsideren|reconsiderar|recapacite|recapacita|repiense|repiensa|replantéese) [su|tu|la|esa] (decisión|respuesta|postura|negativa)',
      '(todos|todo el mundo|la mayoría) [me|nos] (dicen|dice|contestan) [que|lo] (no|mismo) (al principio|primero|de entrada)',
      '(un no|el no|ese no) (solo|nunca|siempre) (es|significa|quiere decir) ',
      '(un no|el no) (es|significa|quiere decir) (un sí|un todavía|un tal vez|un quizá|que todavía|todavía)',
      'no (pienso|pensamos|voy a|vamos a) (rendirme|rendirnos|darme por vencid~|tirar la toalla|aceptar un no)',
      '(deme|dame|denme|dadme|déme) (otra|una última|una segunda) (oportunidad|chance)',
      '(igual|de todos modos|de todas formas|aun así|así y todo) (le|te|les|os|vuelvo|voy) [a|vuelvo a] (insist~|llam~|marc~)',
      {
        say: '(antes de|no) [que] (me|nos) (diga que no|diga no|decirme que no|digas que no)',
        unlessSentence: '(acord~|acuerd~|recuerd~|vio|viste|sabe|sabes|sabía~|oyó)',
      },
      '(él|ella|Cap) no (ve|mira|paga|firma|decide) .. (usted|tú|vos) .. (por eso|así que) .. (con usted|contigo|con vos|a usted|a ti|a vos)',
      '(sigo|seguiré|voy a seguir|vuelvo a) (insistiendo|insistir)',
      '(soy|somos) (cabeza dura|tercos|terca|terco|cabezota|necio|necia|cabezón)',
    ],
  },
  *touch(t) {
    const first = t.phrases(this)[0] ?? overridden(t) ?? saidOrTold(t, this)[0]
    if (!first) return
    yield {
      span: first.span,
      says: {
        en: `Talks past a no: “${quote(t, first.span)}”. Confirm the no and let go.`,
        es: `Pasa por encima de un no: «${quote(t, first.span)}». Confirmar el no y dejarlo ahí.`,
      },
      fixes: () => [dropSentences(t, [first.sentence])],
    }
  },
}

/** A quoted refusal that the same sentence, or the next one, argues with. */
function overridden(t: TouchFacts): PhraseHit | undefined {
  // What is true behind a later no of the same sentence is true behind the first.
  const refusals = [...t.shared('refusal'), ...heardFrames(t, quotedNos)].filter(
    ({ sentence }, i, all) => all.findIndex((one) => one.sentence === sentence) === i,
  )
  return refusals.find((hit) => {
    const at = lastIndex(t.sentences, ({ timed }) => timed.span.start <= hit.sentence.timed.span.start)
    const rest = t.timed.touch.text.slice(hit.span.end, hit.sentence.timed.span.end)
    if (honoured.test(textOf(t, hit.sentence)) || isIf(t, hit)) return false
    return (
      arguesOn.test(rest) ||
      before.test(textOf(t, hit.sentence)) ||
      arguesFirst.test(textOf(t, t.sentences[at + 1])) ||
      !isLetGo(t, at)
    )
  })
}

/** Somewhere behind the no they are let go, it is confirmed, or the call is about something else. */
const isLetGo = (t: TouchFacts, at: number): boolean =>
  t.context.relationship === 'customer' ||
  t.shared('release').length > 0 ||
  t.sentences.slice(at).some((sentence) => respected.test(textOf(t, sentence)) || honoured.test(textOf(t, sentence)))

/** "If you'd rather I didn't": no answer yet. */
const isIf = (t: TouchFacts, { span, sentence }: PhraseHit): boolean =>
  /(?<!\p{L})(?:if|unless|in case|should|whether|si|salvo que|a menos que|cuando)(?!\p{L})[^,;.]*$/iu.test(
    t.timed.touch.text.slice(sentence.timed.span.start, span.start),
  )

const textOf = (t: TouchFacts, sentence: SentenceFacts | undefined): string =>
  sentence ? quote(t, sentence.timed.span) : ''

/** A no with a date that has come, one that is confirmed, one that was about something else. */
const honoured =
  /\b(?:not before|not to \w+ (?:\w+ )?(?:before|until|till)|not until|till|so I (?:waited|held|kept|moved|won['’]t)|off our list|won['’]t (?:call|ring|hear)|last (?:you['’]ll|call)|asked (?:instead )?(?:for|about|whether|me to))\b|\b(?:no antes|no (?:\p{L}+ ){0,3}antes de|no (?:\p{L}+ ){0,3}hasta|(?:tranquil[oa]s?|en paz|de llamar|de insistir|esperara|aguantara) hasta|así que (?:esper|no)|de baja|fuera de (?:la|nuestra) lista|no (?:le|te) (?:llamo|insisto|vuelvo|marco)|hoy es|en el (?:pleno|acta)|y (?:que )?sí al?)/iu

const respected =
  /^(?:de acuerdo|está bien|perfecto|all right|okay|right)\.$|\b(?:that['’]?s (?:fine|fair)|no it (?:is|was|stays)|fair enough|understood|respect|as promised|until then|no further|taken off|removed|off (?:the|our|my) (?:calling |call |mailing |phone )?list|(?:name|number) (?:is|comes|came) off|(?:written|noted|marked) (?:on|in|down)|nobody here|good enough for me|aside from|separate|different (?:matter|thing)|something else|instead|so (?:this|I['’]m|we['’]re|I['’]ve|we|I)|no reply|nothing to (?:buy|sell)|congratulations|thank you for)\b|\b(?:(?:por eso|así que)(?!(?: mismo)? (?:hoy |ahora |yo )?(?:(?:lo|la) agarr|(?:le|te|les|lo|la|os) (?:llam|insist|vuelv|propon|ofrez|trai|pid|marc|busc|timbr)|vuelv|insist|pruebo|voy|quiero|acudo|me dirijo|aquí|acá))|entendido|respet\p{L}+|queda anotad[oa]|aparte|otra cosa|otro tema|de baja|no (?:le|te) (?:ofrezco|vendo|pido)|nada que vender|felicidades|enhorabuena|gracias por (?:decir|todo)|lo anot[éo]|borr[éo]|para que nadie|así lo (?:apunt|anot|dej)\p{L}+|con eso (?:me )?basta|cerrad[oa]|(?:y )?(?:ahí|allí|eso) (?:queda|quedó|lo dej[oéó])(?!\p{L})|ya no (?:le|te|lo|la|los|las) \p{L}+(?<!ra|se|ramos|ran)(?!\p{L})|quit(?:é|amos)|lo hic(?:e|imos)|así (?:lo (?:har[eé]|haremos|cumpl)|se (?:hará|hizo)|será)\p{L}*|lo (?:entiendo|comprendo)|nos parece (?:muy )?bien|me parece (?:muy )?bien|está perfecto|muy bien)/iu

/** Behind the no: "but let me …", "pero créame …". */
const arguesOn =
  /[,;.—–]?\s*\b(?:but|however|still|and yet|though)\b[,]?\s+(?:I['’]?m|I['’]?d|I['’]?ve|I['’]?ll|I|we['’]?(?:re|d|ve|ll)?|let|hear|just|that['’]?s|give|everyone|one more|please|hang on|trust|believe|what if|you really|you['’]ll|you should|you need|maybe|perhaps|surely)\b|\b(?:pero|sin embargo|aunque|aun así|igual|de todos modos)\b[,]?\s+(?:yo|me|le|te|les|os|la|lo|igual|créame|créeme|déjeme|déjame|permítame|escúcheme|escúchame|insisto|soy|quiero|quería|quisiera|no me|no nos|creo|estoy|vuelvo|seguro|sé|voy|vamos|aquí|acá|ojo|mire|mira|oiga|deme|dame|dele|dale|ese|eso|vale|va a|hay que|nadie|todos)\b/iu

/** "Even though you said no", "a pesar de que dijo que no". */
const before =
  /\b(?:even though|although|despite|in spite of|regardless) (?:you|your|of)|\b(?:a pesar de|pese a|aunque) (?:que )?(?:me |nos |su |tu |usted |ya )?(?:dij|ha dicho|has dicho|negativa|coment|pidi)/iu

/** The sentence behind it: "But hear me out." */
const arguesFirst =
  /^(?:but|however|still|even so|well,? (?:I|hear)|hear me out|give me|let me|pero|sin embargo|aun así|igual|escúcheme|escúchame|deme|dame|créame|créeme)\b(?!.*\b(?:won['’]t call|leave it|no (?:le|te) (?:llamo|insisto))\b)/iu
