import { frontTable } from '../engine/script/fields/fieldSpecs.ts'
import { anywhere } from '../engine/script/fields/fieldTypes.ts'
import { readValue } from '../engine/script/fields/fieldValues.ts'

/**
 * A team's pace as the script details would take it: 80 to 260 spoken words a minute, or calm, normal, brisk in either
 * language. Null for anything else.
 */
export function readPace(given: unknown): number | null {
  if (typeof given !== 'string' && typeof given !== 'number') return null
  const spec = frontTable.byName.get('pace')
  const reading = spec ? readValue(spec.type, String(given), anywhere) : {}
  return 'value' in reading && typeof reading.value === 'number' ? reading.value : null
}
