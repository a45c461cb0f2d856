import type { TeamCountry } from '../country/teamCountry.ts'
import type { Text } from '../text.ts'

// When sales calls may be made, by country: laws where there are any, else the hours of offices. Not legal advice: every
// message says so.

/** Minutes after midnight: from this one on, up to but not including that one. */
export type Hours = readonly [from: number, to: number]

export type CallHours = Readonly<{
  /** Monday first; null on days without calls. */
  week: readonly (Hours | null)[]
  /** Hours at which people eat or rest. */
  rest: readonly Readonly<{ hours: Hours; what: Text }>[]
  /** What the hours come from; `days`, whether it speaks of weekends and holidays too; `team`, whether they are the team's own. */
  rule: Readonly<{ name: Text; url: string | null; days: boolean; team?: boolean }>
}>

/** The hours of a country; private persons have their own where the law says so, and a team may have its own for everybody. */
export function callHoursOf(
  country: keyof typeof callHours,
  segment: 'b2b' | 'b2c' | undefined,
  own: TeamCountry | null,
): CallHours {
  const { all, consumers } = callHours[country] as { all: CallHours; consumers?: CallHours }
  const usual = segment === 'b2c' && consumers ? consumers : all
  return own ? teamHours(usual, own) : usual
}

function teamHours({ week, rest, rule }: CallHours, own: TeamCountry): CallHours {
  const { hours, days } = own
  const calls = (day: number) => (days ? days.includes(day) : week[day] !== null)
  return {
    week: week.map((usual, day) => (calls(day) ? (hours ?? usual ?? week[0]!) : null)),
    rest: own.rest?.map((one) => ({ hours: one, what: { en: 'a time to rest', es: 'hora de descanso' } })) ?? rest,
    rule: hours || days ? { name: theTeams, url: null, days: days !== undefined || rule.days, team: true } : rule,
  }
}

/** The day on which the hours were last checked, on the pages of `rule.url`. */
export const hoursChecked = '2026-11-22'

const at = (hour: number, minute = 0): number => hour * 60 + minute
const workdays = (from: number, to: number): readonly (Hours | null)[] => {
  const day: Hours = [from, to]
  return [day, day, day, day, day, null, null]
}

const lunch = { en: 'lunchtime', es: 'hora de comer' }
const midday = { en: 'lunchtime', es: 'hora de almorzar' }
const dinner = { en: 'dinner time', es: 'hora de cenar' }
const evening = { en: 'the evening, when people are at home', es: 'la noche, cuando la gente está en casa' }
const someStates = {
  en: 'past 20:00, when Florida and other states end calls',
  es: 'después de las 20:00, cuando Florida y otros estados ya no permiten llamadas',
}
const theTeams = { en: 'the team’s configuration', es: 'la configuración del equipo' }
const custom = { name: { en: 'custom', es: 'la costumbre' }, url: null, days: false }

const colombianRest = [
  { hours: [at(12), at(14)], what: midday },
  { hours: [at(19), at(21)], what: evening },
] as const
const law2300 = {
  name: { en: 'Law 2300 of 2023', es: 'Ley 2300 de 2023' },
  url: 'https://unisabaneta.edu.co/2024/07/26/ya-conoces-la-ley-dejen-de-fregar',
  days: true,
}

const callHours = {
  US: {
    all: {
      week: workdays(at(8), at(21)),
      rest: [
        { hours: [at(12), at(13)], what: lunch },
        { hours: [at(18), at(20)], what: evening },
        { hours: [at(20), at(21)], what: someStates },
      ],
      rule: {
        name: { en: 'Telemarketing Sales Rule', es: 'Telemarketing Sales Rule' },
        url: 'https://legalclarity.org/ftc-telemarketing-sales-rule-compliance-requirements',
        days: false,
      },
    },
  },
  UK: {
    all: {
      week: workdays(at(8), at(21)),
      rest: [
        { hours: [at(12), at(13)], what: lunch },
        { hours: [at(18), at(21)], what: evening },
      ],
      rule: custom,
    },
  },
  ES: {
    all: {
      week: workdays(at(9), at(21)),
      rest: [
        { hours: [at(14), at(16, 30)], what: { en: 'lunchtime', es: 'hora de comer o de siesta' } },
        { hours: [at(20, 30), at(21)], what: dinner },
      ],
      rule: {
        name: { en: 'consumer law, article 96.2', es: 'ley de consumidores, artículo 96.2' },
        url: 'https://www.genbeta.com/actualidad/llamadas-comerciales-ilegales-a-partir-hora-asi-puedes-actuar-recibes',
        days: true,
      },
    },
  },
  MX: {
    all: {
      week: workdays(at(8), at(21)),
      rest: [
        { hours: [at(14), at(16)], what: lunch },
        { hours: [at(20), at(21)], what: dinner },
      ],
      rule: custom,
    },
  },
  CO: {
    all: { week: workdays(at(8), at(21)), rest: colombianRest, rule: custom },
    consumers: {
      week: [...workdays(at(7), at(19)).slice(0, 5), [at(8), at(15)], null],
      rest: colombianRest,
      rule: law2300,
    },
  },
  PE: {
    all: {
      week: workdays(at(8), at(21)),
      rest: [
        { hours: [at(12, 30), at(14, 30)], what: midday },
        { hours: [at(19, 30), at(21)], what: evening },
      ],
      rule: custom,
    },
    consumers: {
      week: workdays(at(7), at(20)),
      rest: [
        { hours: [at(12, 30), at(14, 30)], what: midday },
        { hours: [at(19, 30), at(20)], what: evening },
      ],
      rule: {
        name: { en: 'consumer code, article 58', es: 'Código del Consumidor, artículo 58' },
        url: 'https://enfoquereal.com/2023/03/04/congreso-aprobo-medida-que-prohibe-llamadas-y-mensajes-de-texto-spam-no-autorizados/',
        days: true,
      },
    },
  },
  AR: {
    all: {
      week: workdays(at(8), at(21)),
      rest: [
        { hours: [at(13), at(15, 30)], what: { en: 'lunchtime', es: 'hora de almorzar o de siesta' } },
        { hours: [at(20, 30), at(21)], what: dinner },
      ],
      rule: custom,
    },
  },
  CL: {
    all: {
      week: workdays(at(8), at(21)),
      rest: [
        { hours: [at(13), at(15)], what: midday },
        { hours: [at(20), at(21)], what: dinner },
      ],
      rule: custom,
    },
  },
  UY: {
    all: {
      week: workdays(at(8), at(21)),
      rest: [
        { hours: [at(13), at(15)], what: midday },
        { hours: [at(20, 30), at(21)], what: dinner },
      ],
      rule: custom,
    },
  },
} as const satisfies Readonly<Record<string, { all: CallHours; consumers?: CallHours }>>
