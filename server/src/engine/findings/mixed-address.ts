import type { TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import { type Address, type AddressMark, addressMarks } from '../facts/people/address.ts'
import type { Finding, Hit } from '../finding.ts'
import type { Region } from '../script/script.ts'
import { spanishUsage } from '../sources.ts'

export const mixedAddress: Finding = {
  id: 'mixed-address',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Mixed forms of address', es: 'Trato mezclado' },
  why: {
    en: 'In Spanish, changing between tú, vos and usted sounds like two scripts pasted together.',
    es: 'Cambiar entre tú, vos y usted suena a dos guiones pegados.',
  },
  advice: {
    en: 'Keep to one form of address from the first word to the last, whichever it is.',
    es: 'Mantener un solo trato de la primera palabra a la última, sea cual sea.',
  },
  source: spanishUsage,
  channels: { also: 'unspoken' },
  *touch(t) {
    const marks = addressMarks(t)
    const { address, region } = t.context
    if (address) {
      const other = strong(marks).find((mark) => clash(address, mark.address, region))
      if (other) {
        yield {
          span: other.span,
          says: {
            en: `“${quote(t, other.span)}” is ${named(other.address)}; the form decided on is ${address}.`,
            es: `«${quote(t, other.span)}» es ${named(other.address)}; el trato decidido es ${address}.`,
          },
        }
        return
      }
    }
    const mix = mixIn(marks, region)
    if (mix) yield mixed(t, mix.odd, mix.main)
  },
  *script({ touches, context }) {
    let first: { mark: AddressMark; touch: number } | null = null
    for (const { facts, index } of touches) {
      // A step with a day belongs to a sequence, in which one listener hears them all.
      if (facts.fields.day === undefined && facts.fields.date === undefined) continue
      const marks = addressMarks(facts)
      if (mixIn(marks, context.region)) continue
      const mark = strong(marks)[0]
      if (!mark) continue
      if (first && clash(first.mark.address, mark.address, context.region)) {
        const before = { span: first.mark.span, touch: first.touch, says: was(first.mark.address) }
        yield { ...mixed(facts, mark, first.mark), related: [before], touch: index }
        return
      }
      first ??= { mark, touch: index }
    }
  },
}

function mixed(t: TouchFacts, odd: AddressMark, main: AddressMark): Hit {
  const heard = quote(t, odd.span)
  return {
    span: odd.span,
    says: {
      en: `“${heard}” is ${named(odd.address)}, the rest says ${named(main.address)}: keep to one.`,
      es: `«${heard}» es ${named(odd.address)} y lo demás, ${named(main.address)}: mantener un solo trato.`,
    },
    related: [{ span: main.span, says: was(main.address) }],
  }
}

/** Two forms that nobody mixes, each plain or twice hinted at; `odd` is the rarer one. */
function mixIn(marks: readonly AddressMark[], region: Region | null): { odd: AddressMark; main: AddressMark } | null {
  const plain = [...new Set(marks.map(({ address }) => address))].filter((address) => weight(marks, address) >= ENOUGH)
  for (const a of plain) {
    const b = plain.find((other) => clash(a, other, region))
    if (!b) continue
    const [main, odd] = weight(marks, a) >= weight(marks, b) ? [a, b] : [b, a]
    const first = (of: Address) => marks.find(({ address }) => address === of)!
    return { odd: first(odd!), main: first(main!) }
  }
  return null
}

const ENOUGH = 2
const weight = (marks: readonly AddressMark[], of: Address): number =>
  marks.reduce((sum, { address, weak }) => sum + (address === of ? (weak ? 1 : 2) : 0), 0)

const strong = (marks: readonly AddressMark[]): AddressMark[] => marks.filter(({ weak }) => !weak)

/** tú with vosotros, tú or vos with ustedes, and usted with ustedes are no mix; in Uruguay neither is tú with vos. */
function clash(a: Address, b: Address, region: Region | null): boolean {
  const has = (one: Address) => a === one || b === one
  if (has('usted')) return a !== b && !has('ustedes')
  if (has('vosotros')) return has('ustedes') || has('vos')
  return has('tú') && has('vos') && region !== 'UY'
}

const named = (address: Address): string => (address === 'informal' ? 'tú/vos' : address)
const was = (address: Address) => ({ en: `Here it is ${named(address)}.`, es: `Aquí es ${named(address)}.` })
