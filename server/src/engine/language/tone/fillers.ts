import type { Phrase } from '../matching/phrase.ts'
import type { Language } from '../text.ts'

/** Words that a message can do without. Of a match the last `keep` words stay. */
export type Filler = Readonly<{ say: Phrase; keep?: number }>

/** What may be cut from inside a sentence, by where it has to stand for the rest to stay whole. */
export type Fillers = Readonly<{
  /** Wherever they stand. */
  anywhere: readonly Filler[]
  /** Only between commas, or between a comma and an end of the sentence. */
  apart: readonly Filler[]
  /** They open a clause that is politeness and nothing else: it goes as far as its comma. */
  clause: readonly Filler[]
}>

const not = "(not|never|no|isn't|aren't|wasn't|don't|doesn't|didn't|can't|won't|hardly)"

export const fillers: Readonly<Record<Language, Fillers>> = {
  en: {
    anywhere: [
      {
        say: {
          say: 'just',
          unlessBefore: `(${not}|only)`,
          unlessAfter:
            '(#|a|an|one|once|half|last|this|yesterday|today|now|before|after|under|over|about|as|like|because|in|for|your|the|enough|off|around)',
        },
      },
      { say: { say: '(really|actually|basically|literally|simply|honestly|truly|obviously)', unlessBefore: not } },
      { say: { say: '(absolutely|totally|definitely|certainly)', unlessBefore: not } },
      {
        say: {
          say: '(very|extremely|incredibly)',
          unlessBefore: `(${not}|this|that|the)`,
          unlessAfter: '(much|few|little|many|well|first|last|same|important to)',
        },
      },
      {
        say: {
          say: '(sort|kind) of',
          unlessBefore: '(a|the|this|that|these|those|what|some|any|one|same|each|every|which)',
        },
      },
      {
        say: {
          say: 'a (little bit|bit|little)',
          unlessBefore: '(for|in|within|after|quite|only|not)',
          unlessAfter: '(of|late|early|less)',
        },
      },
      { say: '(i|we) [just] (wanted|want) to (let you know|tell you|say|mention|point out) that' },
      {
        say: "(i'm|i am|we're) (calling|ringing|phoning|reaching out|getting in touch) to (let you know|tell you|say|mention) that",
      },
      { say: "the reason [why] (i'm|i am|for my|for this|of my) (call|calling|ringing) is [that]" },
      { say: '(what i|all i) (wanted|want) to say is [that]' },
      { say: "it's (important|worth) (to note|noting|mentioning) that" },
      { say: 'in order to', keep: 1 },
      { say: 'at this (point|moment) in time' },
    ],
    apart: [
      {
        say: '(um|uh|er|erm|hmm|you know|i mean|so|well|okay|ok|anyway|anyways|look|listen|again|also|frankly|honestly)',
      },
      { say: '(to be honest|to be fair|to be frank|by the way|in fact|of course|as a matter of fact|needless to say)' },
      { say: '(as|like) (you know|you may know|i said|i mentioned|mentioned|always)' },
      { say: '(believe me|trust me|at the end of the day|i have to say|i must say|let me tell you|all in all)' },
      {
        say: "(if (that's|it's|that is) (ok|okay|all right|alright) [with you]|if i may|if you like|if you don't mind|if you wouldn't mind|no pressure)",
      },
    ],
    clause: [
      { say: '[i|we|i do] (hope|trust) (you|you’re|this|your|all|everything|that|things)' },
      { say: "how (are you|are things|have you been|is everything|'s everything)" },
      {
        say: '[i’m|i am|we’re] [so|very|really|terribly] (sorry|apologies) (to|for|about) (bother~|disturb~|interrupt~|the|this|calling|keep~|any|troubl~)',
      },
      { say: 'i know (you’re|you are|you must be|how) [very|really|so] (busy|valuable|precious)' },
      {
        say: '(thanks|thank you) [so much|very much|again] (in advance|for (your time|listening|hearing|taking|reading))',
      },
      { say: '(have|enjoy) (a|the rest) [very|really] (great|good|nice|lovely|wonderful|of)' },
      {
        say: '(it’d be|it would be|it’s|it’s always|it is) (a pleasure|an honour|an honor|great|lovely|nice) to (talk|speak|meet|hear|catch)',
      },
      { say: '(nice|good|great|lovely) to (meet|hear|speak|talk)' },
    ],
  },
  es: {
    anywhere: [
      {
        say: {
          say: '(simplemente|realmente|básicamente|literalmente|sinceramente|honestamente|verdaderamente|obviamente|francamente|sencillamente)',
          unlessBefore: '(tan|(no|ni|nunca) [es|está|están|era|estaba|fue|son|soy|estoy|hay|ha|tiene|viene|va|sé])',
        },
      },
      { say: '(solo|solamente|únicamente|nada más) (quería|quiero|quisiera|llamaba|llamo)', keep: 1 },
      { say: '(solo|solamente|únicamente|nada más) (le|te|les|os) (llamaba|llamo|escribo|quería)', keep: 2 },
      {
        say: {
          say: '(muy|sumamente|extremadamente|súper)',
          unlessBefore: '(no|ni|por)',
          unlessAfter:
            '(bien|mal|buen|bueno|buena|buenos|buenas|poco|poca|pocos|pocas|pronto|cerca|lejos|señor|señora|a|por|de)',
        },
      },
      {
        say: {
          say: 'un (poco|poquito)',
          unlessBefore: '(en|de|dentro de|por|hace|tras|ni|solo)',
          unlessAfter: '(de|tarde|menos|antes|después)',
        },
      },
      { say: '(la verdad|lo cierto|el caso|lo que pasa|el tema|resulta) es que' },
      {
        say: '[solo] (quería|quisiera|quiero|me gustaría) (decirle|decirte|comentarle|comentarte|informarle|informarte|avisarle|avisarte|contarle|contarte) que',
      },
      {
        say: '(le|te) (llamo|llamaba|marco|escribo) para (decirle|decirte|comentarle|comentarte|informarle|informarte|avisarle|avisarte|contarle|contarte) que',
      },
      { say: '(el motivo|la razón) de (mi|esta|la) llamada es (que|porque)' },
      { say: '(permítame|permíteme|déjeme|déjame) (decirle|decirte|comentarle|comentarte|contarle|contarte) que' },
      { say: '(cabe|vale la pena) (mencionar|destacar|señalar|decir) que' },
      { say: 'de (alguna|cierta) (manera|forma)' },
      { say: 'en este (preciso momento|momento preciso)' },
    ],
    apart: [
      {
        say: '(eh|em|este|mmm|pues|bueno|o sea|entonces|mire|mira|oiga|oye|fíjese|fíjate|digamos|vaya|bien|a ver|nada|verá|verás)',
      },
      {
        say: '(la verdad|de hecho|por supuesto|por cierto|a decir verdad|en realidad|sinceramente|francamente|claro|desde luego)',
      },
      { say: 'como (sabe|sabes|sabrá|sabrás|le decía|te decía|le dije|te dije|siempre|le comenté|te comenté)' },
      { say: 'si (le|te) parece [bien]' },
      { say: 'si no (le|te) (importa|molesta)' },
      { say: '(al fin y al cabo|al final del día|en fin|dicho esto|sin más)' },
    ],
    clause: [
      { say: '(espero|esperamos|deseo|confío en) (que|se|te|todo)' },
      { say: '(cómo|qué tal) (está|estás|están|le va|te va|va|anda|andas|ha estado|has estado)' },
      {
        say: '(disculpe|disculpa|disculpá|perdón|perdone|perdona|perdoná|lamento|siento) (la|el|que|por|las|molestar~|interrumpir~)',
      },
      {
        say: '(sé|imagino|supongo|entiendo) que (está|estás|anda|andas|tiene|tienes|estará|estarás) [muy|súper|bastante] (ocupad~|liad~|mil|muchas cosas|mucho trabajo|poco tiempo)',
      },
      {
        say: '[muchas|mil] gracias (de antemano|por (su tiempo|tu tiempo|atender~|escuch~|su atención|tu atención|todo))',
      },
      {
        say: '(que|le deseo que|te deseo que) (tenga|tengas|pase|pases|esté|estés) (un|una|muy|bien|buen|buena|excelente)',
      },
      { say: '(es|sería|fue) un (placer|gusto|honor) (saludar~|hablar|conocer~|poder)' },
      { say: '(un gusto|mucho gusto|encantad~) [de] (saludar~|conocer~|hablar)' },
      { say: '(quedo|quedamos) (a su|a tu|a sus|atent~)' },
      { say: '(un cordial saludo|saludos cordiales|reciba un cordial saludo)' },
    ],
  },
}
