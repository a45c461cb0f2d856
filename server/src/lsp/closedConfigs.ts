import type { Diagnostic } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language } from '../engine/language/text.ts'
import { formOf } from '../workspace/config/address.ts'
import type { Chain } from '../workspace/config/chain.ts'
import type { Configured } from '../workspace/config/config.ts'
import { configDiagnostics } from './configDocuments.ts'
import type { Showing } from './diagnostic.ts'

/** What is known of the configurations that no editor shows us: whether one is open, and how it is talked about. */
export type Around = Readonly<{
  isOpen(uri: string): boolean
  localeOf(configured: Configured): Language
  showing: Showing
}>

/** Tells what is wrong in configurations that are not open, such as those that others extend: nobody asks about them. */
export type ClosedConfigs = Readonly<{
  /** `inUse` holds for the documents that are open now. */
  tell(inUse: Iterable<Configured>, around: Around): void
}>

/** `send` brings the diagnostics of one file to the client; an empty list takes them away. */
export function createClosedConfigs(send: (uri: string, diagnostics: Diagnostic[]) => void): ClosedConfigs {
  let told = new Map<string, Told>()
  return {
    tell(inUse, around) {
      const now = toTell(inUse, around)
      for (const [key, { uri }] of told) if (!now.has(key)) send(uri, [])
      for (const [key, one] of now) if (told.get(key)?.text !== one.text) send(one.uri, one.diagnostics)
      told = now
    },
  }
}

type Told = Readonly<{ uri: string; diagnostics: Diagnostic[]; text: string }>

function toTell(inUse: Iterable<Configured>, { isOpen, localeOf, showing }: Around): Map<string, Told> {
  const all = new Map<string, Told>()
  for (const configured of inUse) {
    const { chain } = configured
    for (const uri of new Set(chain?.mistakes.map((mistake) => mistake.uri))) {
      const key = formOf(uri)
      if (all.has(key) || isOpen(uri)) continue
      const document = TextDocument.create(uri, 'yaml', 0, sourceOf(chain!, uri))
      const diagnostics = configDiagnostics(document, chain, localeOf(configured), showing)
      all.set(key, { uri, diagnostics, text: JSON.stringify(diagnostics) })
    }
  }
  return all
}

/** Empty where it could not be read. */
const sourceOf = ({ layers, mistakes }: Chain, uri: string): string =>
  layers.find((layer) => layer.uri === uri)?.source ?? mistakes.find((one) => one.uri === uri)?.source ?? ''
