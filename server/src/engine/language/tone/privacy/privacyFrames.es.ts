import { framesOf } from '../frame.ts'

/** Classes of words of the frames of private matters. */
export const classes = {
  your: 'su|tu|sus|tus|vuestr[oa]s?|de su|de tu',
  kin: '(espos|marid|mujer|hij|mam|madre|pap|padre|herman|suegr|novi|abuel|niet|señora|niñ|sobrin|pareja|viejit|ex)[^ ]*',
  illness:
    'cáncer|tumor|bulto|quiste|hongos|próstata|hemorroides|almorranas|incontinencia|disfunción|impotencia|menopausia|sífilis|gonorrea|clamidia|herpes|vih|sida|hepatitis|cirrosis|hígado|diabétic[oa]|diabetes|colesterol|azúcar|epilepsia|parkinson|alzhéimer|alzheimer|demencia|depresión|ansiedad|ataques? de pánico|bipolar|bipolaridad|esquizofrenia|ansiolíticos|antidepresivos|psiquiatra|quimio|quimioterapia|radioterapia|diálisis|trasplante|aborto|legrado|embarazo|embarazada|esterilidad|vasectomía|ictus|infarto|derrame|marcapasos|colostomía|amputación|piojos|sarna|tuberculosis|drogas|alcoholismo|adicción|cocaína|marihuana|recaída|desintoxicación|anorexia|bulimia|obesidad|autismo|suicidio|lupus|esclerosis|fibromialgia|leucemia|metástasis|mama|riñón|ritmo cardíaco|arritmia|hipertensión|apnea|verrugas|infección|impotente|estéril|bebida|beber|fumar|pastillas|insomnio|hernia|cardíac[oa]|cardiac[oa]|lumbalgia|cirugía|antecedentes?|crisis nerviosa|terapia|psicólog[oa]|rehabilitación',
  money:
    'tarjeta|hipoteca|préstamo|crédito|cuenta|renta|alquiler|arriendo|colegiatura|auto|coche|carro|camioneta|moto|casa|departamento|piso|banco|financiera|pensión|expensas|local|nómina|sueldo|fondos|cheque',
  owed: 'meses|cuotas?|letras?|recibos?|mensualidad(es)?|plazos|rentas?|arriendos?|alquiler(es)?|colegiaturas?|dividendos?|expensas|quincenas?|abonos?|facturas?|giros',
  seizes:
    'embarg[^ ]*|remat[^ ]*|trab(ó|ado|aron|ar)|reten[^ ]*|desaloj[^ ]*|desahuci[^ ]*|lanzamiento|subast[^ ]*|ejecución|incaut[^ ]*|confisc[^ ]*|sobregir[^ ]*|congel(ó|ado|ada|aron|adas)|bloque(ó|ado|aron)',
  office:
    'banco|juez|jueza|juzgado|hacienda|sat|sunat|afip|arca|dian|sii|dgi|agencia tributaria|fiscalía|tribunal|financiera|casero|arrendador|abogad[oa]|prestamista|actuario|notario|cobrador',
  business:
    'clientes|pacientes|inquilinos|socios|alumnos|deudores|morosos|formación|capacitación|curso|taller (sobre|de formación)|software|programa|políticas|protocolo|manual|plataforma|artículo|seminario|casos|reseñas|ayudamos|muestras|periódico|noticia|prensa|(clínica|unidad|sala|servicio|centro|área|campaña|jornada|equipo|consulta|planta|laboratorio|estudio|hospital|residencia|fundación|asociación) de|norma|ley|reglamento|decreto|gatos?|perros?|mascotas?|vacas?|hato|cultivo|plantas?|agua|pan|azúcar (de|del|en|a granel)|ganado|caballos?|pollos?|cerdos?|máquina|bomba|tablero|empleados suyos|vecin[oa]s',
} as const

