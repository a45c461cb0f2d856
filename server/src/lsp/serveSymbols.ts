import type { Connection, WorkspaceSymbol } from 'vscode-languageserver'
import { fileNameOf } from './documents.ts'
import type { Libraries } from './serveLibrary.ts'
import { fits, MOST_SYMBOLS, symbolsIn } from './symbols.ts'
import type { Teams } from './teams.ts'
import type { Views } from './views.ts'

/** Answers searches for a step in all scripts of the workspace, open or not. */
export function serveSymbols(connection: Connection, others: Libraries['others'], views: Views, teams: Teams): void {
  connection.onWorkspaceSymbol(async ({ query }): Promise<WorkspaceSymbol[]> => {
    const found: WorkspaceSymbol[] = []
    for (const { document, open } of await others('')) {
      if (found.length >= MOST_SYMBOLS) break
      // Only what may be found is timed: step, title and file in any order.
      const headings = headingsIn(document.getText())
      if (!fits(`${headings} ${headings} ${fileNameOf(document.uri)} ${headings}`, query)) continue
      if (open) found.push(...symbolsIn(views.of(document), query))
      else {
        await teams.ready(document.uri)
        found.push(...symbolsIn(views.once(document), query))
        teams.closed(document.uri)
      }
    }
    return found.slice(0, MOST_SYMBOLS)
  })
}

const headingsIn = (text: string): string => (text.match(/^ {0,3}#.*$/gm) ?? []).join(' ')
