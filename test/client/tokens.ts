import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { INITIAL, type IRawGrammar, parseRawGrammar, Registry } from 'vscode-textmate'

// Both packages are CommonJS and are loaded the way an editor loads them.
const require = createRequire(import.meta.url)
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma')

/** A piece of a line and the scopes on it, outermost first. */
export type Piece = Readonly<{ text: string; scopes: readonly string[]; line: number; start: number; end: number }>

/** Cuts a script into pieces with the contributed grammars, Markdown and YAML standing in as small ones of our own. */
export async function tokenise(text: string): Promise<Piece[]> {
  const grammar = (await registry.loadGrammar('text.html.voicemail'))!
  const pieces: Piece[] = []
  let stack = INITIAL
  for (const [line, words] of text.split('\n').entries()) {
    const { tokens, ruleStack } = grammar.tokenizeLine(words, stack)
    stack = ruleStack
    for (const { startIndex: start, endIndex: end, scopes } of tokens) {
      if (words.slice(start, end).trim()) pieces.push({ text: words.slice(start, end), scopes, line, start, end })
    }
  }
  return pieces
}

/** The scopes on the first piece that holds `words`. */
export async function scopesOf(text: string, words: string): Promise<string> {
  const piece = (await tokenise(text)).find((p) => p.text.includes(words))
  return piece ? piece.scopes.join(' ') : `“${words}” is cut into several pieces`
}

const files: Readonly<Record<string, string>> = {
  'text.html.voicemail': 'syntaxes/voicemail-script.tmLanguage.json',
  'voicemail.tags': 'syntaxes/tags.tmLanguage.json',
}

/** As much of the editor's own grammars as the scopes below need. */
const stubs: Readonly<Record<string, IRawGrammar>> = {
  'text.html.markdown': {
    scopeName: 'text.html.markdown',
    patterns: [{ include: '#inline' }],
    repository: {
      inline: {
        patterns: [
          { begin: '\\*\\*', end: '\\*\\*', name: 'markup.bold.markdown', patterns: [{ include: '#inline' }] },
          { match: '\\[([^\\]]*)\\]\\([^)]*\\)', name: 'meta.link.inline.markdown' },
          { match: '\\[[^\\]]*\\]', name: 'string.other.link.title.markdown' },
          { match: '<[a-z]+>', name: 'meta.tag.html' },
        ],
      },
    },
  } as unknown as IRawGrammar,
  'source.yaml': {
    scopeName: 'source.yaml',
    patterns: [
      { match: '#.*$', name: 'comment.line.number-sign.yaml' },
      { match: '[\\w-]+(?=:)', name: 'entity.name.tag.yaml' },
    ],
    repository: {},
  } as unknown as IRawGrammar,
}

const onigLib = oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))).then(() => ({
  createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
  createOnigString: (text: string) => new oniguruma.OnigString(text),
}))

const registry = new Registry({
  onigLib,
  loadGrammar: async (scope) => {
    const file = files[scope]
    return file ? parseRawGrammar(readFileSync(file, 'utf8'), file) : (stubs[scope] ?? null)
  },
  getInjections: (scope) => (scope === 'text.html.voicemail' ? ['voicemail.tags'] : undefined),
})
