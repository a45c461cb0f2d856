import type { Language } from '../text.ts'

/** Numbers written as words: `#` in a phrase stands for them as well as for digits. */
export const numberWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand'.split(
      ' ',
    ),
  ),
  es: new Set(
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos seiscientas setecientos setecientas ochocientos ochocientas novecientos novecientas mil'.split(
      ' ',
    ),
  ),
}

/** Days and months. */
export const dateWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december tomorrow tonight today'.split(
      ' ',
    ),
  ),
  es: new Set(
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre mañana hoy'.split(
      ' ',
    ),
  ),
}
