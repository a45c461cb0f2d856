import type { TouchReport } from '../../engine/report.ts'
import { lineStart } from '../../engine/script/lines.ts'
import { span } from '../../engine/span.ts'
import { addressed, countryFor, filledBody, type Snippet, situations, snippetsOf, withTabStops } from '../snippets.ts'
import { touchAt } from '../spoken.ts'
import type { View } from '../views.ts'
import { type Caret, kinds, type Offer, offered } from './offer.ts'

/** Openings, next steps and closing messages, those first that fit where the line stands. */
export function snippetCompletions(view: View, caret: Caret) {
  const { report } = view
  const { region, address } = report.script.front.values
  const start = lineStart(report.source, caret.at)
  const before = report.source.slice(start, caret.at)
  const touch = touchAt(report, caret.at)
  if (!touch?.facts.spoken || !/^[\p{L}\p{M}\p{N}-]*$/u.test(before)) return []
  const fits = fitting(view, touch, start)
  const own = all
    .filter(({ language }) => language === report.language)
    .map((each) => ({ ...each, body: addressed(each, each.region, address) }))
  const here = own.filter((each) => each.region === (region && countryFor(region, address)))
  // The country need not be said where the script says it.
  const offers = here.length > 0 ? distinct(here, false) : distinct(own, true)
  return offered(view, span(start, caret.at), caret, offers.sort((a, b) => rank(a, fits) - rank(b, fits)).map(offerOf))
}

const all = snippetsOf(situations)

type Offered = Readonly<{ id: string; label: string; body: string; when: string; typed: string }>

function offerOf({ label, body, when, typed }: Offered): Offer {
  const put = filledBody(body)
  return { label, put, stops: withTabStops(body), kind: kinds.snippet, about: `${when}\n\n${put}`, typed }
}

/** The same words for several countries are offered once, by any of their prefixes. */
function distinct(snippets: readonly Snippet[], withCountry: boolean): Offered[] {
  const byBody = new Map<string, Offered>()
  for (const { id, prefix, name, body, when, region } of snippets) {
    const same = byBody.get(body)
    const label = same || !withCountry ? name : `${name} (${region})`
    byBody.set(body, { id, label, body, when, typed: same ? `${same.typed} ${prefix}` : `${prefix} ${name}` })
  }
  return [...byBody.values()]
}

const rank = ({ id }: Offered, fits: readonly string[]): number => {
  const at = fits.indexOf(id)
  return at < 0 ? fits.length : at
}

/** The situations that fit, best first: by the step's place in the sequence and by what is said in it already. */
function fitting({ report }: View, touch: TouchReport, at: number): readonly string[] {
  const hasBegun = touch.facts.sentences.some(({ timed }) => touch.toSource(timed.span).start < at)
  const isLast = touch.index === report.touches.length && touch.index > 1
  if (hasBegun) return isLast ? [...closing, ...steps] : steps
  if (isLast) return [...closing, ...follows]
  if (touch.index > 1) return touch.index > 2 ? [...follows].reverse() : follows
  const { relationship } = report.script.front.values
  const first =
    relationship === 'referral'
      ? ['referral']
      : relationship === 'warm' || relationship === 'customer'
        ? ['agreed']
        : []
  return [...first, ...openings]
}

const openings = ['fact', 'peer', 'rule', 'referral', 'agreed']
const steps = ['next-step', 'email']
const follows = ['did-it-arrive', 'ask-how']
const closing = ['last-step']