/** Frames of private matters: money owed, health, the law, family and passwords of the listener, in Spanish. */
export const spanish = framesOf(classes, [
  // What is owed, and what is taken for it.
  [
    '{seizes} ..5 ({your}|la|el|las|los) ~2 ({money}|vivienda|taller|negocio|salario|bienes|inmueble|finca|garantía|sueldos?|cuentas|hogar)',
    '{business}|agua|humedad',
  ],
  [
    '({office}) ..5 ((le|les|te|os|ya|va|van|pidió|firmó|ordenó|dictó|ha|han|tiene|quiere) ..5 ({seizes}|demand[^ ]*|devolv[^ ]*|neg(ó|ado|aron)|rechaz[^ ]*|quit[^ ]*)|{seizes})',
    '{business}|gratis',
  ],
  [
    '{owed} ..6 (no (ha|has|han|pudo|pudiste|pagó|pagaste|cubrió|abonó)|sin (pagar|cubrir|abonar|atender|liquidar)|que (debe|debes|adeuda|arrastra|tiene|dejó|dejaste) ..2 (pagar|sin|pendient|atras|colgad)[^ ]*|dejó (de pagar|sin (pagar|atender|cubrir))|que (debe|debes|adeuda|adeudas|arrastra|arrastras))',
    '{business}|le deben|les deben|facturas (de|que) (sus|los)|retraso',
  ],
  [
    '(central|registro|lista|base|fichero) de (deudores|morosos|riesgos?|incobrables|impagados)|(puntaje|score|historial|calificación|récord) (crediticio|de crédito|crediticia|en (el buró|la central))',
    '{business}|consult(a|an) ',
  ],
  [
    '(cheque|cheques|transferencia|débito|domiciliación|recibo|pago|giro) ..6 (regres|rebot|devolv|devuelt|rechaz|sin fondos|no entr|no pas|no tener fondos|falta de (saldo|fondos)|protestad)[^ ]* & su|tu|usted|giró|firmó|le|te|banco',
    '{business}|tienda|terminal|datáfono|caja',
  ],
  [
    '(cuenta|tarjeta|banco|chequera|línea) ..5 (sobregirad|en descubierto|al descubierto|en rojo|saldo negativo|topad|bloquead|congelad|embargad|trabad|cancelad)[^ ]* & su|tu|sus|tus|usted|le|te|les|os',
    '{business}',
  ],
  // Health of the listener and of their own.
  [
    '({your}|por su|por tu|tiene usted|tienes|padece|padeces|sufre|sufres|(le|te) (detect|encontr|diagnostic|sali|vier|hallar|confirm|recet|apareci)[^ ]*|(salió|sale|dio|volvió|está|estás|sigue|sigues) (con|de|en|a|tomando|embarazada)?) ?(de |del |problema de |problema con |problemita de |lo de |un |una |la |el |los |las |esas |crisis de |tratamiento (para|de|contra) |diagnóstico de )*({illness})',
    '{business}',
  ],
  [
    '({your}) ({kin}) ..8 ({illness}|tratamiento|internad|hospital|ingresad|operad|cárcel|pres[oa]|detenid|reformatorio|clínica)[^ ]*',
    '{business}|tienda|cumpleaños',
  ],
  [
    '({illness}) ~2 (de|que (tiene|padece|sufre|arrastra)) ({your}) ({kin}|señora)|({illness}) (que|de la que|del que) (tiene|tienes|padece|padeces|sufre|arrastra|le (detect|diagnostic)[^ ]*)',
    '{business}',
  ],
  [
    '({your}|los|el|la) (análisis|exámenes|examen|estudios|resultados?|biopsia|prueba|test|citología|papanicolau|placa|radiografía|ecografía|mamografía|tac|resonancia|control|laboratorio|último estudio) ..8 (salió|salieron|sale|dio|dieron|confirma|confirman|muestra|muestran|indica|indican|revela|revelan|arroja) ..8 ({illness}|positiv[oa]s?|alterad[oa]s?|maligno|bebido|reactiv[oa])',
    '{business}|suelo|humedad|concreto|hormigón|leche|carne',
  ],
  [
    '(tratamiento|pomada|crema|medicación|medicina|medicamento|pastillas|jarabe|inyección|inyecciones|pañales|insulina|receta|test|champú|loción|suplemento) (para|contra|de) (el |la |los |las |su |tu |sus |tus )?({illness}|intestino|potencia|erección|ladillas|calvicie) & encarg[^ ]*|pidió|pediste|lleg[^ ]*|su|tu|usted|recog[^ ]*|guardad[^ ]*|list[oa]|esper[^ ]*',
    '{business}|farmacias',
  ],
  [
    '(está|estás|sigue|sigues|empezó|empezaste|dejó|dejaste|lleva|llevas) ~1 (tomando|con|en|de) (las |los |el |la |sus |tus )?(pastillas|antidepresivos|ansiolíticos|terapia|quimio|tratamiento|medicación|metadona|rehabilitación|baja) (para|por|desde|de|psic|psiqu|contra)[^ ]*',
    '{business}|tratamiento (de|del) (agua|residuos|aguas)',
  ],
  // The law, work and family.
  [
    '(pensión|manutención|cuota alimentaria|alimentos) (de|para) (los|sus|tus|las|el|la|su|tu) (niñ|hij|chic|críos|peques|nen)[^ ]*',
    '{business}',
  ],
  [
    '(acus|denunci|señal|demand|investig|imput|proces)[^ ]* ..6 (acos|toc(ar|ado|arl)|abus|rob|golpe|maltrat|desvi|frau|pegar|viol|estaf|hurt|manose|malvers|lavado|extorsi)[^ ]* & lo|la|le|te|usted|su|tu|haber[^ ]*',
    '{business}|noticias|municipio',
  ],
  [
    '(lo del|el|del|con el|lo de la|la|por el) (despido|desvinculación|cese|finiquito|liquidación|echada) de (su |la |el |los )?[^ ]+ & (no|nadie|ni) ~3 (sabe|saben|enter|imagin|dicho|comunic|avis)[^ ]*|reemplaz[^ ]*|sustitu[^ ]*',
    '{business}',
  ],
  [
    '({your}) (hij|niñ|niet)[^ ]* ..6 (repit|reprob|expuls|drog|robó|detenid|bully|acoso|acosan|cárcel|internad|embaraz|pelea|fuma|fumando|suspendió todas|positivo)[^ ]*',
    '{business}',
  ],
  [
    '(a escondidas|a espaldas) de (su|tu) ({kin}|socio|jefe)|sin que (su|tu) ~1 ({kin}|familia|socio|jefe) (se entere|lo sepa|sepa)|no (le|se lo) (ha|has|quiere|quiso|quisiste) (dicho|contado|contar|decir) ~2 (a )?(su|tu|nadie)|(aún|todavía|ella|él) no (se )?lo (sabe|ha contado|han dicho) ',
    '{business}',
  ],
  // Numbers and passwords.
  [
    '(su|tu|vuestra) ~1 (clave|contraseña|password|pin|nip|cvv|palabra clave|patrón) ~4 (es|será|sigue siendo|era|termina|empieza)',
    'wifi|es (obligator|débil|fácil|la misma para|importante)',
  ],
  [
    '(número|terminación|dígitos|cifras|clabe|iban|cbu|alias) (de |del )?(su |tu |la |el )?(tarjeta|cuenta|seguridad social|cédula|dni|pasaporte|rut|curp|póliza|cuil|cuit|documento|afiliación|clabe|iban|cbu|expediente) & #|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve',
    '{business}',
  ],
  [
    '(en|de|al|según|por|el|con|a) (veraz|equifax|infocorp|sentinel|dicom|datacrédito|cifin|asnef|cirbe|clearing|buró)',
    '{business}|consulta|consultan',
  ],
  [
    '(banco|financiera|caja|cooperativa) (le|les|te|os) (ha |han )?(cerr|cancel|cort|bloque|congel|quit|retir|baj)[^ ]* (la|el|los|las|su) (cuenta|cuentas|crédito|línea|tarjeta|tarjetas|chequera|cupo)',
    '{business}',
  ],
  [
    '(lo|la|te|le|los) (incapacit|hospitaliz|intern|diagnostic|desahuci|dieron de baja|operaron|ingresaron)[^ ]* ..8 (por|de|con|desde|en) ~2 ({illness}|psiqui[^ ]*|clínica|hospital)',
    '{business}',
  ],
  [
    '(cobertura|seguro|póliza|crédito|afiliación|empleo) ..4 por (la|el|su|tu|un|una|lo de) ~2 ({illness})',
    '{business}',
  ],
])
