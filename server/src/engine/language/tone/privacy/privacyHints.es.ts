import { framesOf } from '../frame.ts'
import { classes as known } from './privacyFrames.es.ts'

const classes = {
  ...known,
  body: 'próstata|mama|pecho|riñón|riñones|hígado|vejiga|colon|matriz|útero|ovarios?|cabeza|nervios|corazón|pulmón|pulmones|sangre|azúcar|tiroides|memoria|columna|cadera|hernia|bulto|mancha|quiste|intestino|recto|lunar|tensión|presión|trago|bebida|depresión|embarazo|criatura|barriga|hongo|hongos|encías|dentadura',
  medics:
    'médic[oa]|doctor[a]?|ambulatorio|hospital|clínica|consultorio|posta|sanatorio|laboratorio|farmacia|centro de salud|estudio|examen|exámenes|análisis|resultado|resultados|biopsia|enfermer[oa]|especialista|urgencias|radiografía|ecografía|oncólog[oa]|psiquiatra|urólog[oa]|ginecólog[oa]|prueba|chequeo',
  dread:
    'temía[ns]?|se temían|temía|salió (mal|malo|positivo|feo|como)|confirm[^ ]*|no era (nada )?(bueno|benigno)|era lo que|lo peor|reparo|vergüenza|pena|pudor|en secreto|callad[oa]|a escondidas|sin decir(le|selo)?|nadie (más )?(lo )?sepa|delante de|se le nota|ya no (puede|aguanta|controla|le)|va para (largo|mal)|de mal en peor|avanzad[oa]|recaíd[oa]|recayó|otra vez con|volvió (a|con)',
  debt: 'cuotas?|letras|deudas?|saldos?|pagarés?|atrasos?|mensualidad(es)?|dividendos?|cheques?|préstamos?|créditos?|facturas?|plazos|hipoteca|rentas?|alquiler(es)?|arriendos?|expensas|mora|hueco|agujero|roto|boquete|pufo|clavo|muerto',
  creditor:
    'banco|caja (de ahorros)?|financiera|cooperativa|droguería|proveedor(es)?|distribuidora|prestamista|casa comercial|tarjeta|mutual|arrendador[a]?|casero|dueño del local|hacienda|sat|sunat|afip|arca|dian|sii|dgi|bps|tesorería|seguridad social|imss|fonasa|essalud',
  notice:
    'carta documento|cartas documento|carta notarial|cartas notariales|burofax|telegrama colacionado|requerimiento de pago|orden de embargo|cobro (jurídico|judicial|coactivo)|cobranza (judicial|prejudicial|extrajudicial)|prejurídico|lista (negra|de morosos)|morosos|central de riesgos?|los de cobranzas|el abogado del banco|última intimación|intimación',
  unpaid:
    'sin (pagar|cubrir|abonar|aparecer|asomar[^ ]*|dar(le)? la cara|ponerse al día|atender|liquidar|levantar|cumplir|responder|moverse)|caíd[oa]s?|colgad[oa]s?|en el aire|impag[oa]s?|atrasad[oa]s?|vencid[oa]s?|en mora|protestad[oa]s?|rebotad[oa]s?|rebot(ó|aron|an)|pendientes? desde|que no (pagó|paga|ha pagado|pagan|llegan|llegaron|entran)|dejó de pagar|debiendo|adeud[^ ]*|a deber|al fiado|fiad[oa]s?',
} as const

/** Private matters told by hints: a debt as a hole or a quarrel, an illness by the organ and the dread, in Spanish. */
export const spanish = framesOf(classes, [
  // Money.
  [
    '(un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|#) ({debt}) ~3 ({unpaid}) & su|tu|sus|tus|usted|ustedes|le|les|te|anda|lleva|debe|arrastra|dejó',
    '{business}|le deben|les deben|cliente|facturas (de|que) (sus|los)',
  ],
  [
    '(agujero|hueco|roto|boquete|pufo|hoyo|cráter|bache|muerto|clavo) ~3 (de|con|en) ~3 ({debt}|{creditor}|millones|mil|meses|#money) & su|tu|usted|le|les|dej[óa]|dejaron|que',
    '{business}|calle|vereda|asfalto|pared|carretera|vía|pista',
  ],
  ['({debt}) && ({notice})', '{business}|{kin} de otro|cliente|cómo cobrar|sus deudores|cobrar a'],
  [
    '(su|tu|usted|ustedes|la empresa|el taller|el local|la tienda|el negocio|el sanatorio|el colegio) ..6 (anda|está|sigue|quedó|vive|lleva|va|terminó|amaneció|aparece|figura|tiene) ~4 (con|en|a las malas con|peleado con|de pleito con|de uñas con|mal con) ~2 ({creditor}|{notice}) && ({debt}|{unpaid}|deb[^ ]*|pag[^ ]*)',
    '{business}|puntos|convenio|cuenta nueva',
  ],
  [
    '({notice}) & (su|tu|usted|lo|la|le|te|los|las|figura|aparece|está) & (sé|sabemos|supe|supimos|me (cont|dij|enter|lleg|coment)[^ ]*|consta|vi que|vimos|salió|figura|aparece|está|lo tienen|la tienen|lo metieron|la metieron)',
    'clientes|sus (socios|inquilinos)|cómo salir',
  ],
  [
    '(el |su |tu )?(banco|financiera|caja|cooperativa) (le|les|te|os) (ha |han )?(cerró|cerraron|cerrado|canceló|cancelado|cortó|cortado|bloqueó|bloqueado|congeló|congelado|bajó el pulgar|negó|negado|dio la espalda|soltó la mano|retiró|devolvió) ~3 (la|el|las|los)? ?(cuenta|cuentas|crédito|línea|tarjeta|chequera|préstamo|pulgar|mano)?',
    'comision[^ ]*|datáfono|clientes',
  ],
  // Health.
  [
    '(lo|eso|esto|aquello|el asunto|el problema|el tema|la cosa|lo suyo) (de|del|en) (la |el |los |las |su |tu |sus |tus )?({body}|{illness}) && ({medics}|{dread})',
    '{business}|línea|máquina|techo|{illness} (es|en) (general|la empresa)',
  ],
  [
    '(señora|señor|don|doña|señorita|niñ[oa]|abuel[oa]|{kin}) ..12 (sale|salió|dio|tiene|trae|está|sigue|volvió|anda|empezó|recayó) ~2 (con|por|en|de)? ?~1 ({illness})',
    '{business}|(señora|señor|don|doña) [^ ]+ , (de|del)',
  ],
  [
    '(me|nos) (contaron|contó|dijeron|dijo|han (contado|dicho)|comentaron|comentó|soplaron|sopló|chismearon|filtraron) ~4 ({medics}|en (el|la) ({medics})) ..12 ({illness}|{body}|{dread})|({medics}) ..4 (me|nos) (contaron|contó|dijeron|dijo|han (contado|dicho)|comentaron|soplaron|sopló|pasaron) ..12 ({illness}|{body}|{dread})',
    '{business}',
  ],
  [
    '(la bolsa|los pañales|el pañal|la peluca|la sonda|el andador|la dentadura|la faja|el suero|la prótesis|los supositorios|las inyecciones|la silla de ruedas) ~2 (le|te) (da|dan|hace|hacen|pone|causa|avergüenza|incomoda|molesta)[^ ]* ~2 (reparo|vergüenza|pena|corte|bochorno|pudor|apuro|delante)?',
  ],
])
