import { framesOf } from '../frame.ts'

const classes = {
  beast:
    'gallinas?|vacas?|perros?|perrit[oa]s?|gat[oa]s?|cabras?|ratones|ratas?|ratón|palomas?|peces|pollos?|pollitos|cucarachas?|hormigas|moscas|pulgas|loros?|ovejas|caballos?|abejas|pingüinos?|ranas|sapos?|patos|tiburones|cocodrilos?|murciélagos|arañas|polillas|zancudos|mosquitos|chanchos?|cerdos?|burros?|cuyes|llamas|iguanas|lagartijas|grillos|gusanos|gaviotas|fantasmas?|muertos|maniquís|maniquíes|santos|estatuas?|muebles|sillas|goteras|telarañas',
  human:
    '(pregunt|pid|vot|firm|cobr|negoci|desayun|tute|jubil|mud|sindical|protest|renunci|opin|organiz|reclam|exig|brind|cant|bail|aplaud|bostez|celebr|almuerz|merend|repart|hac)[^ ]* ~3 (por|fila|contrato|alquiler|renta|pensión|vacaciones|huelga|aumento|propina|sindicato|turno|reserva|la cuenta|la pileta|la piscina|asilo|permiso|factura|fiesta|reunión|junta|asamblea|de tú|cola)|(tienen|tiene|llevan|lleva|usan|usa|con) ~2 (contrato|llave|llaves|nombre propio|turno|salvavidas|bañador|traje de baño|corbata|sombrero|bufanda|casco|paraguas|gafete|tarjeta de socio|abono|bikini|chaleco|despacho|sillón|reservación|derecho a voto|dni|cédula|seguro social)|(ya )?(me |nos |lo |los |te )?(saludan|salud[aó]|tutean?|tutea|reconocen?|llaman por (mi|su) nombre|guiñ[^ ]*)|se (ríen|ríe|quejan|sindicalizaron|organizaron|mudaron|jubilaron|presentó|presentaron|postulan|despid[^ ]*|persignan|santiguan)',
  talker:
    'perro|perra|gat[oa]|loro|cotorra|suegra|cuñad[oa]|vecin[oa]|santo|virgen|san antonio|canario|tortuga|pez|mata|cactus|ficus|diputado|alcalde|ministro|presidente|banco|gps|siri|alexa|fantasma|difunt[oa]|abuelo|abuela|tía|tío|compadre|ex|exmujer|exnovi[oa]|hijo|hija|adolescente|espejo|almohada|pared|paredes|semáforo|maniquí|estatua|cobrador|papa|rey|muert[oa]|horóscopo|cartero|burro|vaca|gallo|mudo',
  partner: '(su|tu|mi) (marid|muj|espos|novi|suegr|pareja|señora|cuñad|ex|viejo|vieja|perr|madre|mamá|psicólog)[^ ]*',
  dead: 'ataúd(es)?|cajón de pino|lápidas?|epitafio|esquela|coronas? de flores|velorio|velatorio|entierro|funeral|funerales|sepelio|cementerio|panteón|cadáver(es)?|difunt[oa]s?|tumbas?|morgue|resucit[^ ]*|viud[oa]s?|el más allá|san pedro|las flores las|autopsia|momias?|sepulturero|enterrador',
  lark: 'flores|vendedor|contest[^ ]*|silencio|descuento|dos por uno|promoción|gratis|invit[^ ]*|llam[^ ]*|cliente fijo|clientes fijos|tarifa|propina|llevamos|ponemos|pongo|pone|llevo|brind[^ ]*|baila[^ ]*|negocio|rueda|bocina|ring|timbr[^ ]*|buzón',
  amenity:
    'nadie (les|le|nos|te|lo) (cobr|cobró|pid)[^ ]*|sin (cobrar|suplemento|cargo extra|recargo)|suplemento|por el mismo precio|cortesía de la casa|de cortesía|cobrar entrada|vista al (mar|cielo|río|valle|parque)|con vista|al aire libre|piscina (gratis|incluida|cubierta)|sauna|jacuzzi|spa|aguas termales|ducha (incluida|gratis)|cine al aire libre|parque acuático|montaña rusa|solárium|bronceado|barbacoa|a la parrilla|al spiedo|a la brasa|rostizad[oa]s?|pollo (asado|frito)|huevo(s)? duro(s)?|palomitas|paella|sopa',
  harm: '(vol[óae]|explot|inund|incendi|derrumb|hundi|gotera|goteras|caldera|techo|se cay|cay[óe]|quem|sofoc|calor|grados|horno|apag|gas|fuga|grieta|ascensor|rescat|fundi|chispa|humo|tormenta|lluvia|llueve)[^ ]*',
} as const

