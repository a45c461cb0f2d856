/** Messages of our own: one, nearly the same again, the same matter with news, another, and one in two wordings. */
export const message = {
  dock: 'Your Leeds dock turned away nine trucks after lunch on Friday. Dana Reyes at Northwind. I have e-mailed the three slots that were empty that day, and I will try you Thursday at ten.',
  dockAgain:
    'Your Leeds dock turned away nine lorries after lunch on Friday. Dana Reyes from Northwind. I have e-mailed the three slots that were empty that day, and I will try you Tuesday at ten.',
  dockNews:
    'Dana Reyes at Northwind. The haulier who lost most at Leeds on Friday has moved his late runs to seven, and his planner wrote down how. The page is in your inbox. I will try you Thursday at ten.',
  payroll:
    'Carlos, Jo Bright at Payday Pro. Doing payroll by hand eats your whole Thursday, and the bakery on Fifth was done by nine with the table that I sent. Text me yes and I bring one along.',
  checkups:
    'Dr. Osei, Lena Fry at Recallwell. About one in five of your six-month checkups never gets booked. A text the day they are due fills most of those appointments. May I send the numbers?',
  checkupsReworded:
    'Mrs. Tran, Lena Fry at Recallwell. One in five six-month checkups is never booked in your practice. With a text message on the day they fall due, those appointments get filled. May I send you the numbers?',
} as const

/** A script with these messages as its steps. */
export function script(...messages: readonly string[]): string {
  const steps = messages.map(
    (text, i) => `## Step ${i + 1}\n- day: ${i * 3 + 1}\n- channel: voicemail\n- goal: Earn ten minutes\n\n${text}\n`,
  )
  return `---\nlang: en\n---\n\n# Dock\n\n${steps.join('\n')}`
}
