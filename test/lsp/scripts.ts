/** A bad first message with a servile opening, in English. */
export const badEnglish = `---
lang: en
goal: Earn ten minutes about dock delays
caller: { name: Dana Reyes, company: Northwind, phone: 512-555-0142 }
---

# Dock delays

## First call
- day: 1
- channel: voicemail

Hi Priya, this is Dana Reyes with Northwind. Sorry to bother you, I was just checking in.
Call me back at 512-555-0142.

> Smile.

## Second call
- day: 4

Priya, your Leeds dock turned away nine trucks after lunch. I e-mailed the three slots that were empty that day.
`

/** The same kind of message in Spanish. */
export const badSpanish = `---
lang: es
goal: Conseguir diez minutos sobre los retrasos
---

## Primera llamada

Hola, Marta. Perdona que te moleste, solo llamaba para saludar. Soy Iker Sanz, de Norte Azul.
`
