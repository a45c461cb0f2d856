import type { Region } from '../../script/script.ts'

/** The parts of the day that a greeting names. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening'

/** The hours at which people greet each other so, generously drawn: minutes after midnight. Lunch divides the day in Spain. */
export const greetingHours = (
  part: PartOfDay,
  language: 'en' | 'es',
  region: Region | null,
): readonly [number, number] => (language === 'en' ? english[part] : region === 'ES' ? spain[part] : americas[part])

type Hours = Readonly<Record<PartOfDay, readonly [number, number]>>
const at = (hour: number, minute = 0): number => hour * 60 + minute

const english: Hours = {
  morning: [at(0), at(12, 15)],
  afternoon: [at(11, 45), at(18, 30)],
  evening: [at(16, 30), at(24)],
}
const spain: Hours = { morning: [at(0), at(15)], afternoon: [at(12), at(21)], evening: [at(19, 30), at(24)] }
const americas: Hours = { morning: [at(0), at(12, 30)], afternoon: [at(11, 45), at(20)], evening: [at(17, 45), at(24)] }
