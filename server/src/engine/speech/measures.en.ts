import { forms } from './lists.ts'
import type { Measures } from './words.ts'

/** Months, units, money and powers of ten: one and many. */
export const measures: Measures = {
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  monthsShort: { jan: 0, feb: 1, mar: 2, apr: 3, jun: 5, jul: 6, aug: 7, sep: 8, sept: 8, oct: 9, nov: 10, dec: 11 },
  units: forms(`
    km kilometer/kilometers, m meter/meters, cm centimeter/centimeters, mm millimeter/millimeters, mi mile/miles,
    ft foot/feet, yd yard/yards, kg kilogram/kilograms, g gram/grams, mg milligram/milligrams, lb pound/pounds,
    lbs pound/pounds, oz ounce/ounces, t ton/tons, l liter/liters, ml milliliter/milliliters, gal gallon/gallons,
    m2 square meter/square meters, m² square meter/square meters, m3 cubic meter/cubic meters,
    m³ cubic meter/cubic meters, sq_ft square foot/square feet, sq_m square meter/square meters,
    sqft square foot/square feet, sq square, ha hectare/hectares, mph mile an hour/miles an hour,
    km/h kilometer an hour/kilometers an hour, kmh kilometer an hour/kilometers an hour,
    mpg mile per gallon/miles per gallon, kw kilowatt/kilowatts, kwh kilowatt hour/kilowatt hours,
    mw megawatt/megawatts, w watt/watts, v volt/volts, hz hertz, ghz gigahertz, mhz megahertz,
    gb gigabyte/gigabytes, mb megabyte/megabytes, tb terabyte/terabytes, kb kilobyte/kilobytes,
    mbps megabit per second/megabits per second, gbps gigabit per second/gigabits per second, hr hour/hours,
    hrs hour/hours, h hour/hours, min minute/minutes, mins minute/minutes, s second/seconds, sec second/seconds,
    secs second/seconds, ms millisecond/milliseconds, yr year/years, yrs year/years, wk week/weeks,
    wks week/weeks, °c degree celsius/degrees celsius, °f degree fahrenheit/degrees fahrenheit, ° degree/degrees,
    ºc degree celsius/degrees celsius, ºf degree fahrenheit/degrees fahrenheit, x X, pts point/points,
    pcs piece/pieces, ppm page per minute/pages per minute, bps basis point/basis points,
    dpi dot per inch/dots per inch
  `),
  currencies: forms<readonly [string, string, string, string]>(`
    USD dollar/dollars/cent/cents, EUR euro/euros/cent/cents, GBP pound/pounds/pee/pence, JPY yen/yen/sen/sen,
    MXN peso/pesos/centavo/centavos, PEN sol/soles/cent/cents, BRL real/reais/centavo/centavos,
    CAD dollar/dollars/cent/cents, CENT cent/cents//
  `),
  scales: forms(`
    k thousand, K thousand, M million, m million, MM million, mm million, mn million, B billion, b billion,
    bn billion, T trillion, tn trillion, thousand thousand, million million, billion billion, trillion trillion,
    hundred hundred, grand grand
  `),
}
