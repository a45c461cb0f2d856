import { forms, list } from './lists.ts'
import type { Measures } from './words.ts'

/** Months, days, units, money and powers of ten. */
export const measures: Measures = {
  months: list('january february march april may june july august september october november december'),
  days: list('monday tuesday wednesday thursday friday saturday sunday'),
  units: forms(`
    km kilometer, m meter, cm centimeter, mm millimeter, mi mile, ft foot/feet, yd yard, kg kilogram,
    g gram, mg milligram, lb|lbs pound, oz ounce, t ton, l liter, ml milliliter, gal gallon, m2|m² square meter,
    m3|m³ cubic meter, sq_ft|sqft|ft2|ft² square foot/square feet, sq_m square meter, ha hectare,
    mph mile an hour/miles an hour, km/h|kmh kilometer an hour/kilometers an hour,
    kw kilowatt, kwh kilowatt hour, mw megawatt, w watt, v volt,
    gb gigabyte, mb megabyte, tb terabyte, kb kilobyte,
    mbps megabit per second/megabits per second, hr|hrs|h hour,
    min|mins minute, s|sec|secs second, mo|mos month, yr|yrs year, wk|wks week,
    °c|ºc degree celsius/degrees celsius, °f|ºf degree fahrenheit/degrees fahrenheit, ° degree, x X/X, pts point, bps basis point
  `),
  currencies: forms(`
    USD dollar/dollars/cent/cents, EUR euro/euros/cent/cents, GBP pound/pounds/pee/pence, JPY yen/yen/sen/sen,
    MXN peso/pesos/centavo/centavos, PEN sol/soles/cent/cents, BRL real/reais/centavo/centavos, CENT cent
  `),
  scales: forms(`
    k|K|thousand thousand/thousand, M|m|MM|mm|mn|million million/million, B|b|bn|billion billion/billion,
    T|tn|trillion trillion/trillion, hundred hundred/hundred, grand grand/grand
  `),
}
