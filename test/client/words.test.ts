import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSources } from './sources.ts'

/** No word that people read is left untranslated, or speaks the language of those who built the checks. */

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const page = (name: string) => readFileSync(`client/walkthrough/${name}`, 'utf8')
const manifest = json('package.json')
const bundle: Record<string, string> = json('client/l10n/bundle.l10n.es.json')
const server = readSources('server/src').flatMap(pairsIn)
const strings = (path: string): string[] => Object.values(json(path))

const english = [...strings('package.nls.json'), ...Object.keys(bundle), page('listen.md'), page('team.md')]
const spanish = [...strings('package.nls.es.json'), ...Object.values(bundle), page('listen.es.md'), page('team.es.md')]

/** What is quoted is somebody else’s word, and what is code is no word. */
const plain = (text: string) =>
  text.replace(/“[^”]*”|«[^»]*»|`[^`]*`|```[\s\S]*?```|\$\{[^}]*\}|\([^)]*command:[^)]*\)/g, ' ')

const builders = {
  en: /\b(touch(es)?(?! base)|cadences?|hooks?|merge tags?|front ?matter|findings?|suppress\w*|workspaces?|cues?|break-ups?|gatekeepers?|lint\w*|regex\w*|diagnostics?|CTA|AST|parser?|spans?|boolean|string|null|undefined)\b/i,
  es: /(?<!\p{L})(touch(es)?|cadencias?|hooks?|front ?matter|hallazgos?|supres\p{L}+|suprim\p{L}+|espacios? de trabajo|workspace|etiquetas? de combinación|linter|regex|CTA|booleano|null|undefined)(?!\p{L})/iu,
}

describe('the words on screen', () => {
  it('are there to be looked at', () => {
    expect(english.length).toBeGreaterThan(100)
    expect(server.length).toBeGreaterThan(200)
  })

  it('in the manifest are all keys, so that they can be translated', () => {
    const shown = new Set([
      'title',
      'description',
      'markdownDescription',
      'displayName',
      'category',
      'altText',
      'markdown',
    ])
    const lists = new Set(['enumDescriptions', 'enumItemLabels'])
    const bare: string[] = []
    const walk = (value: unknown, key: string) => {
      if (typeof value === 'string') {
        const itsName = value === 'Voicemail Script' // the same in every language
        if ((shown.has(key) || lists.has(key)) && !/^%[\w.-]+%$/.test(value) && !itsName) bare.push(`${key}: ${value}`)
      } else if (Array.isArray(value)) for (const each of value) walk(each, key)
      else if (value && typeof value === 'object') for (const [name, each] of Object.entries(value)) walk(each, name)
    }
    walk({ ...manifest, keywords: [], categories: [] }, '')
    expect(bare).toEqual([])
  })

  it('in the client are all translated where they are shown', () => {
    const places =
      /(?:\b(?:placeHolder|placeholder|title|label|detail|description|prompt|tooltip|buttons?)(?::|\s=)|\.(?:text|name)\s=|show(?:Information|Warning|Error)Message\(|setStatusBarMessage\()\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g
    const bare = readSources('client/src').flatMap((text) =>
      [...text.matchAll(places)]
        .map((found) => found[1] ?? found[2] ?? found[3] ?? '')
        .filter((literal) => /\p{L}{2}/u.test(literal.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}|\$\([\w-]+\)/g, ''))),
    )
    expect(bare).toEqual([])
  })

  it.each([
    ['English', english, builders.en],
    ['Spanish', spanish, builders.es],
    ['English, from the server', server.map(({ en }) => en), builders.en],
    ['Spanish, from the server', server.map(({ es }) => es), builders.es],
  ] as const)('are those of writers, not of builders: %s', (_, texts, jargon) => {
    expect(texts.filter((text) => jargon.test(plain(text)))).toEqual([])
  })

  it('from the server are translated', () => {
    const names = ['Telemarketing Sales Rule'] // a law
    const same = server.filter(
      ({ en, es }) => en === es && !names.includes(en) && /\p{L}{2,}\s+\p{L}{2,}/u.test(plain(en)),
    )
    expect(same).toEqual([])
    const mixed = server.filter(({ en }) => /[¿¡ñ]/.test(plain(en)))
    expect(mixed).toEqual([])
  })

  it('in Spanish address the writer in the infinitive', () => {
    const told =
      /(?<!\p{L})(pulsa|pulse|haz|haga clic|escriba|marca|marque|abre|abra|añade|añada|pon|ponga|elige|elija|tus?|vuestr\p{L}+)(?!\p{L})/iu
    expect(spanish.filter((text) => told.test(plain(text)))).toEqual([])
  })
})

/** Every `en: '…', es: '…'` of a source. */
function pairsIn(source: string): { en: string; es: string }[] {
  const literal = /(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/.source
  const pair = new RegExp(`\\ben:\\s*${literal},\\s*es:\\s*${literal}`, 'g')
  return [...source.matchAll(pair)].map(([, a, b, c, d, e, f]) => ({ en: a ?? b ?? c ?? '', es: d ?? e ?? f ?? '' }))
}
