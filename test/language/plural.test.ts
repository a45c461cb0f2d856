import { expect, test } from 'vitest'
import { pluralOf } from '../../server/src/engine/language/forms/plural.ts'

test.each([
  ['en', 'slot', 'slots'],
  ['en', 'time box', 'time boxes'],
  ['en', 'delivery', 'deliveries'],
  ['en', 'free day', 'free days'],
  ['es', 'hueco', 'huecos'],
  ['es', 'espacio libre', 'espacios libres'],
  ['es', 'ventana de entrega', 'ventanas de entrega'],
  ['es', 'reunión', 'reuniones'],
  ['es', 'voz', 'voces'],
  ['es', 'papel', 'papeles'],
  ['es', 'café', 'cafés'],
] as const)('%s: %s, %s', (language, one, many) => {
  expect(pluralOf(one, language)).toBe(many)
})
