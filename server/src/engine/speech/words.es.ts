import { table, words } from './lists.ts'
import { measures } from './measures.es.ts'
import type { SpeechWords } from './words.ts'

/** Spanish, American unless said otherwise. */
export const spanish: SpeechWords = {
  ...measures,
  letters: table(`
    b be, c ce, d de, f efe, g ge, h hache, j jota, k ka, l ele, m eme, n ene, ñ eñe, p pe, q cu, r erre, s ese, t te,
    v ve, w doble u, x equis, y ye, z zeta
  `),
  short: table(`
    sr señor, sra señora, srta señorita, sres señores, sras señoras, dr doctor, dra doctora, dres doctores,
    lic licenciado, licda licenciada, ing ingeniero, arq arquitecto, prof profesor, profa profesora, mtro maestro,
    mtra maestra, dña doña, ud|vd usted, uds|vds ustedes, cía compañía, ltda limitada, núm|nro|n.º|nº|n° número,
    pág página, págs páginas, tel|tfno teléfono, cel celular, ext extensión, avda avenida, dpto|depto departamento,
    etc etcétera, aprox aproximadamente, máx máximo, mín mínimo, gral general, atte atentamente,
    admón|admon|adm administración, hnos hermanos, ee.uu|eeuu estados unidos, rr.hh|rrhh recursos humanos,
    p.ej por ejemplo, c/ calle, s/n sin número, y/o y o, c/u cada uno, p.d posdata, p/ para
  `),
  dotted: table(`
    incl incluido, p página, av avenida, col colonia, d don, ref referencia, pza plaza, no número,
    art artículo, cap capítulo, ej ejemplo, set septiembre, fdo firmado, int interno,
    edo estado, vol volumen, sto santo, sta santa
  `),
  capitals: table(`
    imss ims, saas sas, seo seo, roi roi, ok okey, ti te i, rrhh recursos humanos, eeuu estados unidos,
    cdmx ciudad de méxico, issste iste, irpf i erre pe efe
  `),
  shouted: words(`
    al así con de del día dos el él en era es esa ese eso fue hay hoy la las le les lo los mal más me mes mi mis muy ni
    no nos por que qué se sea ser si sí sin sol son su sus tan te ti tu tú tus un una uno va van ver ya yo y
  `),
  identifiers: words(`
    número numero núm nro extensión extension ext folio pedido factura código codigo cuenta anexo interno referencia
    expediente ticket caso c.p cp póliza poliza orden contrato clave pin boleto postal
  `),
  inviting: words(`
    al teléfono telefono tel móvil celular cel whatsapp fono fijo llame llámeme llámame llamame marque márqueme marcar
    número
  `),
  dated: words('el del al hasta desde día dia para fecha'),
  symbols: table(`
    * asterisco, & y, @ arroba, + más, = igual a, % por ciento, # número, < menos de, > más de, ~ unos, ± más o menos,
    × por, ½ medio, ⅓ un tercio, ⅔ dos tercios, ¼ un cuarto, ¾ tres cuartos, ° grados
  `),
  inAddress: { '@': 'arroba', '.': 'punto', '-': 'guion', _: 'guion bajo', '+': 'más', '/': 'barra' },
  point: 'punto',
  comma: 'coma',
  to: 'a',
  of: 'de',
  by: 'por',
  per: 'por',
  minus: 'menos',
  extension: 'extensión',
  hashtag: 'hashtag',
}
