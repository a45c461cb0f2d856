import type { TouchReport } from '../engine/report.ts'
import { clean } from './clean.ts'
import type { Words } from './words.ts'

/** The line over a step: its name, and its seconds or that nobody says it. */
export function stepLine(touch: TouchReport, only: boolean, say: Words): string {
  const title = clean(touch.title) || say.step(touch.index, only)
  if (!touch.facts.spoken) return `${title} · ${say.channels[touch.channel]}, ${say.notSpoken}`
  return `${title} · ${say.seconds(touch.seconds)}`
}
