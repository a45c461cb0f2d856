import type { TagForm } from './tagForms.ts'

/** The programs between which personal fields can be converted. */
export const crms = ['hubspot', 'salesforce-lightning', 'salesforce-classic', 'outreach', 'salesloft'] as const
export type Crm = (typeof crms)[number] & TagForm

/** What the usual fields are called in each program; '' where it has none of its own. */
const rows: readonly Readonly<Record<Crm, string> & { also: string }>[] = [
  row('contact.firstname', 'Recipient.FirstName', 'Contact.FirstName', 'first_name', 'first_name', 'nombre fname'),
  row('contact.lastname', 'Recipient.LastName', 'Contact.LastName', 'last_name', 'last_name', 'apellido lname'),
  row('', 'Recipient.Name', 'Contact.Name', 'name', '', 'full_name nombre_completo'),
  row('company.name', 'Recipient.Account.Name', 'Account.Name', 'account.name', 'company', 'company_name empresa'),
  row('contact.jobtitle', 'Recipient.Title', 'Contact.Title', 'title', 'title', 'job_title cargo puesto'),
  row('contact.phone', 'Recipient.Phone', 'Contact.Phone', 'phone', 'phone', 'teléfono celular'),
  row('contact.email', 'Recipient.Email', 'Contact.Email', 'email', 'email_address', 'correo'),
  row('contact.city', 'Recipient.MailingCity', 'Contact.MailingCity', 'city', 'city', 'ciudad'),
  row('company.industry', 'Recipient.Account.Industry', 'Account.Industry', 'account.industry', 'industry', 'sector'),
  row('sender.firstname', 'Sender.FirstName', 'User.FirstName', 'sender.first_name', 'My.first_name', 'mi_nombre'),
  row('sender.lastname', 'Sender.LastName', 'User.LastName', 'sender.last_name', 'My.last_name', 'mi_apellido'),
  row('sender.fullname', 'Sender.Name', 'User.Name', 'sender.name', 'My.full_name', 'sender_name remitente'),
  row('sender.phone', 'Sender.Phone', 'User.Phone', 'sender.phone', 'My.phone', 'sender_phone mi_teléfono'),
  row('sender.email', 'Sender.Email', 'User.Email', 'sender.email', 'My.email_address', 'sender_email mi_correo'),
]

/** The usual fields of a program. */
export const usualFields = (crm: Crm): string[] => rows.map((each) => each[crm]).filter((name) => name !== '')

/** What a field is called in a program; null where nobody can say. */
export function fieldIn(crm: Crm, name: string): string | null {
  const wanted = plain(name)
  const known = rows.find((each) => crms.some((other) => plain(each[other]) === wanted) || alsoIn(each.also, wanted))
  return known?.[crm] || null
}

function row(hubspot: string, lightning: string, classic: string, outreach: string, salesloft: string, also: string) {
  return {
    hubspot,
    'salesforce-lightning': lightning,
    'salesforce-classic': classic,
    outreach,
    salesloft,
    also,
  }
}

const alsoIn = (also: string, wanted: string): boolean => also.split(' ').some((each) => plain(each) === wanted)

/** Case, accents, blanks and `_` do not tell fields apart; what stands before the dot does, but for the contact's own. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\s_-]+/gu, '')
    .replace(/^(?:contact|recipient|prospect|lead)\.(?=[^.]+$)/, '')
