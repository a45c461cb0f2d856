import { framesOf } from '../frame.ts'

const classes = {
  // What stands for the power to decide.
  seat: 'batuta|sartén|lapicera|birome|bolígrafo|firma|sello|chequera|talonario|pinzas|parrilla|timón|volante|riendas|bastón|silla|sillón|cabecera|cabeza|sombrero|bendición|última palabra|voz cantante|visto bueno|martillo|hilos|cucharón|cuchara|bacalao|tijeras?|botón|billetera|monedero|bolsillo|cartera|manija|manivela|corona|trono|silbato|pito|caja fuerte|llave de la caja|mando|capitán|comandante|cacique|patrón|mandamás|mero mero|jefe de jefes|el de arriba|los de arriba',
  blind:
    '(todavía |aún |la verdad |confieso que |hasta ahora |francamente )*no (sé|tengo (clar[oa]|idea|ni idea|el gusto|visto)|distingo|veo|he (podido|logrado|sabido|visto|encontrado)|logro|logré|alcanzo|acabo de|termino de|consigo|consta|encuentro|encontré|ubico|conozco|me consta|sabría|dice)|desconozco|ignoro|ando a (ciegas|oscuras|tientas)|voy a (ciegas|tientas)|me falta (saber|ubicar|dar con|ponerle|conocer|averiguar)|quisiera saber|me gustaría saber|necesito saber|quién (sabe|tendrá|llevará|será)|vaya (uno|usted) a saber|a saber|averigua|averiguo|averiguar|en qué (manos|bolsillo|mesa|silla)|de quién es|quién (tiene|lleva|maneja|agarra|trae|carga|sostiene|empuña)',
  other:
    '(otr[oa]s?( persona| señor[a]?| compañer[oa]| colega| cristiano)?|algún otro|alguien más|alguien|un tercero|un[oa] compañer[oa]|quien sea|otras manos|otra mano|otro lado|otra oficina|otro piso|otro escritorio)',
  word: 'recad(o|ito)|mensaj(e|ito)|notas?|audio|grabación|aviso|papelito|cinta|esto|llamada',
  guide:
    '(señal|indic|orient|encamin|gui|apunt|sopl|chiv|dig|decir|dec[íi]|dime|dice|pas|enca|derív|deriv|aclar|susurr|cuent|cuént|nombr)[^ ]*',
  decide:
    'decisi[^ ]*|decid[^ ]*|firma[^ ]*|firme[^ ]*|aprueb[^ ]*|aprob[^ ]*|autori[^ ]*|compr[^ ]*|manda[^ ]*|resuelv[^ ]*|corta[^ ]*|elig[^ ]*|elij[^ ]*|presupuesto|pedidos?|encarg[^ ]*|respons[^ ]*|dueñ[^ ]*|jef[^ ]*|indicad[oa]|correct[oa]|corresp[^ ]*|adecuad[oa]|quién|puertas?',
} as const

