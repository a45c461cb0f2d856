import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../server/src/workspace/config/readConfig.ts'

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const { contributes } = json('package.json')
const words = [json('package.nls.json'), json('package.nls.es.json')]
const [walkthrough] = contributes.walkthroughs
type Step = {
  id: string
  description: string
  media: { markdown?: string; image?: Record<string, string>; altText?: string }
}
const steps: Step[] = walkthrough.steps
const in_ = (language: Record<string, string>, text: string) => text.replace(/%([\w.-]+)%/g, (_, key) => language[key]!)

describe('the walkthrough', () => {
  it('has four steps', () => {
    expect(steps.map(({ id }) => id)).toEqual(['open', 'mend', 'listen', 'team'])
  })

  it('shows pictures and pages that are there, in both languages, with words for who cannot see them', () => {
    for (const { media } of steps)
      for (const language of words) {
        for (const path of Object.values(media.image ?? {})) expect(existsSync(path), path).toBe(true)
        if (media.image) expect(in_(language, media.altText!)).toMatch(/^\p{Lu}.+\.$/u)
        else expect(existsSync(in_(language, media.markdown!)), media.markdown).toBe(true)
      }
  })

  it('leads to commands by the names they have', () => {
    const titles = new Map<string, string>(
      contributes.commands.map(({ command, title }: { command: string; title: string }) => [command, title]),
    )
    for (const language of words)
      for (const { description } of steps) {
        const links = [...in_(language, description).matchAll(/\[([^\]]+)\]\(command:([\w.]+)/g)]
        expect(links.length).toBeGreaterThan(0)
        for (const [, name, command] of links.filter(([, , target]) => target!.startsWith('voicemail.')))
          expect(name).toBe(in_(language, titles.get(command!)!))
      }
  })

  it('names commands in its pages as the palette does', () => {
    for (const [at, page] of ['listen.md', 'listen.es.md'].entries()) {
      const named = [...readFileSync(`client/walkthrough/${page}`, 'utf8').matchAll(/^\| \*\*(.+?)\*\*/gm)]
      expect(named.length).toBe(4)
      for (const [, name] of named)
        expect(
          Object.entries(words[at]).some(([key, title]) => key.startsWith('command.') && title === name),
          name,
        ).toBe(true)
    }
  })

  it('shows a configuration without mistakes, the same in both languages', () => {
    const [english, spanish] = ['team.md', 'team.es.md'].map((page) => {
      const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(`client/walkthrough/${page}`, 'utf8'))!
      return readConfig(yaml)
    })
    expect(english!.problems).toEqual([])
    expect(spanish!.problems).toEqual([])
    expect(Object.keys(english!.fields)).toHaveLength(3)
    expect(spanish!.fields).toEqual(english!.fields)
  })
})
