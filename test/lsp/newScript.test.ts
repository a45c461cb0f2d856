import { describe, expect, test } from 'vitest'
import { check } from '../../server/src/engine/check.ts'
import { regions } from '../../server/src/engine/script/script.ts'
import { newScript } from '../../server/src/lsp/newScript.ts'
import type { NewScriptParams } from '../../server/src/protocol.ts'

const goals = ['talk', 'email', 'teach', 'answer'] as const
const relationships = ['cold', 'referral', 'customer'] as const
const steps = [1, 3, 4, 5] as const
const places = regions.flatMap((region): Pick<NewScriptParams, 'language' | 'region' | 'address'>[] =>
  region === 'US' || region === 'UK'
    ? [{ language: 'en', region }]
    : (['tú', 'usted', 'vos'] as const).map((address) => ({ language: 'es', region, address })),
)

describe.each(places)('$language $region $address', (place) => {
  test.each(goals.flatMap((goal) => relationships.map((relationship) => ({ goal, relationship }))))(
    '$goal, $relationship: clean as it stands, however many steps',
    (what) => {
      for (const count of steps) {
        const asked: NewScriptParams = { ...place, ...what, steps: count }
        const { text } = newScript(asked)
        const { findings, touches, language } = check(text, { fileName: 'Untitled-1', today: '2026-11-23' })
        expect(language).toBe(place.language)
        expect(touches).toHaveLength(count)
        expect(
          findings.map(
            ({ rule, severity, message, touch }) => `${touch} ${severity} ${rule}: ${message[place.language]}`,
          ),
          text,
        ).toEqual([])
      }
    },
  )
})

test('the words of the River Plate, and vos, where that is how people are addressed', () => {
  const made = (region: NewScriptParams['region'], address?: 'tú' | 'usted' | 'vos') =>
    newScript({
      ...{ language: 'es', goal: 'talk', relationship: 'cold', steps: 4, region },
      ...(address && { address }),
    }).text
  expect(made('AR', 'vos')).toMatch(/tratamiento: vos\n.*turnos libres.*avisame.*tenés/s)
  expect(made('AR')).toMatch(/tratamiento: usted\n.*depósito de Pilar.*avíseme.*tiene/s)
  expect(made('UY', 'tú')).toMatch(/tratamiento: tú\n.*avísame.*tienes/s)
  expect(made('CL')).toContain('Fontibón')
})

test('tab stops: the same words are one, in details and steps alike', () => {
  const asked = { language: 'en', goal: 'teach', relationship: 'cold', region: 'UK', steps: 4 } as const
  const { snippet, text } = newScript(asked)
  expect(snippet).toMatch(/caller: \{ name: \$\{3:Dana Reyes\}, company: \$\{4:Northwind\} \\\}/)
  expect(snippet.match(/\$\{3:Dana Reyes\}/g)!.length).toBeGreaterThan(3)
  expect(snippet).toMatch(/\$0$/)
  expect(snippet.replace(/\$\{\d+:([^{}]*)\}|\$0/g, '$1').replace(/\\(.)/g, '$1')).toBe(text)
  expect(text).toContain('region: UK\n')
  expect(text).toContain('Leeds')
})