/** Jokes told by comparisons, beasts, famous names and bad omens, in Spanish. */
export const spanish = framesOf(classes, [
  // Like something absurd.
  [
    '(me (siento|quedé|quedo|tiene|tienes|tenés|dejó|dejaste|veo|voy a quedar)|estoy|ando|sigo|aquí|acá|parezco|soy|llevo|espero|esperando|plantad[oa]) ..6 como (un |una |el |la |los )?(novi[oa]|perr[oa]|perrit[oa]|gat[oa]|burro|alma en|calcetín|pingüino|pulpo|vaca|gallina|mono|cucaracha|pavo|espantapájaros|maniquí|estatua|sardina|planta|suegra|monja|cura|fantasma|náufrago|torero|adolescente|quinceañera|colegial[a]?|marciano|astronauta|cangrejo|chivo|loro|pato|pollo|chancho|cerdo|toro|mula|lechuga|yogur|croqueta|piñata|tamal|empanada|viud[oa]|penélope|gallo|sapo|payaso|mariachi|semáforo|farol|poste|mosca|paraguas|monaguillo)[^ ]* ~2 (de|en|sin|con|a|que|por|fuera|del|al|cuando|antes|ajeno|mojad[oa]|perdid[oa]|abandonad[oa])',
    'clientes|trabaj[^ ]*',
  ],
  // Beasts and things that behave like people.
  [
    '({beast}) ..5 ({human})',
    'vecin[^ ]*|granja escuela|veterinari[^ ]*|circo|(su|sus) (clientes|huéspedes)|alimento|pienso|balanceado',
  ],
  [
    '({talker}) ..14 (me |nos |te |le )?(contest|respond|devuelv|salud|hace caso|hace más caso|escucha|oye|habla|entiend)[^ ]* ~2 (más|antes|mejor|primero|de vez en cuando|algunas veces|alguna vez|a la primera)',
    'cliente|ex (socio|jefe)|(su|sus) (vecino|banco) (contest|respond)',
  ],
  // Marriage and courting.
  [
    '(mejor|más|antes) que (a |la de |el de |la voz de |con |al )*({partner})',
    'vend|recomend|(su|tu) (madre|mamá) (le|te)',
  ],
  [
    '(mi|su|tu) (mujer|esposa|marido|novia|novio|señora|esposo|pareja|suegra) ..3 (ya |no |va a |me va a )*(sospecha|cree que (yo|tengo|usted|tú|vos|somos|es)|piensa que (tengo|usted|vos|tú|somos)|se pone celos|está celos|pregunta quién|revisa el (celular|móvil|teléfono)|pide explicaciones|me deja|echa)[^ ]*',
    'cliente|vive|trabaja',
  ],
  [
    '(celos[oa]s?|celosill[oa]|se pone celos[oa]|tiene celos|da celos|muere de celos) & (hígado|riñón|marid|mujer|máquina|buzón|perro|gato|impresora|vecin|espos|bomba|horno|camión|secretaria|jefe|teléfono)[^ ]*|(hígado|riñón|bomba|horno|camión|impresora|máquina|buzón|teléfono|perro|gato) ~3 celos[oa]',
  ],
  [
    '(la cena|el anillo|los anillos|el vino|la luna de miel|la serenata|las flores) (la|lo|las|los) (pago|pongo|llevo|invito|compro) yo|(su|tu|esa) voz (en|de) (la |el |esa |ese )?(grabación|buzón|contestador) ~2 (promete|enamora|hipnotiza|embruja|derrite|arrulla|quita|da hambre|me)',
  ],
  [
    '(mi|también mi) (mamá|papá|madre|padre|abuela|abuelo|viejo|vieja|tía) ..12 (somos|fuimos|nacimos|tuvieron|salimos|éramos) (tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|#)',
    'en el (taller|negocio)|generacion[^ ]*|trabajando',
  ],
  // I am no better myself.
  [
    '(no (me|nos) (fío|creo|aguanto|soporto|entiendo|reconozco|escucho|lo creo|la creo|doy) ~2 ni yo|ni yo (mismo |misma )?(me|lo|la) (aguanto|creo|entiendo|soporto|escucho|compro|compraría|contestaría)|ni yo me (contestaría|atendería|cogería|escucharía))',
  ],
  [
    '(el|la|aquí (el|la)|acá (el|la)|soy (el|la)|su|tu) (pesad[oa]|plasta|cansin[oa]|latos[oa]|insoportable|chicle|lapa|garrapata|dens[oa]|plomo|mosca|pelmazo|pelma|intens[oa]|ladilla|sanguijuela|cargos[oa]) (de (turno|siempre|los|la|cada|guardia|confianza|cabecera)|oficial|favorit[oa]|en sesión)',
    'no quiero|no quisiera|perdón|perdone|disculp[^ ]*',
  ],
  [
    '(cree|piensa|creen|crea|crean|piense|parezca|parecer|dirán|dice|dicen) ~2 que (trabajo|estoy trabajando|yo trabajo|esto es trabajo|me pagan por)|(pagan|cobro|cobran) por (hablar|hablarle|oír|escuchar|respirar)|(cobrar|facturar|descontar|pagar)(le|te|me|les)? ~2 (por )?(este|el|los|la|cada|esta) (mensaje|recado|audio|pitido|terapia|sesión|monólogo|minuto de espera)',
    'clientes|operador[a]?|compañía',
  ],
  [
    '(me|nos) (da|dan|dio|entra|está dando|crea) (complejo|gripe|alergia|urticaria|hipo|vértigo|insomnio) ~2 (de|por|su|cuando|al|hablar)|(mi|la) (espalda|mano|oreja|lengua|garganta|voz|oreja izquierda) (ya )?(me )?(ha |pide |quiere |pidió |exige )?(denunci|demand|vacaciones|aumento|jubil|renunci|huelga|sindicato)[^ ]*',
    'alumnos|trabajadores',
  ],
  // Death and disaster made light of.
  [
    '{dead} && {lark}',
    'funerari[^ ]*|cementerio (municipal|general|de)|panteón (municipal|familiar)|parroquia|capilla|florer[íi]a|deudos|accidente|familia(s)? de|crematorio|tanatorio|nicho|sepultura',
  ],
  [
    '{amenity} & {harm}',
    'su (piscina|sauna|spa|jacuzzi|cocina|parrilla|menú|carta|cine)|(de|del|la|el) (piscina|sauna|spa|jacuzzi|parrilla|menú|suplemento)|huéspedes se (quej|fueron)|reseñ[^ ]*|temporada|tarifa',
  ],
  [
    '(con (muerto|muerta|cadáver|difunto|susto|infarto|rescate|naufragio)s? ,? ?(incluid|tarifa|doble|gratis|aparte)[^ ]*)|(muerto|susto|infarto|naufragio) incluido',
  ],
  [
    '(negocio|trabajo|empleo|mercado|cliente|clientela) (vivo|viva|muerto|muerta|de muerte)[^ ]* , (vivo|viva|vivos|no es|lo que se dice)|(me quedo|me dejó|lo deja|le queda|queda) (de muerte|de muertos|tieso|fiambre)',
  ],
  // Riddles of the trade.
  [
    'no (es|soy|son) (una|un|su|el|la) ~2 , pero (vengo|vine|voy|también|igual|le|te) ~2 (a )?(sac|quit|met|pon|hinc|dol|pic|muerd|pinch|cort|duel)[^ ]*',
    'urgente|obligatorio|gasto',
  ],
  [
    '(los vendedores|los comerciales|los cobradores|el vendedor|un vendedor|las visitas) ..8 (huelen|huele|apestan|como el (pescado|queso)|como los (yogures|hongos|zancudos|mosquitos)|son como|somos como|nunca mueren|no mueren|vuelven)|(somos|soy) como (el|la|los|las) (pescado|queso|herpes|gripe|hacienda|hongos|zancudos|mosquitos|lunes|resaca|suegra|humedad|hiedra|pan duro|boomerang|búmeran|chicle|mala hierba|sarro)',
  ],
  [
    '(no me cuelgue|no cuelgue|no me cuelgues|cuélgueme|cuelgue|colgar) ..3 (que |pero |, )*(para (colgad|colgar)|colgad[oa]s? (ya|están)|de una percha|el jamón|los jamones|la ropa|el teléfono no)[^ ]*',
  ],
])
