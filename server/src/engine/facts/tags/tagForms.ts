import type { TagForm } from '../../language/tagForms.ts'
import type { Dialect } from '../../script/script.ts'

/** How each program writes a personal field, and in which forms it reads one. */
type Writing = Readonly<{ reads: readonly Dialect[]; write(name: string, fallback: string | null): string }>

const curly = (write: Writing['write']): Writing => ({ reads: ['curly'], write })
const plain = (name: string): string => `{{${name}}}`

const writings: Readonly<Record<TagForm, Writing>> = {
  hubspot: curly(plain),
  outreach: curly(plain),
  salesloft: curly(plain),
  liquid: curly((name, fallback) => (fallback === null ? plain(name) : `{{${name} | default: "${fallback}"}}`)),
  zendesk: curly((name, fallback) => (fallback === null ? plain(name) : `{{${name} || "${fallback}"}}`)),
  marketo: {
    reads: ['marketo', 'curly'],
    write: (name, fallback) => (fallback === null ? plain(name) : `{{${name}:default=${fallback}}}`),
  },
  'salesforce-classic': {
    reads: ['salesforce-classic'],
    write: (name, fallback) => (fallback === null ? `{!${name}}` : `{!BLANKVALUE(${name}, "${fallback}")}`),
  },
  'salesforce-lightning': { reads: ['salesforce-lightning'], write: (name) => `{{{${name}}}}` },
  mailchimp: { reads: ['mailchimp'], write: (name) => `*|${name}|*` },
  activecampaign: { reads: ['activecampaign'], write: (name) => `%${name.replace(/\W+/g, '_')}%` },
  pardot: { reads: ['pardot'], write: (name) => `%%${name}%%` },
  mautic: {
    reads: ['mautic'],
    write: (name, fallback) => `{contactfield=${name}${fallback === null ? '' : `|${fallback}`}}`,
  },
  genesys: { reads: ['genesys'], write: (name) => `<$${name}$>` },
}

/** Whether a program fills fields of this form. */
export const readsDialect = (form: TagForm, dialect: Dialect): boolean => writings[form].reads.includes(dialect)

/** A field as a program wants it written. */
export const writeTag = (form: TagForm, name: string, fallback: string | null): string =>
  writings[form].write(name, fallback)
