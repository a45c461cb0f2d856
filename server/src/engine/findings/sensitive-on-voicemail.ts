import { quote } from '../facts/heard.ts'
import type { Finding } from '../finding.ts'
import { dropSentences, replaceSentence } from '../fixes.ts'
import { discreetMessages } from '../sources.ts'

/** The listener's own customers owe, or are ill: that is their trade, not a private matter. */
const othersEn =
  '(customers|clients|tenants|buyers|receivables|patients|residents|members|wards|trays|kit|kits|samples|debtors|i owe|we owe|in your debt|debt collection|reviews|owe you)'
const othersEs =
  '(clientes|pacientes|inquilinos|socios|deudores|morosos|cobrar|quirófano|muestras|le debo|te debo|le debía|debemos|les deben|le deben|nota crédito|nota de crédito|te deben|reseñas)'
const digits = '(#|zero|oh|double|cero|guion|terminación)'

export const sensitiveOnVoicemail: Finding = {
  id: 'sensitive-on-voicemail',
  severity: 'info',
  level: 'touch',
  title: { en: 'Private matter on a voicemail', es: 'Asunto privado en un buzón' },
  why: {
    en: 'A voicemail is played on a speaker, turned into text and forwarded: family and colleagues may hear a debt, a diagnosis or an account number.',
    es: 'Un buzón se oye por el altavoz, se convierte en texto y se reenvía: familia y colegas pueden oír una deuda, un diagnóstico o un número de cuenta.',
  },
  advice: {
    en: 'Say only that there is something to talk over, and keep the matter itself for the conversation.',
    es: 'Decir solo que hay algo que tratar y guardar el asunto para la conversación.',
  },
  source: discreetMessages,
  channels: { not: ['phone'] },
  phrases: {
    en: [
      {
        say: '(past due|overdue|in arrears|delinquent|in default) (account|balance|bill|invoice|invoices|payment|payments|amount|loan|mortgage|rent)',
        unlessSentence: othersEn,
      },
      {
        say: '(account|balance|bill|invoice|payment|payments|loan|mortgage|rent|dollars|pounds|euros|card) .. (past due|overdue|in arrears|in default|behind|unpaid|outstanding)',
        unlessSentence: othersEn,
      },
      {
        say: "(you're|you are|you've been|you fell|you have fallen|you've fallen) .. (behind|in arrears|late|overdue) (on|with|in)",
        unlessSentence: othersEn,
      },
      {
        say: "(your|his|her|their|the) [late] [father's|mother's|husband's|wife's|son's|daughter's] (debt|debts|arrears|overdraft|bankruptcy|foreclosure|eviction|garnishment|repossession|divorce|credit score)",
        unlessSentence: othersEn,
        unlessAfter: '(ledger|desk|team|department|clients|collection|fund)',
      },
      {
        say: '(bailiff|bailiffs|debt collector|collections agency|repossessed|foreclosure|garnished|in the red|by the collar|court order|small claims)',
        unlessSentence: othersEn,
      },
      { say: '(what|amount|sum|money) you [still] owe', unlessSentence: othersEn },
      { say: 'you [still] owe (us|them|the|#|a)', unlessSentence: othersEn },
      {
        say: '(pension|savings|account) [pot] .. (short|empty|frozen|overdrawn|shortfall)',
        unlessSentence: othersEn,
      },
      {
        say:
          '(account number|card number|claim number|sort code|social security|routing number|passport number|member number|account ending|card ending|account ends|card ends|account) [number] [is|in|reads] .. ' +
          digits,
        unlessSentence:
          '(price list|catalog|catalogue|serial|model|order number|po number|the one|our account|my account)',
      },
      {
        say: "(your|his|her|mother's|father's|wife's|husband's|son's|daughter's|the) .. (biopsy|diagnosis|tumor|tumour|cancer|hiv|std|pregnancy|miscarriage|chemo|chemotherapy|dialysis|depression|addiction|relapse|rehab|seizures|infection|x ray|mammogram|colonoscopy|blood test|blood work|lab results|test results|prescription|medication|insulin|sugar)",
        unlessSentence: othersEn,
        unlessAfter:
          '(unit|units|ward|wing|center|centre|clinic|department|machine|machines|suite|lab|room|equipment|supplier|control|report|mill|beet|shelf|label|station|caps)',
      },
      {
        say: '(stage (one|two|three|four)|diagnosed with|tested positive|came back positive|surgery on your|treatment for your|what your doctor)',
        unlessBefore: '(building|project)',
        unlessSentence: '(piano|boiler|order of|delivery with the|garden|parcel|form|list|photo|map|page|sheet)',
      },
    ],
    es: [
      {
        say: '(deuda|deudas|adeudo|adeudos|morosidad|impago|impagos|embargo|embargos|desahucio|en descubierto|en mora)',
        unlessBefore: '(sin|en|con)',
        unlessSentence: othersEs,
        unlessAfter: '(de gratitud|técnica|comercial|municipal|pública|eterna)',
      },
      {
        say: '(cuota|cuotas|factura|facturas|pago|pagos|letra|letras|mensualidad|mensualidades|hipoteca|préstamo|crédito|saldo|recibo|recibos|alquiler|renta|administración|plazos) .. (vencid~|impag~|pendiente~|atrasad~|sin pagar|en mora|retras~|colgando)',
        unlessSentence: othersEs,
      },
      {
        say: '(debe|debes|debés|adeuda|adeudas|deben) [usted|ya|todavía|aún] (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|a la|al banco|varias|la cuota|las cuotas)',
        unlessSentence: othersEs,
        unlessAfter: '(minutos|horas|días|veces)',
      },
      {
        say: '(lo que|cuanto) (debe|debes|adeuda|quedó debiendo|quedaste debiendo|quedó colgando) [usted] .. (en|a|al|con|de)',
        unlessSentence: othersEs,
        unlessAfter: '(hacer|saber|firmar|revisar|cambiar)',
      },
      '(central de riesgo~|buró de crédito|datacrédito|dicom|infocorp|veraz|asnef|cobro judicial|proceso de cobro|actuario|orden judicial|números rojos|en rojo desde)',
      {
        say: '(meses|cuotas|semanas|días) de (atraso|mora|retraso)',
        unlessSentence: '(obra|entrega|pedido|envío|proveedor|andén|tren|vuelo|clientes|inquilinos)',
      },
      {
        say: '(cuenta|tarjeta|libreta|clabe|iban|póliza|expediente|pasaporte|cédula|dni|rut|curp) [número] [que|es|de crédito|de ahorros] [acaba|acaba en|termina|termina en|terminada en|terminación|con terminación] (#|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) (#|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|y)',
      },
      {
        say: '(cuenta|tarjeta|libreta) (que acaba|que termina|terminada|terminación|con terminación) [en] ',
      },
      {
        say: '(su|tu|sus|tus|del|de su|de la|una|el|la|las) .. (biopsia|diagnóstico|tumor|cáncer|vih|embarazo|quimioterapia|diálisis|depresión|adicción|recaída|mamografía|colonoscopía|colonoscopia|insulina|infección)',
        unlessSentence: othersEs,
        unlessAfter:
          '(de equipos|energétic~|de la máquina|de red|gratuito|de su (planta|nave|red|sistema)|de la (planta|nave|instalación)|del (equipo|motor|sistema))',
        unlessBefore: '(control de|sala de|equipo de|unidad de|informe de|hoja de) [la|el]',
      },
      {
        say: '(salieron|salió|dieron|dio) .. (positivo~|alterad~) ',
        unlessSentence: othersEs,
      },
      {
        say: '(sus|tus|los) (análisis|exámenes|resultados) (de sangre|médicos|clínicos)',
        unlessSentence: othersEs,
      },
      { say: '(sus|tus) (análisis|exámenes|resultados) (de|del) laboratorio', unlessSentence: othersEs },
    ],
  },
  *touch(t) {
    for (const hit of t.phrases(this)) {
      // "Rebeca Mora"
      if (hit.first > hit.sentence.timed.first && /^\p{Lu}/u.test(quote(t, hit.span))) continue
      const heard = quote(t, hit.span)
      yield {
        span: hit.span,
        says: {
          en: `Others may hear this: “${heard}”. Say only that there is something to talk over.`,
          es: `Otros pueden oírlo: «${heard}». Decir solo que hay algo que tratar.`,
        },
        fixes: () => [replaceSentence(t, hit.sentence, general), dropSentences(t, [hit.sentence])],
      }
    }
  },
}

const general = {
  en: 'There is something I would like to go over with you in person.',
  es: 'Hay un asunto que conviene tratar en persona.',
}
