import { table, words } from './lists.ts'
import { measures } from './measures.es.ts'
import type { SpeechWords } from './words.ts'

/** Spanish, American unless said otherwise. */
export const spanish: SpeechWords = {
  ...measures,
  letters: table(`
    a a, b be, c ce, d de, e e, f efe, g ge, h hache, i i, j jota, k ka, l ele, m eme, n ene, ñ eñe, o o, p pe,
    q cu, r erre, s ese, t te, u u, v uve, w doble u, x equis, y ye, z zeta
  `),
  short: table(`
    sr señor, sra señora, srta señorita, sres señores, sras señoras, dr doctor, dra doctora, dres doctores,
    lic licenciado, licda licenciada, ing ingeniero, arq arquitecto, prof profesor, profa profesora,
    mtro maestro, mtra maestra, dña doña, ud usted, uds ustedes, vd usted, vds ustedes, cía compañía,
    ltda limitada, núm número, nro número, pág página, págs páginas, tel teléfono, tfno teléfono, cel celular,
    ext extensión, avda avenida, dpto departamento, depto departamento, etc etcétera, aprox aproximadamente,
    máx máximo, mín mínimo, gral general, atte atentamente, admón administración, admon administración,
    hnos hermanos, adm administración, s.a ese a, s.l ese ele, s.r.l ese erre ele, s.a.s ese a ese,
    s.a.c ese a ce, c.v ce ve, s.l.u ese ele u, ee.uu estados unidos, eeuu estados unidos,
    rr.hh recursos humanos, rrhh recursos humanos, p.ej por ejemplo, a.m a eme, p.m pe eme, c/ calle,
    s/n sin número, d.f de efe, u.s u ese, c.p ce pe, n.º número, nº número, n° número, y/o y o, c/u cada uno,
    p.d posdata, p/ para
  `),
  dotted: table(`
    incl incluido, p página, av avenida, col colonia, d don, min minutos, ref referencia, pza plaza, no número,
    art artículo, cap capítulo, ej ejemplo, ene enero, feb febrero, mar marzo, abr abril, may mayo, jun junio,
    jul julio, ago agosto, sep septiembre, sept septiembre, oct octubre, nov noviembre, dic diciembre, lun lunes,
    mié miércoles, jue jueves, vie viernes, sáb sábado, dom domingo, fdo firmado, hrs horas, hr hora, h horas,
    int interno, edo estado, vol volumen, sto santo, sta santa
  `),
  capitals: table(`
    iva iva, pyme pyme, pymes pymes, nasa nasa, otan otan, onu onu, sat sat, imss ims, unam unam, dian dian,
    sunat sunat, afip afip, saas sas, seo seo, sem sem, nif nif, cif cif, nit nit, rut rut, ruc ruc, curp curp,
    roi roi, cuit cuit, soat soat, arca arca, erte erte, covid covid, ok okey, pib pib, pin pin, sim sim,
    usa usa, ceo ce e o, tic tic, ong o ene ge, ue u e, ia i a, ti te i, rh erre hache, rrhh recursos humanos,
    eeuu estados unidos, cdmx ciudad de méxico, iso iso, fob fob, ebitda ebitda, id i de, renfe renfe, aena aena,
    inem inem, ine ine, issste iste, infonavit infonavit, asap asap, tac tac, led led, gps ge pe ese, vip vip,
    ram ram, api a pe i, url u erre ele, sql ese cu ele, mba eme be a, edi e de i, erp e erre pe,
    irpf i erre pe efe, ibex ibex, afore afore, dni de ene i, rfc erre efe ce, cuil cuil
  `),
  shouted: words(`
    a al así con cual cómo de del día dos el él ella en era es esa ese eso esta este esto fue gran gratis hay
    hoy la las le les lo los mal más me mes mi mis muy ni no nos o otra para pero por que qué se sea ser si sí
    sin sol son su sus tan te ti tu tú tus un una uno usted va van ver ya yo y gana todo solo sólo ahora nunca
    nada hola oferta llame
  `),
  identifiers: words(`
    número numero núm nro extensión extension ext folio pedido factura código codigo cuenta anexo interno
    referencia expediente ticket caso póliza poliza orden contrato clave pin boleto postal
  `),
  inviting: words(`
    al teléfono telefono tel móvil celular cel whatsapp fono fijo llame llámeme llámame llamame marque márqueme
    marcar número
  `),
  dated: words(`
    el del al hasta desde día dia lunes martes miércoles jueves viernes sábado domingo para fecha
  `),
  days: table(`
    lun lunes, mar martes, mié miércoles, mie miércoles, jue jueves, vie viernes, sáb sábado, sab sábado,
    dom domingo
  `),
  symbols: table(`
    * asterisco, & y, @ arroba, + más, = igual a, % por ciento, # número, < menos de, > más de, ~ unos,
    ± más o menos, × por, ½ medio, ¼ un cuarto, ¾ tres cuartos, ° grados, $ pesos, € euros, £ libras
  `),
  point: 'punto',
  commaMark: 'coma',
  percent: 'por ciento',
  to: 'a',
  and: 'y',
  at: 'arroba',
  dot: 'punto',
  slash: 'barra',
  dash: 'guion',
  underscore: 'guion bajo',
  plus: 'más',
  minus: 'menos',
  number: 'número',
  extension: 'extensión',
  hashtag: 'hashtag',
  by: 'por',
}
