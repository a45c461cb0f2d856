import { forms } from './lists.ts'
import type { Measures } from './words.ts'

/** Months, units, money and powers of ten: one and many. */
export const measures: Measures = {
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  monthsShort: {
    ene: 0,
    feb: 1,
    mar: 2,
    abr: 3,
    jun: 5,
    jul: 6,
    ago: 7,
    sep: 8,
    sept: 8,
    set: 8,
    oct: 9,
    nov: 10,
    dic: 11,
  },
  units: forms(`
    km kilómetro/kilómetros, m metro/metros, cm centímetro/centímetros, mm milímetro/milímetros, kg kilo/kilos,
    g gramo/gramos, gr gramo/gramos, mg miligramo/miligramos, lb libra/libras, lbs libra/libras, oz onza/onzas,
    t tonelada/toneladas, ton tonelada/toneladas, l litro/litros, lt litro/litros, ml mililitro/mililitros,
    m2 metro cuadrado/metros cuadrados, m² metro cuadrado/metros cuadrados, m3 metro cúbico/metros cúbicos,
    m³ metro cúbico/metros cúbicos, mt2 metro cuadrado/metros cuadrados, ha hectárea/hectáreas,
    km/h kilómetro por hora/kilómetros por hora, kw kilovatio/kilovatios, kwh kilovatio hora/kilovatios hora,
    mw megavatio/megavatios, w vatio/vatios, v voltio/voltios, gb giga/gigas, mb mega/megas, tb tera/teras,
    kb kilobyte/kilobytes, mbps mega por segundo/megas por segundo, h hora/horas, hr hora/horas, hrs hora/horas,
    hs hora/horas, min minuto/minutos, s segundo/segundos, seg segundo/segundos, pza pieza/piezas,
    pzas pieza/piezas, ud unidad/unidades, uds unidad/unidades, hz hercio/hercios, °c grado/grados,
    ºc grado/grados, °f grado fahrenheit/grados fahrenheit, ° grado/grados, x equis, pts punto/puntos,
    hp caballo/caballos, cv caballo/caballos, sq_ft pie cuadrado/pies cuadrados, ft pie/pies, mi milla/millas,
    mph milla por hora/millas por hora
  `),
  currencies: forms<readonly [string, string, string, string]>(`
    USD dólar/dólares/centavo/centavos, EUR euro/euros/céntimo/céntimos, GBP libra/libras/penique/peniques,
    JPY yen/yenes/sen/senes, MXN peso/pesos/centavo/centavos, PEN sol/soles/céntimo/céntimos,
    BRL real/reales/centavo/centavos, CAD dólar/dólares/centavo/centavos, CENT centavo/centavos//
  `),
  scales: forms(`
    k mil, K mil, M millón/millones, MM millón/millones, mm millón/millones,
    mdp millón de pesos/millones de pesos, mdd millón de dólares/millones de dólares, mil mil,
    millón millón/millones, millon millón/millones, millones millón/millones, B mil millones, bn mil millones,
    billones billón/billones, billón billón/billones
  `),
}
