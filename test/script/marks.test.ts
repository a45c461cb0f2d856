import { describe, expect, test } from 'vitest'
import { readTouch } from '../../server/src/engine/script/touch.ts'
import { checked } from '../support/laws.ts'
import { spokenText } from './spokenText.ts'

describe('tags, with their program and what they say when they are empty', () => {
  test.each([
    ['{{first_name}}', 'curly', 'first_name', null],
    ['{{ contact.firstname }}', 'curly', 'contact.firstname', null],
    ['{{contact.first_name | default: "friend"}}', 'curly', 'contact.first_name', 'friend'],
    ['{{first_name|default("friend")}}', 'curly', 'first_name', 'friend'],
    ['{{first_name || "friend"}}', 'curly', 'first_name', 'friend'],
    ['{{first_name, fallback="friend"}}', 'curly', 'first_name', 'friend'],
    ['{{{Recipient.Name}}}', 'salesforce-lightning', 'Recipient.Name', null],
    ['{!Contact.FirstName}', 'salesforce-classic', 'Contact.FirstName', null],
    ['{!BLANKVALUE(Contact.FirstName, "friend")}', 'salesforce-classic', 'Contact.FirstName', 'friend'],
    ['{{lead.First Name:default=friend}}', 'marketo', 'lead.First Name', 'friend'],
    ['*|FNAME|*', 'mailchimp', 'FNAME', null],
    ['%FIRSTNAME%', 'activecampaign', 'FIRSTNAME', null],
    ['%%first_name%%', 'pardot', 'first_name', null],
    ['{contactfield=firstname|friend}', 'mautic', 'firstname', 'friend'],
    ['<$first_name$>', 'genesys', 'first_name', null],
    ['[First Name]', 'hand', 'First Name', null],
    ['[NAME]', 'hand', 'NAME', null],
    ['[first_name]', 'hand', 'first_name', null],
    ['<first name>', 'hand', 'first name', null],
    ['{first name}', 'hand', 'first name', null],
    ['___', 'hand', '', null],
  ])('%s', (text, dialect, name, fallback) => {
    const { tags } = readTouch(`Hi ${text}, bye.`)
    expect(tags).toMatchObject([{ dialect, name, fallback, control: false, span: { start: 3, end: 3 + text.length } }])
    expect(spokenText(`Hi ${text}, bye.`)).toEqual(['Hi ▢, bye.'])
  })
})

describe('blanks that a person fills', () => {
  test.each([
    ['[NAME]', 'blank'],
    ['___', 'blank'],
    ['<name>', 'blank'],
    ['[fact about their dock]', 'fact'],
    ['[dato de su andén]', 'fact'],
    ['[Observed fact]', 'fact'],
    ['[specific detail about their dock, as seen from the street]', 'fact'],
    ['[dato del último análisis de su planta]', 'fact'],
    ['[LO QUE SE VE DE SU COCINA DESDE LA CALLE O EN SU CARTA]', 'blank'],
    ['{{observed_fact}}', 'fact'],
    ['{{first_name}}', null],
    ['*|FNAME|*', null],
  ])('%s', (text, byHand) => {
    const touch = readTouch(`Hi ${text}.`)
    expect(touch.tags[0]!.byHand).toBe(byHand)
    expect(touch.hasBlank).toBe(byHand !== null)
  })
})

describe('what is no tag', () => {
  test.each([
    ['20% to 30%, or 5% and 6%'],
    ['[the report]'],
    ['[see page 5.]'],
    ['a < b and c > d'],
    ['write to <ana@example.com>'],
    ['{a: b}'],
    ['5 * 6 | 7 * 8'],
    ['__'],
    ['[x]y'],
    ['{{}}'],
  ])('%s', (text) => {
    expect(readTouch(text).tags).toEqual([])
  })

  test('one that is too long for a line of speech', () => {
    expect(readTouch(`{{${'a'.repeat(200)}}}`).tags).toEqual([])
    expect(readTouch('{{first\nname}}').tags).toEqual([])
  })
})

