import { commands, type Disposable, env, l10n, type QuickPickItem, window } from 'vscode'
import type {
  CopyForm,
  CopyMethod,
  CopyParams,
  CopyResult,
  HearMethod,
  HearParams,
  HearResult,
} from '../../server/src/protocol.ts'
import { askRunning } from './askRunning.ts'
import type { Checker } from './checker.ts'
import { stepName } from './durationWords.ts'
import { scriptEditor } from './follow.ts'
import { reveal, toRange } from './reveal.ts'

/** *Copy for …*: the words of a step, or of all, as another program takes them, on the clipboard. */
export const offerCopy = (checker: Checker): Disposable =>
  commands.registerCommand('voicemail.copyFor', () => copyFor(checker))

async function copyFor(checker: Checker): Promise<void> {
  const editor = scriptEditor()
  if (!editor) return
  const { uri } = editor.document
  const textDocument = { uri: uri.toString() }
  const heard = await askRunning<HearParams, HearResult>(checker, 'voicemail/hear' satisfies HearMethod, {
    textDocument,
  })
  if (!heard) return
  const form = await chooseForm()
  const step = form && (await chooseStep(heard.touches, editor.selection.active.line))
  if (!form || step === undefined) return
  const method = 'voicemail/copy' satisfies CopyMethod
  const copied = await askRunning<CopyParams, CopyResult>(checker, method, { textDocument, form, step })
  if (!copied) return
  const [blank] = copied.blanks
  if (blank) {
    await reveal(uri, toRange(blank.range))
    await window.showWarningMessage(
      l10n.t(
        'Not copied: this script is ready to be read, but “{0}” is still to be filled in. A template is copied as it is.',
        blank.text,
      ),
    )
    return
  }
  if (copied.text === '') {
    await window.showInformationMessage(l10n.t('There is nothing to copy in this step.'))
    return
  }
  await env.clipboard.writeText(copied.text)
  const done = copied.steps === 1 ? l10n.t('1 step copied.') : l10n.t('{0} steps copied.', copied.steps)
  if (copied.unsure.length === 0) window.setStatusBarMessage(`$(check) ${done}`, SHOWN)
  else
    await window.showInformationMessage(
      l10n.t('{0} To check there: {1}. The program may call them otherwise.', done, copied.unsure.join(', ')),
    )
}

const SHOWN = 5000

/** By the names that the programs call themselves, in every language. */
const programs: readonly (readonly [CopyForm, name: string])[] = [
  ['outreach', 'Outreach'],
  ['salesloft', 'Salesloft'],
  ['hubspot', 'HubSpot'],
  ['salesforce-lightning', 'Salesforce (Lightning)'],
  ['salesforce-classic', 'Salesforce (Classic)'],
]

async function chooseForm(): Promise<CopyForm | undefined> {
  const forms: (QuickPickItem & { form: CopyForm })[] = [
    ...programs.map(([form, label]) => ({ form, label })),
    { form: 'plain', label: l10n.t('Plain text'), description: l10n.t('personal fields as they are heard') },
  ]
  const title = l10n.t('Copy for which program?')
  return (await window.showQuickPick(forms, { title, placeHolder: l10n.t('Directions and notes stay behind') }))?.form
}

/** The step under the caret comes first; null for all of them. */
async function chooseStep(
  touches: NonNullable<HearResult>['touches'],
  line: number,
): Promise<number | null | undefined> {
  if (touches.length === 1) return 1
  const here = touches.findLast(({ range }) => range.start.line <= line && line <= range.end.line)
  const items = touches.map((touch) => ({
    label: stepName(touch, touches.length, l10n.t),
    description: touch === here ? l10n.t('at the cursor') : '',
    step: touch.index as number | null,
  }))
  const first = items.filter(({ step }) => step === here?.index)
  const all = { label: l10n.t('All {0} steps', touches.length), description: '', step: null }
  const rest = items.filter((item) => !first.includes(item))
  const picked = await window.showQuickPick([...first, all, ...rest], { title: l10n.t('Copy which step?') })
  return picked?.step
}
