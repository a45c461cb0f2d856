import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { completions, dropLine, hovered, looked, offered } from './popups.ts'
import { goTo, picture } from './screen.ts'
import { languages, lineOf, type Sequence, sequences } from './sequences.ts'
import { useSession } from './session.ts'

/** What may be written at each place, what the names there stand for, by keyboard. */
const session = useSession()

const words = {
  English: {
    goal: /^goal, What this script should achieve\., /,
    referral: /^referral, /,
    stepGoal: /^goal, /,
    voiceNote: /^voice-note, /,
    pause: /^\[pause\], Stop for one second\., /,
    servile: /^servile-tone, Apologetic or pleading, /,
    opening: /^Opening: something you saw, /,
    closing: /^Last step: closing message, /,
    relationship:
      /relationship · relación.*How well the listener knows the caller\..*cold · referral · warm · customer/s,
    rule: /Stock phrase/,
    cue: /A direction, not read aloud: Stop for one second\. \(1 s\)/,
    tag: /\{\{first_name\}\} is said as “Priya” \([\d.]+ s\)/,
    last: "I'll try you Monday",
  },
  Spanish: {
    goal: /^objetivo, Qué debe lograr este guion\., /,
    referral: /^referido, /,
    stepGoal: /^objetivo, /,
    voiceNote: /^nota_de_voz, /,
    pause: /^\[pausa\], Callar un segundo\., /,
    servile: /^servile-tone, [^,]+, /,
    opening: /^Apertura: un hecho suyo, /,
    closing: /^Último paso: despedida, /,
    relationship: /relationship · relación.*Cuánto conoce quien escucha a quien llama\..*frío · /s,
    rule: /Frase hecha/,
    cue: /Una indicación, no se lee en voz alta: Callar un segundo\. \(1 s\)/,
    tag: /\{\{first_name\}\} se dice «Lucía» \([\d,]+ s\)/,
    last: 'Le llamo el lunes',
  },
}

async function openOne(one: Sequence) {
  const folder = session().fresh(sequences, { 'workbench.colorTheme': one.theme })
  const path = join(folder, one.file)
  const page = await session().open(folder, one.file, one.locale)
  await looked(page)
  return { folder, path, page, line: (start: string) => lineOf(path, start) }
}

test.each(languages)('in $language: completion at each place says what it offers', async (one) => {
  const { page, line } = await openOne(one)
  const says = words[one.language]

  // From the end of the script upwards, so that the lines above stay where they are.
  await goTo(page, line(says.last) + 1)
  expect((await completions(page))[0]).toMatch(says.closing)
  await picture(page, `completion-closing-${one.language}`)
  await page.keyboard.press('Escape')

  const blank = async (after: string, typed: string) => {
    await goTo(page, line(after), 99)
    await page.keyboard.press('Enter')
    await page.keyboard.type(typed)
  }
  await blank(one.servile, '<!-- voicemail-disable-next-line ')
  // What the script has comes first, and no name stands without its title.
  const rules = await offered(page)
  expect(rules[0]).toMatch(/^[a-z-]+, [^,]+.*, /)
  await page.keyboard.type('servile')
  await expect.poll(() => offered(page).then(([first]) => first)).toMatch(says.servile)
  await picture(page, `completion-suggestions-${one.language}`)
  await dropLine(page)

  await blank(one.servile, '[')
  expect(await offered(page)).toContainEqual(expect.stringMatching(says.pause))
  await dropLine(page)
  await blank(one.servile, '{{')
  const fields = await offered(page)
  expect(fields[0]).toMatch(/^first_name, (Priya|Lucía), /)
  await picture(page, `completion-fields-${one.language}`)
  await dropLine(page)

  await goTo(page, line(one.channel) + 1)
  expect((await completions(page))[0]).toMatch(says.opening)
  await picture(page, `completion-opening-${one.language}`)
  await page.keyboard.press('Escape')
  await blank(one.channel, '- ')
  expect(await offered(page)).toContainEqual(expect.stringMatching(says.stepGoal))
  await dropLine(page)
  await goTo(page, line(one.channel), one.channel.indexOf(':') + 3)
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Delete')
  expect(await completions(page)).toContainEqual(expect.stringMatching(says.voiceNote))
  await page.keyboard.press('Escape')

  const [field, value] = one.relationship
  await goTo(page, line(field), field.length + 1)
  for (const _ of value) await page.keyboard.press('Backspace')
  expect(await completions(page)).toContainEqual(expect.stringMatching(says.referral))
  await page.keyboard.press('Escape')
  await page.keyboard.type(value)
  await page.keyboard.press('Enter')
  expect(await completions(page)).toContainEqual(expect.stringMatching(says.goal))
  await picture(page, `completion-details-${one.language}`)
})

test.each(languages)('in $language: what a name stands for, by keys', async (one) => {
  const { page, path, line } = await openOne(one)
  const says = words[one.language]
  const column = (start: string, part: string) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .find((each) => each.startsWith(start))!
      .indexOf(part) + 2
  const ask = async (start: string, part: string) => {
    await goTo(page, line(start), column(start, part))
    return hovered(page)
  }
  expect(await ask(one.relationship[0], 're')).toMatch(says.relationship)
  await picture(page, `hover-detail-${one.language}`)
  expect(await ask('<!--', 'cliche')).toMatch(says.rule)
  expect(await ask(one.tagLine, '[')).toMatch(says.cue)
  expect(await ask(one.tagLine, '{{')).toMatch(says.tag)
  await picture(page, `hover-field-${one.language}`)
})
