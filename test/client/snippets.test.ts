import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { snippetFiles } from '../../server/gen/snippets.ts'
import { filledBody, situations, snippetsOf, withTabStops } from '../../server/src/lsp/snippets.ts'

const snippets = snippetsOf(situations)

describe('the files', () => {
  it.each(Object.entries(snippetFiles()))('%s is what `npm run gen` writes', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text)
  })
})

describe('each situation', () => {
  it.each(situations.map((each) => [each.id, each] as const))('%s is there once for every country', (_, { texts }) => {
    const countries = (language: string) =>
      texts.filter((text) => text.language === language).flatMap(({ regions }) => regions)
    expect(countries('en').sort()).toEqual(['UK', 'US'])
    expect(countries('es').sort()).toEqual(['AR', 'CO', 'ES', 'MX', 'UY'])
  })

  it('has a prefix of its own', () => {
    const prefixes = snippets.map(({ prefix }) => prefix)
    expect(new Set(prefixes).size).toBe(prefixes.length)
    for (const prefix of prefixes) expect(prefix).toMatch(/^[a-z]+(-[a-z]+)+$/)
  })
})

describe('each text', () => {
  it.each(snippets.map((each) => [each.prefix, each] as const))('%s is one line to read aloud', (_, { body }) => {
    expect(body).toMatch(/‹[^‹›]+›/)
    expect(filledBody(body)).not.toMatch(/[‹›\n{}[\]]/)
    expect(filledBody(body)).toMatch(/^[¿«\p{Lu}].*[.?]$/u)
  })

  it('speaks to the listener in one way: tú in Spain, usted elsewhere, and vos where asked', () => {
    const informal =
      /(?<![\p{L}])(?:te|tu|vuestr[oa]|dímelo|escríbeme|avísame|prefieres|puedes|tienes|devuelvas|cambias)(?![\p{L}])/iu
    const formal =
      /(?<![\p{L}])(?:le|su|sus|dígame|escríbame|avíseme|prefiere|(?<!se )puede|tiene|devuelva|cambia una|usted)(?![\p{L}])/iu
    const asVos = /(?<![\p{L}])(?:cambiás|podés|escribime|avisame|[Pp]referís|tenés)(?![\p{L}])/u
    for (const { language, region, body, other, vos, prefix } of snippets) {
      if (language !== 'es') continue
      expect(filledBody(body), prefix).not.toMatch(region === 'ES' ? formal : informal)
      // What is said to somebody who is addressed the other way is the same in that form.
      expect(filledBody(other ?? ''), prefix).not.toMatch(region === 'ES' ? informal : formal)
      expect(filledBody(`${body} ${other}`), prefix).not.toMatch(asVos)
      if (vos) expect(filledBody(vos), prefix).toMatch(asVos)
      expect(filledBody(vos ?? ''), prefix).not.toMatch(/prefieres|tienes|puedes|cambias|escríbeme|avísame/u)
      if (other) expect(other.match(/‹/g)!.length, prefix).toBe(body.match(/‹/g)!.length)
    }
  })
})

describe('tab stops', () => {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: that is what the editor's syntax looks like
  it('numbers them from left to right and ends behind the text', () => {
    expect(withTabStops('‹Priya›, on ‹Tuesday›.')).toBe('${1:Priya}, on ${2:Tuesday}.$0')
  })

  it('escapes what the editor would read as its own', () => {
    expect(withTabStops('‹$5} a\\b›')).toBe('${1:\\$5\\} a\\\\b}$0')
  })
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the same
})
