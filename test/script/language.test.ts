import { expect, test } from 'vitest'
import { check } from '../../server/src/engine/check.ts'

const spanish = 'Hola, su andén está lleno y los camiones no caben.'
const english = 'Your dock is full and the trucks do not fit.'

test.each([
  ['the details win', `---\nlang: es\n---\n${english}`, 'a.en.vm.md', 'es', 'front matter'],
  ['so do they in other words', `---\nidioma: inglés\n---\n${spanish}`, 'a.es.vm.md', 'en', 'front matter'],
  ['then the name of the file', english, 'a.es.vm.md', 'es', 'file name'],
  ['then the text', spanish, 'a.vm.md', 'es', 'text'],
  ['a wrong language in the details is none', `---\nlang: fr\n---\n${spanish}`, 'a.vm.md', 'es', 'text'],
  ['all of it together', `${spanish} ${spanish}\n\n${english}`, 'a.vm.md', 'es', 'text'],
  ['not the notes beside it', `> ${english}\n> ${english}\n\n${spanish}`, 'a.vm.md', 'es', 'text'],
  [
    'not the headings over it',
    `## The call for the dock of the plant in the south\n\n${spanish}`,
    'a.vm.md',
    'es',
    'text',
  ],
  ['headings, where nothing is said yet', '# Llamada al andén de la planta\n\n## Primera\n', 'a.vm.md', 'es', 'text'],
  ['notes, where nothing is said yet', `## 1\n\n> ${spanish}`, 'a.vm.md', 'es', 'text'],
  ['a comment tells nothing', `## 1\n\n<!-- ${spanish} -->`, 'a.vm.md', 'en', 'default'],
  ['English where nobody can tell', 'Priya. Leeds. 9:30.', 'a.vm.md', 'en', 'default'],
])('%s', (_, text, fileName, language, languageFrom) => {
  expect(check(text, { fileName })).toMatchObject({ language, languageFrom })
})