/** A search for who decides, told by images, doors and other people's hands, in Spanish. */
export const spanish = framesOf(classes, [
  ['({blind}) ..6 (el|la|los|las|una|un|su|de|del|al|a la) ~1 ({seat})', 'gotea|rot[oa]|floj[oa]|suelt[oa]|cuesta'],
  [
    '(si|cuando|por si|en caso de que) (el|la|los|las|esa|ese) ({seat}) ..5 (la |lo |las |los )?(tiene|lleva|maneja|guarda|agarra|carga|es|son|está|están|pertenece) ~2 ({other}|suy[oa]|tuy[oa]|usted|vos)',
  ],
  [
    'si (es|fuera|fuese|resulta ser|resulta|acaso es|esto es|eso es|el tema es) ((de|cosa de|asunto de|tema de|terreno de|competencia de|materia de) {other}|otra persona|otr[oa] compañer[oa]|otr[oa] colega|alguien más) ..6 (que (ella|él|me|nos|esa)|me |nos |pás|pas|dig|díg|acér|acer|hág|ubic|llev|suba|baj|reenv|avis|cuent)[^ ]*',
    'otro (día|momento|número|horario|mes|canal)|otra (hora|fecha|cosa|semana)',
  ],
  [
    '((acerc|arrim|alcanz|sub|llev|pas|entreg|desliz|trasmit|transmit)[ai]r(le|les|selo|sela)|(acérqu|arrím|alcánc|súb|lléve|llév|páse|pás|entrégu|deslíc)[eai]*(le|les|selo|sela|lo)|le (arrima|acerca|alcanza|sube|lleva|pasa|entrega|arrimás|acercás|alcanzás|subís|llevás|pasás)[s]?) ~3 ({word}) && (otr[oa]|quien (sea|corresponda|tenga|mande)|la persona|dueñ[oa]|al (jefe|que)|a la (jefa|que)|({seat})|de arriba|hasta arriba|peldañ[^ ]*|escalera)',
    'clientes|turno|cocina|me (pasó|alcanzó|llevó|entregó|subió)',
  ],
  [
    '({blind}|saber|falta saber) ..4 (dónde|de qué lado|en qué (mesa|escritorio|despacho|piso|manos|cabeza|oficina|silla|bolsillo|rincón)|a qué (puerta|mesa|despacho|ventanilla|escritorio|timbre|santo)|por qué puerta|qué (puerta|timbre|ventanilla)) ..8 ({decide}|cae|caen|toc[^ ]*|llam[^ ]*|golpe[^ ]*|sienta|entr[^ ]*|se ve|rez[^ ]*)',
    'clientes|agua|ruido|camión',
  ],
  [
    '(usted|tú|vos) ~2 (aprueba|decide|firma|autoriza|elige|resuelve|compra|aprobás|decidís|firmás|apruebas|decides|firmas) ..4 o (si )?(los|las|lo|la|se|hay|tiene|debe|le toca|depende|consulta|sube|eleva|pasa|pide|solo|nada más|otro|necesita)',
    'sí o no',
  ],
  [
    '(organigrama|árbol genealógico|cadena de mando|escalafón|jerarquía|quién es quién|mapa de (la casa|la empresa|los cargos)) && ({blind}|quién|a ciegas|perdid[oa]|dónde (cae|queda)|me ayuda|nadie|entend[^ ]*)',
  ],
  [
    '(usted|tú|vos) ..8 (me|nos) (la |lo |los |las )?(puede|podría|podrá|sabrá|podrías|sabrás|puedes|podés|pudiera) ~2 {guide} && (silla|puerta|escritorio|quién|mand[ae]|decid[ae]|firm[ae]|jef[^ ]*|dueñ[oa]|indicad[oa]|correct[oa]|adecuad[oa]|persona|bendición|cabeza|({seat}))',
    'horario|dirección|correo|hora',
  ],
  [
    '(usted|tú|vos|ustedes) (sabrá|sabrás|sabrán|sabe|sabés|sabes) ~2 (señalar|indicar|orientar|encaminar|decir|apuntar|a quién|con quién|quién|quienes|en qué manos|en qué escritorio)[^ ]*',
    'mejor que nadie|cuánto|cuando|si le',
  ],
  [
    '(que|ojalá) (escuche|oiga|reciba|oigan|lo oiga|la oiga) (esto |este |me )*..4 (el|la|quien) (que )?(mande|manda|firme|decida|corte|pague|lleve|toque)',
    'turno',
  ],
  [
    '(sea quien sea|quienquiera que sea|sea hombre o mujer|se llame como se llame) ..3 (el|la|quien) (que )?(firme|mande|decida|lleve|compre|maneje|corte|autorice|apruebe|pague)',
  ],
  [
    '(puede que|quizás?|tal vez|a lo mejor|capaz que|igual) ..3 (no sea|no seas|usted no sea|la decisión (sea|no)|esto no sea|no le (toque|corresponda|competa)|no te (toque|corresponda)) && {guide}|quién|quienes|quiénes|a quién',
    'momento|hora|urgente|necesario',
  ],
])
