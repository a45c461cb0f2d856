// Writes server/src/engine/findings/index.ts from the files beside it. Runs before everything that imports the findings.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { findingsIndex } from './findingsIndexText.ts'

const folder = 'server/src/engine/findings'
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
const text = findingsIndex(files.map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') })))
writeFileSync(`${folder}/index.ts`, text)
