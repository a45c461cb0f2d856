import type { Phrase } from '../matching/phrase.ts'
import type { Language } from '../text.ts'

// Words that sound foreign in a country whose language they belong to. Understood they are; a listener only hears that the
// message was not written for them. Taken from dictionaries of usage (Collins and Merriam-Webster; the Diccionario de
// americanismos and the Diccionario panhispánico de dudas).

/** A word, the countries in which it sounds foreign, and what is said there instead: one wording that fits in its place, or none. */
export type CountryWord = Readonly<{ say: Phrase; not: string; instead?: string; hint?: string }>

/** What is said in place of *vos*; a script whose form of address is *vos* means it. */
export const voseo = 'tú o usted'

/** By language. `not` names countries; `hint` is a word to show where no one form fits. */
export const countryWords: Readonly<Record<Language, readonly CountryWord[]>> = {
  en: [
    ...words('UK', {
      'parking lot': 'car park',
      'parking lots': 'car parks',
      'cell phone': 'mobile',
      'cell phones': 'mobiles',
      vacation: 'holiday',
      sidewalk: 'pavement',
      'gas station': 'petrol station',
      'gas stations': 'petrol stations',
      gasoline: 'petrol',
      'zip code': 'postcode',
      'garbage can': 'bin',
      'trash can': 'bin',
      dumpster: 'skip',
      dumpsters: 'skips',
      faucet: 'tap',
      faucets: 'taps',
      drugstore: 'chemist',
      realtor: 'estate agent',
      realtors: 'estate agents',
      'license plate': 'number plate',
      windshield: 'windscreen',
      windshields: 'windscreens',
      diapers: 'nappies',
      zucchini: 'courgette',
      eggplant: 'aubergine',
      cilantro: 'coriander',
      mom: 'mum',
      elevator: 'lift',
      elevators: 'lifts',
      'toll free': 'freephone',
    }),
    {
      say: {
        say: 'cell',
        unlessAfter:
          '(phone|phones|tower|culture|line|lines|block|count|wall|membrane|battery|site|door|doors|group|where)',
        unlessBefore:
          '(a|the|battery|fuel|solar|stem|red|blood|prison|sickle|work|manufacturing|robot|welding|production|assembly|each|load|every|per|old|this|that|next|empty|single|one|another|stone|padded|holding)',
      },
      not: 'UK',
      instead: 'mobile',
    },
    {
      say: {
        say: 'fall',
        unlessBefore:
          '(to|will|may|can|could|might|would|not|never|they|you|we|i|a|bad|nasty|who|which|that|water|let|prices|leaves|two|three|four|five|six|both|some|several|many|most|few|all|dates|days)',
        unlessAfter:
          '(in|of|from|off|down|through|into|over|apart|behind|short|arrest|protection|on|out|under|within|back|for|at|guy|asleep|to|due|when|if|and|or|silent|still|ill|foul|flat|straight|about|away|between|below|above|outside|beneath|upon|overnight|onto|across|along|hard|again|as|where|every|each|faster|slower|like|inside)',
      },
      not: 'UK',
      instead: 'autumn',
    },
    ...words('US', {
      'a fortnight': 'two weeks',
      fortnightly: 'every two weeks',
      'car park': 'parking lot',
      'car parks': 'parking lots',
      lorry: 'truck',
      lorries: 'trucks',
      petrol: 'gas',
      postcode: 'zip code',
      postcodes: 'zip codes',
      'bank holiday': 'holiday',
      windscreen: 'windshield',
      'number plate': 'license plate',
      'estate agent': 'realtor',
      'estate agents': 'realtors',
      nappies: 'diapers',
      courgette: 'zucchini',
      aubergine: 'eggplant',
      whilst: 'while',
      mum: 'mom',
      spanner: 'wrench',
      freephone: 'toll-free',
      maths: 'math',
      rubbish: 'trash',
      'at the till': 'at the register',
    }),
    {
      say: { say: 'diary', unlessBefore: '(a|dear|secret)', unlessAfter: '(of|entry|entries)' },
      not: 'US',
      instead: 'calendar',
    },
    {
      say: {
        say: 'in the post',
        unlessBefore:
          '(nail|nails|crack|cracks|hole|holes|rot|bolt|bolts|hinge|staple|split|notch|screw|screws|worm|hook|set|seated)',
      },
      not: 'US',
      instead: 'in the mail',
    },
    { say: "(fortnight|fortnights|fortnight's)", not: 'US', hint: 'two weeks' },
    { say: '(ring) (me|you|us|him|her|back|round)', not: 'US', hint: 'call' },
    { say: '(give|gave|giving) (you|me|us|him|her|them) a ring', not: 'US', hint: 'call' },
    { say: '(rang|rung) (you|me|us|back)', not: 'US', hint: 'called' },
    {
      say: {
        say: '(my|your|his|her) mobile',
        unlessAfter:
          '(home|app|apps|phone|device|site|crane|unit|units|clinic|team|workforce|order|orders|crew|number|fleet|menu|page|truck|food|kitchen|Cap)',
      },
      not: 'US',
      hint: 'cell phone',
    },
    {
      say: { say: 'half (one|two|three|four|six|seven|eight|nine|ten|eleven|twelve)', unlessBefore: '(a|and|by|in)' },
      not: 'US',
      hint: 'ten thirty',
    },
    { say: '(pop|pops|popped|popping) (round|over|by)', not: 'US', hint: 'stop by' },
  ],
  es: [
    ...words('ES', { celular: 'móvil', celulares: 'móviles' }),
    ...words('MX PE AR CL UY', { zumo: 'jugo', zumos: 'jugos' }),
    ...words('MX CO PE AR CL UY', { patata: 'papa', patatas: 'papas' }),
    { say: '(vuestr~|vosotr~)', not: 'MX CO PE AR CL UY', hint: 'su, ustedes' },
    // Without `preferís` and `decís`, which those who say *vos* say too.
    {
      say: '(tenéis|podéis|queréis|sabéis|estáis|hacéis|habéis|necesitáis|veréis|tendréis|podréis|usáis|lleváis|trabajáis|llamáis|llamadme|escribidme|decidme|avisadme)',
      not: 'MX CO PE AR CL UY',
      hint: 'tienen, pueden…',
    },
    {
      say: { say: '(vos|tenés|podés|querés|decime|contame)', unlessBefore: 'de' },
      not: 'ES MX PE',
      hint: voseo,
    },
    {
      say: { say: '(el|un|del) móvil', unlessAfter: '(de|para) (venta|trabajo)' },
      not: 'MX CO PE',
      hint: 'celular',
    },
    // A móvil there is a patrol car, a taxi or a broadcast van.
    {
      say: { say: '(su|tu|mi|al|por|teléfono|en el|por el|desde el) móvil', unlessAfter: '(de|para) (venta|trabajo)' },
      not: 'MX CO PE AR CL UY',
      hint: 'celular',
    },
    { say: '(ordenador|ordenadores)', not: 'MX CO PE AR CL UY', hint: 'computadora' },
    { say: '(computadora|computadoras|computador|computadores|compu)', not: 'ES', hint: 'ordenador' },
    {
      say: '(coger|cojo|coge|coges|cogen|coja|cojan|cogió|cogí|cogiendo|cogerlo|cogerla|cógelo|cójalo)',
      not: 'MX AR UY',
      hint: 'tomar',
    },
    { say: '(coche|coches)', not: 'CO CL', hint: 'carro o auto' },
    {
      // A carro there is a cart, a trolley or the carriage of a machine.
      say: {
        say: '(el|los|su|sus|tu|tus|mi|mis|en|por) (carro|carros)',
        unlessAfter:
          '(de (compra|compras|golf|bomberos|comida|súper|supermercado|mano|perros|limpieza|completos|carga|arrastre)|bomba|portador|alegórico|de)',
      },
      not: 'AR UY CL',
      hint: 'coche o auto',
    },
    {
      say: '(aparcamiento|aparcamientos|aparcar|aparca|aparcan|aparcado|aparcados)',
      not: 'MX CO PE AR CL UY',
      hint: 'estacionamiento, estacionar',
    },
    {
      say: '(parqueadero|parqueaderos|parquear|parquea)',
      not: 'ES MX PE AR CL UY',
      hint: 'estacionamiento, estacionar',
    },
    {
      say: '(platicar|platicamos|platiqué|platicaba|platicando|platiquemos|platicarle|platicarte|platicarles|platica|platican|plática)',
      not: 'ES AR CL UY PE',
      hint: 'hablar, conversar',
    },
    { say: '(rentar|rentamos|rentan|rentarle|rentado)', not: 'ES AR UY CL PE', hint: 'alquilar' },
    { say: '(palta|paltas)', not: 'ES MX CO', hint: 'aguacate' },
    { say: '(aguacate|aguacates)', not: 'AR CL PE UY', hint: 'palta' },
    { say: '(frutilla|frutillas)', not: 'ES MX CO PE', hint: 'fresa' },
    { say: '(elote|elotes)', not: 'ES CO PE AR CL UY', hint: 'choclo o mazorca' },
    { say: '(choclo|choclos)', not: 'ES MX', hint: 'maíz o elote' },
    { say: '(cacahuate|cacahuates)', not: 'ES CO PE AR CL UY', hint: 'maní' },
    { say: '(alberca|albercas)', not: 'ES CO PE AR CL UY', hint: 'piscina' },
    { say: '(heladera|heladeras)', not: 'ES MX CO PE CL', hint: 'nevera o refrigerador' },
    { say: '(plomero|plomeros|plomera|plomería)', not: 'ES', hint: 'fontanero' },
    { say: '(fontanero|fontaneros|fontanera|fontanería)', not: 'MX CO PE AR CL UY', hint: 'plomero o gasfíter' },
    { say: '(laburo|laburos|laburar)', not: 'ES MX CO PE CL', hint: 'trabajo' },
    { say: '(chamba|chambas)', not: 'ES CO AR CL UY', hint: 'trabajo' },
    { say: '(banqueta|banquetas)', not: 'AR CL UY PE CO', hint: 'vereda o andén' },
    { say: '(chamarra|chamarras)', not: 'ES CO PE AR CL UY', hint: 'chaqueta o campera' },
    { say: '(campera|camperas)', not: 'ES MX CO PE CL', hint: 'chaqueta' },
    { say: '(jitomate|jitomates)', not: 'ES CO PE AR CL UY', hint: 'tomate' },
    { say: '(melocotón|melocotones)', not: 'MX AR CL UY', hint: 'durazno' },
    { say: '(gasóleo)', not: 'MX CO PE AR CL UY', hint: 'diésel o gasoil' },
  ],
}

/** Rows of words and their replacements that are foreign to some countries. */
function words(not: string, rows: Readonly<Record<string, string>>): CountryWord[] {
  return Object.entries(rows).map(([say, instead]) => ({ say, not, instead }))
}
