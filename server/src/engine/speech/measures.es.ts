import { forms, list } from './lists.ts'
import type { Measures } from './words.ts'

/** Months, days, units, money and powers of ten. */
export const measures: Measures = {
  months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  days: list('lunes martes miércoles jueves viernes sábado domingo'),
  units: forms(`
    km kilómetro, m|mt|mts metro, cm centímetro, mm milímetro, kg kilo, g|gr gramo, mg miligramo, lb|lbs libra, oz onza,
    t|ton tonelada, l|lt litro, ml mililitro, m2|m²|mt2 metro cuadrado/metros cuadrados,
    km2|km² kilómetro cuadrado/kilómetros cuadrados, m3|m³ metro cúbico/metros cúbicos, ha hectárea,
    km/h kilómetro por hora/kilómetros por hora, kw kilovatio, kwh kilovatio hora/kilovatios hora, mw megavatio,
    w vatio, v voltio, gb giga, mb mega, tb tera, kb kilobyte, mbps mega por segundo/megas por segundo, h|hr|hrs|hs hora,
    min minuto, s|seg segundo, pza|pzas pieza, ud|uds unidad/unidades, °c|ºc|° grado,
    °f grado fahrenheit/grados fahrenheit, x equis/equis, pts punto, hp|cv caballo, ft pie, mi milla,
    sq_ft pie cuadrado/pies cuadrados, mph milla por hora/millas por hora
  `),
  currencies: forms(`
    USD dólar/dólares/centavo/centavos, EUR euro/euros/céntimo/céntimos, GBP libra/libras/penique/peniques,
    JPY yen/yenes/sen/senes, MXN peso/pesos/centavo/centavos, PEN sol/soles/céntimo/céntimos,
    BRL real/reales/centavo/centavos, CENT centavo
  `),
  scales: forms(`
    k|K|mil mil/mil, M|MM|mm|millón|millon|millones millón/millones, mdp millón de pesos/millones de pesos,
    mdd millón de dólares/millones de dólares, B|bn mil millones/mil millones, billón|billones billón/billones
  `),
}
