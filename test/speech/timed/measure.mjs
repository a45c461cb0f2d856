#!/usr/bin/env node
// Has every script of en.jsonl and es.jsonl read aloud by Debian's speech synthesisers and writes the seconds back.
//   node test/speech/timed/measure.mjs [--check]
// Run by hand, not in CI: apt-get install espeak-ng espeak flite festival festvox-kallpc16k festvox-us-slt-hts
// What is read is `spoken`, in which a person wrote out every number, address and acronym, so no synthesiser's own reading
// of figures decides. `engines` are the seconds of speech, silence at both ends cut off. Each voice is then scaled so that
// it reads its whole set at 150 spoken words a minute; `seconds` is the mean of the scaled values over the voices.
// --check measures again and only says how far the result lies from what is stored.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const wordsPerMinute = 150
const folder = mkdtempSync(join(tmpdir(), 'timed-'))
const wav = join(folder, 'speech.wav')
const textFile = join(folder, 'spoken.txt')

const espeak = (program, voice) => ({
  name: `${program}-${voice}`,
  package: program,
  command: [program, '-v', voice, '-f', textFile, '-w', wav],
})
const flite = (voice) => ({
  name: `flite-${voice}`,
  package: 'flite',
  command: ['flite', '-voice', voice, '-f', textFile, '-o', wav],
})
const festival = (name, voice, from) => ({
  name,
  package: `festival, ${from}`,
  command: ['text2wave', '-eval', `(${voice})`, '-o', wav, textFile],
})

const voices = {
  en: [
    espeak('espeak-ng', 'en-us'),
    espeak('espeak-ng', 'en-gb'),
    flite('slt'),
    flite('rms'),
    flite('awb'),
    festival('festival-kal-diphone', 'voice_kal_diphone', 'festvox-kallpc16k'),
    festival('festival-slt-hts', 'voice_cmu_us_slt_arctic_hts', 'festvox-us-slt-hts'),
  ],
  // Debian has no Spanish voice for festival or flite any more; espeak is the older program with durations of its own.
  es: [espeak('espeak-ng', 'es'), espeak('espeak-ng', 'es-419'), espeak('espeak', 'es'), espeak('espeak', 'es-la')],
}

const checkOnly = process.argv.includes('--check')
try {
  for (const language of ['en', 'es']) measure(language)
} finally {
  rmSync(folder, { recursive: true })
}

function measure(language) {
  const file = new URL(`./${language}.jsonl`, import.meta.url)
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const present = voices[language].filter((voice) => {
    const works = installed(voice) && speak(voice, 'a') !== undefined
    if (!works) console.error(`${language}: ${voice.name} is missing (Debian: ${voice.package})`)
    return works
  })
  if (present.length < 3) throw new Error(`${language}: ${present.length} voices, three are needed`)
  const words = sum(rows.map((row) => row.spoken.split(/\s+/).length))
  const scaled = present.map((voice) => {
    const raw = rows.map((row) => speak(voice, row.spoken))
    const factor = ((words / wordsPerMinute) * 60) / sum(raw)
    console.log(
      `${language}: ${voice.name.padEnd(22)} ${(words / (sum(raw) / 60)).toFixed(0)} spoken words a minute, × ${factor.toFixed(3)}`,
    )
    return { name: voice.name, raw, normal: raw.map((seconds) => seconds * factor) }
  })
  let furthest = 0
  for (const [i, row] of rows.entries()) {
    const seconds = round(sum(scaled.map((voice) => voice.normal[i])) / scaled.length)
    furthest = Math.max(furthest, Math.abs(seconds - row.seconds))
    row.seconds = seconds
    row.engines = Object.fromEntries(scaled.map((voice) => [voice.name, round(voice.raw[i])]))
  }
  const spread = rows.map((_, i) => deviation(scaled.map((voice) => voice.normal[i])))
  console.log(
    `${language}: ${rows.length} scripts, ${words} spoken words; the voices differ by ${((100 * sum(spread)) / rows.length).toFixed(1)} % (standard deviation)`,
  )
  if (checkOnly) console.log(`${language}: furthest from what is stored: ${furthest.toFixed(2)} s`)
  else writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

/** flite speaks with another voice, and says nothing of it, where the one asked for is not there. */
function installed({ command: [program, , voice] }) {
  if (program !== 'flite') return true
  const list = spawnSync('flite', ['-lv'], { encoding: 'utf8' }).stdout ?? ''
  return list.split(/\s+/).includes(voice)
}

/** Seconds of speech, or undefined where the synthesiser or its voice is not there. */
function speak(voice, text) {
  writeFileSync(textFile, `${text}\n`)
  rmSync(wav, { force: true })
  const [program, ...args] = voice.command
  const run = spawnSync(program, args, { encoding: 'utf8' })
  if (run.error || run.status !== 0) return undefined
  try {
    return soundedSeconds(readFileSync(wav))
  } catch {
    return undefined
  }
}

/** From the first to the last 10 ms louder than a hundredth of the loudest 10 ms. */
function soundedSeconds(bytes) {
  const { samples, rate } = readWav(bytes)
  const size = Math.round(rate / 100)
  const loudness = []
  for (let at = 0; at + size <= samples.length; at += size) {
    let squares = 0
    for (let i = at; i < at + size; i++) squares += samples[i] ** 2
    loudness.push(Math.sqrt(squares / size))
  }
  const threshold = Math.max(...loudness) / 100
  const sounded = (value) => value > threshold
  const first = loudness.findIndex(sounded)
  if (first < 0) throw new Error('silence')
  return (loudness.findLastIndex(sounded) - first + 1) / 100
}

/** 16-bit mono PCM. */
function readWav(bytes) {
  let rate
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    const start = at + 8
    if (name === 'fmt ') {
      rate = bytes.readUInt32LE(start + 4)
      if (bytes.readUInt16LE(start + 2) !== 1 || bytes.readUInt16LE(start + 14) !== 16)
        throw new Error('not 16-bit mono')
    } else if (name === 'data') {
      // A program that writes as it speaks may leave the length open.
      const end = Math.min(start + length, bytes.length)
      return {
        rate,
        samples: new Int16Array(
          bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + end - ((end - start) % 2)),
        ),
      }
    }
    at = start + length + (length % 2)
  }
  throw new Error('no sound')
}

function deviation(list) {
  const mean = sum(list) / list.length
  return Math.sqrt(sum(list.map((value) => (value - mean) ** 2)) / (list.length - 1)) / mean
}

function sum(list) {
  return list.reduce((a, b) => a + b, 0)
}

function round(seconds) {
  return Math.round(seconds * 100) / 100
}
