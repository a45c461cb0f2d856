import { describe, expect, it } from 'vitest'
import { scopesOf, tokenise } from './tokens.ts'

describe('personal fields and directions', () => {
  it.each([
    ['{{first_name}}', 'first_name', 'entity.name.type.tag'],
    ['{{{Recipient.FirstName}}}', 'Recipient', 'entity.name.type.tag'],
    ["{{ first_name | default: 'there' }}", 'there', 'string.unquoted.fallback'],
    ['{{lead.First Name:default=friend}}', 'friend', 'string.unquoted.fallback'],
    ['{!Contact.FirstName, Customer}', 'Contact', 'entity.name.type.tag'],
    ['{contactfield=firstname|there}', 'contactfield', 'entity.name.type.tag'],
    ['*|FNAME|*', 'FNAME', 'entity.name.type.tag'],
    ['%%FirstName%%', 'FirstName', 'entity.name.type.tag'],
    ['%FIRST_NAME%', 'FIRST_NAME', 'entity.name.type.tag'],
    ['<$Contact.FirstName$>', 'Contact', 'entity.name.type.tag'],
    ['{{#if company}}', '#if', 'keyword.control.tag'],
    ['{{else}}', 'else', 'keyword.control.tag'],
    ['[First Name]', 'First', 'string.other.blank'],
    ['[COMPANY_NAME]', 'COMPANY', 'string.other.blank'],
    ['[first_name]', 'first_name', 'string.other.blank'],
    ['[dato sobre su planta]', 'planta', 'string.other.blank'],
    ['<name>', 'name', 'string.other.blank'],
    ['{first_name}', 'first_name', 'string.other.blank'],
    ['____', '____', 'string.other.blank'],
    ['[pause 2s]', 'pause', 'keyword.control.cue'],
    ['[pause 2s]', '2s', 'constant.numeric.duration'],
    ['[Sonríe]', 'Sonríe', 'keyword.control.cue'],
    ['[despacio]', 'despacio', 'keyword.control.cue'],
  ])('%s has its colour in a paragraph, in bold and in a list', async (tag, words, scope) => {
    for (const line of [`Hi ${tag}, good day`, `Hi **dear ${tag} there**`, `- ${tag}`])
      expect(await scopesOf(`Before it.\n${line}`, words), line).toContain(scope)
  })

  it.each([
    ['20% to 30%', '20'],
    ['[see the report](https://example.com)', 'report'],
    ['[Report](https://example.com)', 'Report'],
    ['[and so it goes]', 'so it'],
    ['[Is it you?]', 'you'],
    ['<br>', 'br'],
    ['[pausado]', 'pausado'],
  ])('%s stays text', async (text, words) => {
    const scopes = await scopesOf(`Well, ${text}`, words)
    expect(scopes).not.toMatch(/(?:tag|cue|blank)\.voicemail/)
    expect(scopes.includes('link')).toBe(text.includes('https'))
  })
})

describe('what is not read aloud', () => {
  it.each([
    ['a quote', '> Smile {{first_name}} [pause] now', 'Smile'],
    ['a comment', 'Hello <!-- Smile {{x}} --> there', 'Smile'],
    ['a comment over blank lines', 'Hello <!-- one\n\nSmile\n--> there', 'Smile'],
    ['fenced code', '```\nSmile {{x}}\n```', 'Smile'],
    ['a table', '| Smile | [pause] |\n| --- | --- |', 'Smile'],
    ['script details', '---\ngoal: Smile\n---\nHello', 'Smile'],
  ])('%s is scoped as a comment, tags and all', async (_, text, words) => {
    const scopes = await scopesOf(text, words)
    expect(scopes).toContain('comment.block')
    expect(scopes).not.toMatch(/tag\.voicemail|cue\.voicemail/)
  })

  it.each([
    ['an indented line', '    Hello there', 'Hello'],
    ['a line after a quote', '> Smile\nHello there', 'Hello'],
    ['text under a rule', 'One\n---\nHello', 'Hello'],
    ['text after a closed comment', '<!-- a --> Hello', 'Hello'],
    ['text after a fence that was never closed', '```\nSmile\n## Two\n\nHello', 'Hello'],
    ['text after a comment that was never closed', '<!-- Smile\n## Two\n\nHello', 'Hello'],
    ['text after closed script details', '---\nlang: en\n---\nHello', 'Hello'],
    ['text after script details that were never closed', '---\nlang: en\nHello there', 'Hello'],
  ])('%s is not', async (_, text, words) => {
    expect(await scopesOf(text, words)).toBe('text.html.voicemail')
  })
})

describe('the frame of a script', () => {
  it('embeds YAML in the script details', async () => {
    expect(await scopesOf('---\nlang: en\n---', 'lang')).toContain('source.yaml.voicemail entity.name.tag.yaml')
  })

  it('embeds Markdown in paragraphs', async () => {
    expect(await scopesOf('Hello **dear** friend', 'dear')).toContain('markup.bold.markdown')
  })

  it('knows the title, the steps and headings below them', async () => {
    const text = '# Dock delays\n\n## First call\n\n### Opener'
    expect(await scopesOf(text, 'Dock')).toContain('heading.1.markdown')
    expect(await scopesOf(text, 'First')).toContain('heading.2.markdown')
    expect(await scopesOf(text, 'Opener')).toContain('markup.heading.markdown')
  })

  it.each([
    ['under a step', '## One\n\n- day: 1\n- note: smile'],
    ['under a title', '# One\n- canal: correo\n- note: smile'],
    ['at the start', '- date: 2026-11-23\n- note: smile'],
    ['after the script details', '---\nlang: en\n---\n\n- día: 2\n- note: smile'],
  ])('knows the fields %s', async (_, text) => {
    expect(await scopesOf(text, 'note')).toContain('entity.name.tag.field')
    expect(await scopesOf(text, 'smile')).toContain('string.unquoted.field')
  })

  it('tells numbers, dates and times from words', async () => {
    for (const value of ['1', '2026-11-23', '9:30', '9h30', '10:10 pm'])
      expect(await scopesOf(`## One\n- day: ${value}`, value), value).toContain('constant.numeric.field')
    expect(await scopesOf('## One\n- goal: 3 slots', '3 slots')).toContain('string.unquoted.field')
  })

  it('leaves a list of spoken words alone', async () => {
    expect(await scopesOf('## One\n- Priya: smile', 'smile')).not.toContain('field')
    expect(await scopesOf('## One\nHello\n- day: 1', 'day')).not.toContain('field')
  })

  it('colours directives: what they do, the rules, and why', async () => {
    const text = 'Hello <!-- voicemail-disable-next-line too-long -- it is --> you'
    expect(await scopesOf(text, 'voicemail-')).toContain('keyword.control.directive')
    expect(await scopesOf(text, 'too-long')).toContain('entity.name.function.rule')
    expect(await scopesOf(text, 'it is')).toContain('comment.block.reason')
  })

  it('takes every character of every line once', async () => {
    const text = '---\nlang: en\n---\n# T\n## A\n- day: 1\nHi {{a}} [pause]\n> note\n```\ncode\n```'
    const pieces = await tokenise(text)
    expect(
      pieces
        .map((p) => p.text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''))
  })
})
