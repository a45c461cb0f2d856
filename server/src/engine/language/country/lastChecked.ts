import { hoursChecked } from '../calendar/callHours.ts'
import { writtenDate } from '../calendar/dayNames.ts'
import { holidaysChecked } from '../calendar/holidays.ts'
import type { Text } from '../text.ts'
import { numbersChecked } from './callerNumbers.ts'

const [oldest] = [hoursChecked, holidaysChecked, numbersChecked].toSorted()

/** The day on which the hours, holidays and numbers of all countries were last checked: the oldest of them. */
export const lastChecked: Text = { en: writtenDate('en', oldest!), es: writtenDate('es', oldest!) }
