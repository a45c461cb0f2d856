import { commands, type Disposable, env, l10n, type QuickPickItem, SnippetString, window, workspace } from 'vscode'
import type { NewScriptMethod, NewScriptParams, NewScriptResult } from '../../server/src/protocol.ts'
import { askRunning } from './askRunning.ts'
import type { Checker } from './checker.ts'
import { languageId } from './language.ts'

/** *New script*: a few questions, each a list, then an unsaved script with places to fill in. */
export const offerNewScript = (checker: Checker): Disposable =>
  commands.registerCommand('voicemail.newScript', async () => {
    const asked = await ask()
    if (!asked) return
    const made = await askRunning<NewScriptParams, NewScriptResult>(
      checker,
      'voicemail/newScript' satisfies NewScriptMethod,
      asked,
    )
    if (!made) return
    const editor = await window.showTextDocument(await workspace.openTextDocument({ language: languageId }))
    await editor.insertSnippet(new SnippetString(made.snippet))
  })

/** Null when somebody leaves: nothing has been done by then. */
async function ask(): Promise<NewScriptParams | null> {
  const goal = await choose(1, l10n.t('What should the message achieve?'), [
    ['talk', l10n.t('Earn a conversation'), l10n.t('A reason to listen, and when the next call comes')],
    ['email', l10n.t('Get an email opened'), l10n.t('The email does the work; nobody has to call back')],
    ['teach', l10n.t('Teach one thing'), l10n.t('Something of use, with or without a sale')],
    ['answer', l10n.t('Answer what they asked'), l10n.t('They asked for something: begin with the answer')],
  ] as const)
  if (!goal) return null
  const relationship = await choose(2, l10n.t('Who listens?'), [
    ['cold', l10n.t('Somebody who does not know the caller'), ''],
    ['referral', l10n.t('Somebody the caller was referred to'), ''],
    ['customer', l10n.t('A customer'), ''],
  ] as const)
  if (!relationship) return null
  const region = await choose(3, l10n.t('In which country?'), places())
  if (!region) return null
  const language = region === 'US' || region === 'UK' ? 'en' : 'es'
  const address = language === 'es' ? await addressIn(region) : undefined
  if (address === null) return null
  const steps = await choose(5, l10n.t('How many steps?'), [
    ['1', l10n.t('One message'), ''],
    ['3', l10n.t('{0} steps', 3), l10n.t('A call, an email and a call about it')],
    ['4', l10n.t('{0} steps', 4), l10n.t('With a closing message')],
    ['5', l10n.t('{0} steps', 5), l10n.t('Also a call that asks which way suits them')],
  ] as const)
  if (!steps) return null
  return { language, goal, relationship, region, ...(address && { address }), steps: Number(steps) as 1 | 3 | 4 | 5 }
}

/** What is usual there comes first. */
function addressIn(region: NewScriptParams['region']): Promise<NonNullable<NewScriptParams['address']> | null> {
  const tu = ['tú', 'tú', ''] as const
  const usted = ['usted', 'usted', ''] as const
  const vos = ['vos', 'vos', ''] as const
  const saysVos = region === 'AR' || region === 'UY'
  const said = region === 'ES' ? [tu, usted] : saysVos ? [usted, vos, tu] : [usted, tu, vos]
  return choose(4, l10n.t('How is the listener addressed?'), said)
}

type Choice<T extends string> = readonly [value: T, label: string, detail: string]

/** The countries, those of the editor's language first. */
function places(): Choice<NewScriptParams['region']>[] {
  const english = [
    ['US', l10n.t('United States'), ''],
    ['UK', l10n.t('United Kingdom'), ''],
  ] as const
  const spanish = [
    ['ES', l10n.t('Spain'), ''],
    ['MX', l10n.t('Mexico'), ''],
    ['CO', l10n.t('Colombia'), ''],
    ['PE', l10n.t('Peru'), ''],
    ['AR', l10n.t('Argentina'), ''],
    ['CL', l10n.t('Chile'), ''],
    ['UY', l10n.t('Uruguay'), ''],
  ] as const
  return env.language.startsWith('es') ? [...spanish, ...english] : [...english, ...spanish]
}

async function choose<T extends string>(step: number, question: string, all: readonly Choice<T>[]): Promise<T | null> {
  const items = all.map(([value, label, detail]): QuickPickItem & { value: T } => ({
    value,
    label,
    ...(detail && { detail }),
  }))
  const title = l10n.t('New script, question {0}: {1}', step, question)
  const picked = await window.showQuickPick(items, { title, placeHolder: question, ignoreFocusOut: true })
  return picked?.value ?? null
}