test('control tags are not spoken, both branches are', () => {
  expect(spokenText('{{#if company}}At {{company}}{{else}}Where you work{{/if}}.')).toHaveLength(1)
  const { tags } = readTouch('{{#if company}}At {{company}}{{else}}Where you work{{/if}}.')
  expect(tags.map(({ name, control }) => [name, control])).toEqual([
    ['#if company', true],
    ['company', false],
    ['else', true],
    ['/if', true],
  ])
})

describe('directions', () => {
  test.each([
    ['[pause]', 'pause', null],
    ['[pausa]', 'pause', null],
    ['[pause 2s]', 'pause', 2],
    ['[pause: 1.5 seconds]', 'pause', 1.5],
    ['[pausa 1,5 s]', 'pause', 1.5],
    ['[pausa de 2 segundos]', 'pause', 2],
    ['[pause 60s]', 'pause', 10],
    ['[beat]', 'beat', null],
    ['[silencio]', 'beat', null],
    ['[Smile]', 'smile', null],
    ['[sonríe]', 'smile', null],
    ['[sonrie]', 'smile', null],
    ['[slow]', 'slow', null],
    ['[despacio]', 'slow', null],
    ['[normal]', 'normal', null],
    ['[spell]', 'spell', null],
    ['[deletrea]', 'spell', null],
    ['[breathe]', 'breathe', null],
    ['[respira]', 'breathe', null],
  ])('%s', (text, kind, seconds) => {
    const touch = readTouch(`One. ${text} Two.`)
    expect(touch.cues).toMatchObject([{ kind, seconds }])
    expect(touch.tags).toEqual([])
    expect(spokenText(`One. ${text} Two.`)).toEqual(['One. Two.'])
  })

  test.each([
    ['[puase]', '[pause]'],
    ['[smle]', '[smile]'],
    ['[pauza 2s]', '[pausa 2s]'],
    ['[respire]', '[respira]'],
  ])('%s is spoken, and told', (text, meant) => {
    const touch = readTouch(`One. ${text} Two.`)
    expect(touch.cues).toEqual([])
    expect(touch.problems).toMatchObject([{ rule: 'unknown-cue', mends: [{ edits: [{ text: meant }] }] }])
  })

  test('one in a note is none', () => {
    const touch = readTouch('One.\n\n> [pause] {{name}} [puase]')
    expect([touch.cues, touch.tags, touch.problems]).toEqual([[], [], []])
  })
})

describe('tags that are left open', () => {
  test.each([
    ['{{first_name, hi', '{{first_name', '}}'],
    ['{{first_name} hi', '{{first_name}', '}'],
    ['{{contact.name. Hi', '{{contact.name', '}}'],
    ['{!Contact.Name. Hi', '{!Contact.Name', '}'],
    ['{{ hi', '{{ hi', '}}'],
    ['{{{Recipient.Name hi', '{{{Recipient.Name', '}}}'],
    ['{{{Recipient.Name}} hi', '{{{Recipient.Name}', '}'],
  ])('%s', (text, found, missing) => {
    const [problem] = readTouch(text).problems
    expect(problem).toMatchObject({ rule: 'unclosed-merge-tag', mends: [{ edits: [{ text: missing }] }] })
    expect(text.slice(problem!.span.start, problem!.span.end)).toBe(found)
  })

  test.each(['{{}}', '{{{}}}', `{{${'a'.repeat(200)}}}`, '{!}', 'a } b }}'])('%s is not open', (text) => {
    expect(readTouch(`Hi ${text}, bye.`).problems).toEqual([])
  })
})

test('words are counted whole, also where tags have a typical length', () => {
  for (const tags of ['[NAME]', '[NAME] [COMPANY]', '{{first_name}} {{company}} {{title}}'])
    expect(Number.isInteger(checked(`Hi ${tags}.`).touches[0]!.words)).toBe(true)
})
