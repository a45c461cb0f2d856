import type { NewScriptParams, NewScriptResult } from '../protocol.ts'
import { countryOf, type ScriptWords, wordsFor } from './newScriptTexts.ts'
import { addressed, countryFor, filledBody, situations, usualAddress, withTabStops } from './snippets.ts'

/** A script to start from: short, in the words of a country, and clean under our own check as it stands. */
export function newScript(asked: NewScriptParams): NewScriptResult {
  const words = wordsFor(asked.language, countryFor(asked.region, asked.address))
  const count = Object.hasOwn(plans, asked.steps) ? asked.steps : 1
  const lines = [
    ...detailsOf(asked, words, count),
    '',
    `# ${words.title}`,
    '',
    `> ${words.example}`,
    ...plans[count].flatMap((step) => stepLines(step, asked, words, count)),
    '',
  ]
  const body = lines.join('\n')
  return { snippet: withTabStops(body), text: filledBody(body) }
}

type Step = keyof ScriptWords['steps']

/** Which steps a script of so many has: whoever calls a third time asks how, and whoever stops says so. */
const plans: Readonly<Record<NewScriptParams['steps'], readonly Step[]>> = {
  1: ['call'],
  3: ['call', 'email', 'arrived'],
  4: ['call', 'email', 'arrived', 'last'],
  5: ['call', 'email', 'arrived', 'ask', 'last'],
}

/** From a Tuesday on; calls a week apart once two have been made. */
const days: Readonly<Record<Step, number>> = { call: 1, email: 1, arrived: 3, ask: 8, last: 15 }

function detailsOf(
  { language, goal, relationship, region, address }: NewScriptParams,
  words: ScriptWords,
  count: NewScriptParams['steps'],
) {
  const es = language === 'es'
  const style = { talk: null, email: null, teach: ['teach', 'enseñar'], answer: ['agreed', 'acordado'] }[goal]
  const who = { cold: 'frío', referral: 'referido', customer: 'cliente' }[relationship]
  const details: (readonly [en: string, es: string, value: string] | null)[] = [
    ['lang', 'idioma', language],
    ['kind', 'tipo', es ? 'listo' : 'ready'],
    style && ['style', 'estilo', style[es ? 1 : 0]!],
    ['goal', 'objetivo', words.goals[goal]],
    ['relationship', 'relación', es ? who : relationship],
    ['region', 'región', region],
    es ? ['address', 'tratamiento', address ?? usualAddress(region)] : null,
    ['recipient', 'destinatario', `{ ${es ? 'rol: decisor, cargo' : 'role: decision-maker, title'}: ${words.role} }`],
    [
      'caller',
      'quien_llama',
      es ? '{ nombre: ‹Ana Ruiz›, empresa: ‹Norte› }' : '{ name: ‹Dana Reyes›, company: ‹Northwind› }',
    ],
    count > 1 ? ['stop_after', 'parar_tras', String(count)] : null,
  ]
  return ['---', ...details.flatMap((one) => (one ? `${one[es ? 1 : 0]}: ${one[2]}` : [])), '---']
}

function stepLines(step: Step, asked: NewScriptParams, words: ScriptWords, count: NewScriptParams['steps']): string[] {
  const es = asked.language === 'es'
  const fields = [
    `- ${es ? 'día' : 'day'}: ${days[step]}`,
    ...(step === 'call' ? [`- ${es ? 'día_semana: martes' : 'weekday: Tuesday'}`] : []),
    `- ${es ? 'canal' : 'channel'}: ${step === 'email' ? (es ? 'correo' : 'email') : es ? 'buzón' : 'voicemail'}`,
  ]
  return ['', ...(count > 1 ? [`## ${words.steps[step]}`, ...fields, ''] : []), saidIn(step, asked, words, count)]
}

function saidIn(step: Step, asked: NewScriptParams, words: ScriptWords, count: NewScriptParams['steps']): string {
  const say = (id: string) => textOf(id, asked)
  switch (step) {
    case 'call':
      return [opening(asked, say), words.introduce, ...reasonFor(asked, words, count, say)].join(' ')
    case 'email':
      return words.email[asked.relationship]
    case 'arrived':
      return [say('did-it-arrive'), words.introduce, ...(plans[count].includes('ask') ? [] : [words.prefer])].join(' ')
    case 'ask':
      return `${words.introduce} ${say('ask-how')}`
    case 'last':
      return `${words.introduce} ${say('last-step')}`
  }
}

type Say = (id: string) => string

const opening = ({ goal, relationship }: NewScriptParams, say: Say): string =>
  goal === 'answer' || relationship === 'customer'
    ? say('agreed')
    : relationship === 'referral'
      ? say('referral')
      : say('fact')

/** An email or an insight is the whole message; all else needs what happens next. */
function reasonFor({ goal }: NewScriptParams, words: ScriptWords, count: NewScriptParams['steps'], say: Say): string[] {
  if (goal === 'email') return [say('email')]
  if (goal === 'teach') return [say('teach'), words.again]
  return [count === 1 ? words.alone : say('next-step')]
}

/** The words of a situation in a country, as the listener is addressed. */
function textOf(id: string, { language, region, address }: NewScriptParams): string {
  const country = countryOf(language, countryFor(region, address))
  const found = situations
    .find((one) => one.id === id)!
    .texts.find((text) => text.language === language && text.regions.includes(country))!
  return language === 'es' ? addressed(found, country, address ?? usualAddress(region)) : found.body
}
