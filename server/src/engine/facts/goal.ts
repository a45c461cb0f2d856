import type { PhraseHit, TouchFacts } from './facts.ts'

/** Somebody is to do something, did it, or need not: the message says what happens next. */
export const hasGoal = (t: TouchFacts): boolean =>
  t.callbackAsks.length > 0 ||
  (['ask', 'reply', 'step', 'delivered', 'release'] as const).some((act) => t.acts(act).length > 0)

/** A way on that needs no call: the caller's own step, what lies with the listener already, an answer in writing, a release. */
export const hasWayForward = (t: TouchFacts): boolean =>
  (['step', 'delivered', 'reply', 'release'] as const).some((act) => t.acts(act).some((hit) => !isPromised(t, hit)))

/** "Call me and I'll send it": what comes only after the listener has done something is no way of its own. */
function isPromised(t: TouchFacts, { span, sentence }: PhraseHit): boolean {
  const isBefore = (one: PhraseHit): boolean => one.sentence === sentence && one.span.start < span.start
  const ask = t.callbackAsks.find(isBefore) ?? t.acts('ask').find(isBefore)
  if (!ask) return false
  const between = t.timed.touch.text.slice(ask.span.end, span.end)
  return joined.test(between) && !otherwise.test(between)
}

const joined = /\b(?:and|so|then|y|e|que)\b|,/iu
const otherwise =
  /\b(?:or|otherwise|if not|either way|failing that|but|meanwhile|o|si no|pero|igual|de todos modos|de todas formas|mientras tanto|de lo contrario|aunque)\b|;/iu
