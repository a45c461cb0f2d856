import type { TimingResult } from '../../../server/src/protocol.ts'
import type { Translate } from '../durationWords.ts'
import type { SecondsWords } from '../secondsWords.ts'
import { keptPace, paceOf, type Timed } from './pace.ts'

export type Language = NonNullable<TimingResult>['language']

/** What is read aloud. `standard`: our own text rather than the script's. */
export type Passage = Readonly<{ name: string; language: Language; timed: Timed; standard: boolean }>

/** Where a timed reading stands. */
export type ReadingStep =
  | Readonly<{ at: 'ready'; passage: Passage }>
  | Readonly<{ at: 'reading'; passage: Passage }>
  | Readonly<{ at: 'measured'; passage: Passage; elapsed: number }>
  | Readonly<{ at: 'kept'; passage: Passage; pace: number }>

/** What a choice in the list does; a language stands for its standard passage. */
export type Deed = 'start' | 'stop' | 'keep' | 'again' | 'discard' | 'undo' | 'done' | Language

/** What the list shows at one step. Its first choice is the one that Enter takes. */
export type ReadingWords = Readonly<{
  title: string
  placeholder: string
  choices: readonly Readonly<{ label: string; detail?: string; does: Deed }>[]
}>

/** Nobody reads a passage in less: a key was pressed twice. */
const shortest = 2

/** Puts a step into words. Nothing in them judges how fast somebody reads. */
export function readingWords(step: ReadingStep, t: Translate, say: SecondsWords): ReadingWords {
  const title = t('Time my reading: {0}', step.passage.name)
  switch (step.at) {
    case 'ready':
      return {
        title,
        placeholder: t('Press Enter or Space and begin to read aloud'),
        choices: [{ label: `$(play) ${t('Start')}`, does: 'start' }, ...otherPassages(step.passage, t)],
      }
    case 'reading':
      return {
        title,
        placeholder: t('Read to the end, then press Enter or Space'),
        // One line only, so that the list lies over as little of the text as can be; Escape discards.
        choices: [{ label: `$(debug-stop) ${t('Stop')}`, does: 'stop' }],
      }
    case 'measured':
      return measuredWords(step.passage, step.elapsed, t, say)
    case 'kept':
      return {
        title: t('Kept: {0} words a minute', step.pace),
        placeholder: t('Your own seconds now stand beside the script’s'),
        choices: [
          { label: `$(check) ${t('Done')}`, does: 'done' },
          { label: `$(discard) ${t('Undo')}`, detail: t('Goes back to what was kept before'), does: 'undo' },
        ],
      }
  }
}

function otherPassages({ standard, language }: Passage, t: Translate): ReadingWords['choices'] {
  const choices = [
    { label: `$(book) ${t('Read our passage in English instead')}`, does: 'en' },
    { label: `$(book) ${t('Read our passage in Spanish instead')}`, does: 'es' },
  ] as const
  return choices.filter(({ does }) => !standard || does !== language)
}

function measuredWords({ timed, language }: Passage, elapsed: number, t: Translate, say: SecondsWords): ReadingWords {
  const title = t('You: {0} s', say.short(elapsed))
  const choices = [
    { label: `$(refresh) ${t('Read it again')}`, does: 'again' },
    { label: `$(trash) ${t('Discard')}`, does: 'discard' },
  ] as const
  if (elapsed < shortest) return { title, placeholder: t('That was too short to be measured'), choices }
  const pace = paceOf(timed, elapsed)
  const kept = keptPace(pace)
  const keep = {
    label: `$(check) ${t('Keep')}`,
    detail: kept === Math.round(pace) ? consequence(language, t) : nearest(kept, t),
    does: 'keep',
  } as const
  const placeholder = t('By the clock: {0} s at {1} words a minute', say.short(timed.seconds), timed.pace)
  return { title, placeholder, choices: [keep, ...choices] }
}

const consequence = (language: Language, t: Translate) =>
  language === 'es'
    ? t('Shown beside each script in Spanish; suggestions stay as they are')
    : t('Shown beside each script in English; suggestions stay as they are')

const nearest = (pace: number, t: Translate) => t('The nearest pace that can be kept is {0} words a minute', pace)
