import type { TagForm } from '../../engine/language/tagForms.ts'
import type { Language } from '../../engine/language/text.ts'
import { addressChoices, langChoices, styleChoices } from '../../engine/script/fields/fieldChoices.ts'
import { limitsTable } from '../../engine/script/fields/fieldGroups.ts'
import { choices, type FieldType, field, fieldTable } from '../../engine/script/fields/fieldTypes.ts'
import type { FrontValues, Limits, Region, Severity } from '../../engine/script/script.ts'
import { countriesTable, type WrittenCountry } from './countryTable.ts'
import { phrasesTable, type WrittenPhrase } from './phraseTables.ts'

// Everything a team's configuration may say: the reader, the schema, completion and hover are made from these tables.

const text: FieldType = { kind: 'text' }
const flag: FieldType = { kind: 'flag' }
const path: FieldType = {
  kind: 'checked',
  refuse: (words) => (/^[/\\]|^[a-z][a-z0-9+.-]*:/i.test(words) ? fromHere : null),
}
const fromHere = {
  allowed: { en: 'a path from this folder, such as ./base.yaml', es: 'una ruta desde esta carpeta, como ./base.yaml' },
}
const list = (of: FieldType, most: number, needs: readonly string[] = []): FieldType => ({
  kind: 'list',
  of,
  most,
  needs,
})

/** The programs that fill personal fields, as people name them. */
export const tagFormChoices = choices<TagForm>(
  {
    hubspot: ['hubspot', 'hubspot'],
    outreach: ['outreach', 'outreach'],
    salesloft: ['salesloft', 'salesloft'],
    'salesforce-classic': ['salesforce-classic', 'salesforce-classic'],
    'salesforce-lightning': ['salesforce-lightning', 'salesforce-lightning'],
    liquid: ['liquid', 'liquid', 'brevo', 'klaviyo', 'customer.io'],
    zendesk: ['zendesk', 'zendesk'],
    marketo: ['marketo', 'marketo'],
    mailchimp: ['mailchimp', 'mailchimp'],
    activecampaign: ['activecampaign', 'activecampaign'],
    pardot: ['pardot', 'pardot'],
    mautic: ['mautic', 'mautic'],
    genesys: ['genesys', 'genesys'],
  },
  { salesforce: 'salesforce-lightning', curly: 'outreach' },
)

/** What `tags` holds. */
export const tagsTable = fieldTable<'dialect' | 'fields'>(
  { en: 'tags', es: 'campos' },
  {
    dialect: field(
      'programa',
      tagFormChoices,
      'The program that fills the personal fields.',
      'El programa que rellena los campos personalizados.',
      ['crm', 'program', 'dialecto'],
    ),
    fields: field(
      'nombres',
      list(text, 2000),
      'The personal fields that there are, by name. Any other is a suggestion.',
      'Los campos personalizados que hay, por nombre. Cualquier otro es una sugerencia.',
      ['names', 'campos'],
    ),
  },
)

const values = {
  language: field(
    'idioma',
    langChoices,
    'The language of scripts that do not say theirs.',
    'El idioma de los guiones que no dicen el suyo.',
    ['lang'],
  ),
  rules: field(
    'reglas',
    { kind: 'rules' },
    'How loudly each suggestion speaks: off, hint, info, warning or error.',
    'Cuánto se hace notar cada sugerencia: off, hint, info, warning o error.',
  ),
  limits: field('límites', { kind: 'group', table: limitsTable }, 'Lengths.', 'Duraciones.'),
  pace: field('ritmo', { kind: 'pace' }, 'Spoken words a minute.', 'Palabras habladas por minuto.', ['speed']),
  style: field(
    'estilo',
    styleChoices,
    'What messages are built for where a script does not say.',
    'Para qué están hechos los mensajes si el guion no lo dice.',
  ),
  address: field(
    'tratamiento',
    addressChoices,
    'The form of address of Spanish scripts.',
    'Cómo se trata a quien escucha.',
  ),
  phrases: field(
    'expresiones',
    { kind: 'group', table: phrasesTable },
    'The team’s own words.',
    'Las palabras del equipo.',
    ['frases'],
  ),
  tags: field('campos', { kind: 'group', table: tagsTable }, 'The personal fields.', 'Los campos personalizados.', [
    'fields',
    'crm',
  ]),
  countries: field(
    'países',
    { kind: 'group', table: countriesTable },
    'Call hours, holidays and numbers, where the team knows them better.',
    'Horarios de llamada, festivos y números, donde el equipo los sabe mejor.',
    ['country', 'país', 'regions', 'regiones'],
  ),
} satisfies Record<keyof TeamFields, ReturnType<typeof field>>

/** What holds for scripts: the whole team's, or those that an override names. */
export type TeamFields = Readonly<{
  language?: Language
  rules?: Readonly<Record<string, Severity>>
  limits?: Limits
  pace?: number
  style?: NonNullable<FrontValues['style']>
  address?: NonNullable<FrontValues['address']>
  phrases?: Readonly<{
    avoid?: readonly WrittenPhrase[]
    prefer?: readonly WrittenPhrase[]
    allowed?: readonly WrittenPhrase[]
  }>
  tags?: Readonly<{ dialect?: TagForm; fields?: readonly string[] }>
  countries?: Readonly<Partial<Record<Region, WrittenCountry>>>
}>

const overrideTable = fieldTable<keyof TeamFields | 'files'>(
  { en: 'an override', es: 'una excepción' },
  {
    files: field(
      'archivos',
      list(text, 100),
      'For which scripts: paths from this folder with *, ** and ?, such as es/** or *.es.vm.md.',
      'Para qué guiones: rutas desde esta carpeta con *, ** y ?, como es/** o *.es.vm.md.',
      ['file', 'paths', 'glob'],
    ),
    ...values,
  },
)

/** Everything at the top of a configuration. */
export const configTable = fieldTable<keyof TeamFields | 'root' | 'extends' | 'overrides'>(
  { en: 'the team’s configuration', es: 'la configuración del equipo' },
  {
    root: field('raíz', flag, 'yes: nothing outside this folder is read.', 'sí: no se lee nada fuera de esta carpeta.'),
    extends: field(
      'extiende',
      list(path, 20),
      'Configurations that this one starts from, by path from this folder.',
      'Configuraciones de las que parte esta, por su ruta desde esta carpeta.',
      ['extend', 'base'],
    ),
    ...values,
    overrides: field(
      'excepciones',
      list({ kind: 'group', table: overrideTable }, 200, ['files']),
      'What differs for some scripts.',
      'Lo que cambia para algunos guiones.',
      ['override'],
    ),
  },
)
