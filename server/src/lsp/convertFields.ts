import { writeTag } from '../engine/facts/tags/tagForms.ts'
import type { Edit } from '../engine/finding.ts'
import { type Crm, fieldIn } from '../engine/language/crmFields.ts'
import type { Tag } from '../engine/script/script.ts'
import { canonical } from '../engine/speech/tags.ts'
import { type NamePlace, namesIn, type Read, tagsIn } from './tags/tagsIn.ts'

/** One change of a conversion. Not `sure`: nobody knows the field in that program, or its default words are lost. */
export type Conversion = Edit & Readonly<{ sure: boolean }>

/** The personal fields of a script as another program writes them, their samples along with them. Conditions stay. */
export function convertFields(read: Read, crm: Crm): Conversion[] {
  const samples = namesIn(read).filter(({ kind }) => kind === 'sample')
  const renamed = new Map<NamePlace, string>()
  const changes: Conversion[] = []
  for (const { tag, span } of tagsIn(read)) {
    if (tag.control || tag.dialect === 'hand' || tag.byHand !== null) continue
    const { name, text, known, sure } = fieldFor(crm, tag)
    const old = read.source.slice(span.start, span.end)
    const isSame = text.replace(/\s/g, '') === old.replace(/\s/g, '')
    // A field of the team's own that is written alike in both is left alone.
    if (isSame || (!known && text === writeTag(crm, tag.name, null) && tag.dialect === dialectOf(crm))) continue
    changes.push({ span, text, sure })
    const sample = sampleOf(samples, tag.name)
    if (sample && canonical(sample.name) !== canonical(name)) renamed.set(sample, name)
  }
  return [...[...renamed].map(([{ span }, text]) => ({ span, text, sure: true })), ...changes]
}

/** One field as a program writes it. `known`: it is one that the program has; `sure`: its default words are kept too. */
export function fieldFor(crm: Crm, { name: own, fallback }: Pick<Tag, 'name' | 'fallback'>) {
  const there = fieldIn(crm, own)
  const name = there ?? own
  const text = writeTag(crm, name, fallback)
  return { name, text, known: there !== null, sure: there !== null && (fallback === null || text.includes(fallback)) }
}

const sampleOf = (samples: readonly NamePlace[], name: string): NamePlace | undefined =>
  samples.find((sample) => sample.name === name) ?? samples.find((sample) => canonical(sample.name) === canonical(name))

const dialectOf = (crm: Crm) => (crm === 'salesforce-classic' || crm === 'salesforce-lightning' ? crm : 'curly')
