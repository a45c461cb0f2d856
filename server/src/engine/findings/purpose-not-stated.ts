import type { Finding } from '../finding.ts'
import { statePurpose } from '../fixes.ts'
import { consumerCalls } from '../sources.ts'

/** Seconds in which a listener should have heard who calls and what for. */
const START = 12
const notOne = "(isn't|not|is not|no|nunca) [a|es|una]"

export const purposeNotStated: Finding = {
  id: 'purpose-not-stated',
  severity: 'info',
  level: 'touch',
  title: { en: 'Consumer call: who calls and why', es: 'Llamada a un particular: quién llama y para qué' },
  why: {
    en: 'Rules for calls to consumers ask the caller to say at the start who they are and that they want to sell something.',
    es: 'Las normas de llamadas a particulares piden decir al principio quién llama y que es para vender algo.',
  },
  advice: {
    en: 'Say your name, your company and that it is a sales call in the first sentences.',
    es: 'Decir el nombre, la empresa y que es una llamada comercial en las primeras frases.',
  },
  source: consumerCalls,
  phrases: {
    en: [
      { say: '(sales|commercial|marketing|business) (call|message|offer|side)', unlessBefore: notOne },
      '(with|have|make|making|to make) [you] (an|a|our) [special] (offer|quote|estimate|proposal)',
      '(to|we|i) (sell|offer|quote|rent|install|provide|supply) [you]',
      '(trying|hoping|want|wanting|like|calling|love) to (sell|offer|quote|interest)',
      '(i|we) (sell|install|rent|offer|provide|do|clean|fix|repair|supply)',
      '(our|a) (price|offer|discount|sale|promotion|special|deal)',
      '(selling|offering)',
    ],
    es: [
      {
        say: '(llamada|mensaje|oferta|asunto|fin|fines|motivo|motivos|carácter) (comercial|comerciales|de venta|de ventas)',
        unlessBefore: notOne,
      },
      '(para|a|quiero|quisiera|quería|queremos|gustaría|vengo a|llamo a) (vender~|ofrecer~|cotizar~|presupuestar~|proponer~)',
      '(le|te|les|os) (ofrezco|ofrecemos|vendo|vendemos|propongo|proponemos|cotizo|cotizamos|presupuestamos)',
      '(vendemos|ofrecemos|vendo|ofrezco|instalamos|rentamos|alquilamos)',
      '(una|nuestra|la) (oferta|promoción|tarifa|cotización|propuesta comercial)',
    ],
  },
  *touch(t) {
    const { recipient, relationship, firstContact } = t.context
    if (recipient.segment !== 'b2c' || !firstContact || relationship === 'customer' || relationship === 'warm') return
    const { name, company } = t.identity
    const isEarly = ({ at }: { at: number }): boolean => at < START
    const sells = t.phrases(this).some(({ first }) => t.timed.words[first]!.start < START)
    if (name && company && isEarly(name) && isEarly(company) && sells) return
    yield {
      span: 'anchor',
      says: {
        en: 'Consumer call: check that it says at the start who is calling and that it is a sales call.',
        es: 'Llamada a un particular: comprobar que diga al principio quién llama y que es una llamada comercial.',
      },
      fixes: () => statePurpose(t),
    }
  },
}
