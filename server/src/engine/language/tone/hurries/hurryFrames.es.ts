import type { Phrase } from '../../matching/phrase.ts'

/** What is said to run short, and belongs to the caller. */
const places =
  '(plaza|plazas|cupo|cupos|cupito|cupitos|lugar|lugares|unidad|unidades|espacio|espacios|sitio|sitios|hueco|huecos|turno|turnos|vacante|vacantes|equipo|equipos|máquina|máquinas|inventario|existencias|stock|lote|lotes|mesa|mesas|puesto|puestos|stand|stands|licencia|licencias|kit|kits|tarifa|bancos|tractor|tractores|camioneta|camionetas|póliza|pólizas|cuota|partida|remesa|contenedor|tanda|fecha|fechas|boletos|entradas|butaca|butacas|paquetes|módulos|pieza|piezas|asiento|asientos|ficha|fichas|par|camión|mesas|tanques|hornos|cajas|asignación)'
/** Whom the caller would take on. */
const takers =
  '(clínicas|granjas|hoteles|hoteleros|cooperativas|escuelas|colegios|restaurantes|talleres|negocios|empresas|clientes|consultorios|bodegas|fincas|tiendas|farmacias|panaderías|ayuntamientos|fundadoras|fundadores|despachos|notarías|locales|comercios|gimnasios|laboratorios|viñas|viñedos|parroquias|academias|residencias|socios|familias|productores|ganaderos|transportistas|peluquerías|ópticas|provincia|zona|comuna|distrito|municipio|estado|región)'
/** What the caller offers for a time. */
const offers =
  '(oferta|promoción|promo|descuento|precio|precios|tarifa|condición|condiciones|beneficio|bonificación|trato|cupón|rebaja|campaña|plan|cuota|convocatoria|cupo|inscripción|lista|listado|planilla|grifo|lote|ventana|autorización|reserva|partida|tanda|esto|eso|oportunidad|posibilidad|prioridad|admisión|altas|registro|preventa|lanzamiento|gratuidad|instalación|financiación|financiamiento|crédito)'
/** Of these, what is surely the caller's to give. */
const ownOffers =
  '(oferta|promoción|promo|descuento|beneficio|bonificación|trato|cupón|rebaja|oportunidad|prioridad|preventa|gratuidad)'
/** The others are it where nothing says whose they are, or where it is said. */
const plainOffers =
  '((el|la|los|las|este|esta|estos|estas|ese|esa) (precio|precios|tarifa|condición|condiciones|campaña|plan|cuota|convocatoria|cupo|inscripción|lista|listado|planilla|ventana|autorización|reserva|partida|tanda|posibilidad|admisión|registro|lanzamiento|financiación|financiamiento|crédito)|(nuestr~|mi|mis) [..] (precio|precios|tarifa|condición|condiciones|campaña|plan|cuota|convocatoria|cupo|inscripción|lista|listado|planilla|grifo|lote|ventana|autorización|reserva|partida|tanda|posibilidad|admisión|altas|registro|lanzamiento|instalación|financiación|financiamiento|crédito)|(esto|eso) (se acaba|se termina|vence|caduca|expira|muere|se va|dura|vale))'
const ends =
  '(muere|mueren|caduca|caducan|vence|vencen|expira|expiran|termina|terminan|acaba|acaban|se acaba|se acaban|se acabó|se cierra|cierra|cierran|se cae|se va|se van|se esfuma|se evapora|la quitan|lo quitan|me quita|nos quita|me quitan|nos quitan|desaparece|desaparecen|se retira|me retiran|nos retiran|queda sin efecto|quedan sin efecto|deja de|dejan de|cambia|cambian|sube|suben|se pierde|se pierden|se termina|se terminan|se liquida|se liquidan|finaliza|aguanta|dura|se congela|se borra|se cancela|se anula|baja|no vuelve|concluye)'
const soon =
  '(hoy|esta noche|esta tarde|mañana|mediodía|medianoche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|esta semana|este mes|fin de mes|fin de semana|fin de año|cierre|el mes|la semana|el trimestre|el mismo día|treinta|quince|hora|horas|minutos|cero horas|las (cinco|seis|siete|cuatro|tres|dos|doce|ocho|#)|turno|almuerzo|jornada|último día)'
const others =
  '(otro|otra|otros|otras|siguiente|el de al lado|al de al lado|los de enfrente|el de enfrente|vecino|vecina|competencia|competidor|el próximo|la próxima|quien sigue|el que sigue|alguien más|los demás|colegas suyos|un colega|terceros)'
/** Their own matters, or a date somebody else has set. */
const realEs =
  '(norma|normativa|ley|ayuntamiento|municipio|municipalidad|diputación|subvención|permiso|licencia de|temporal|tormenta|helada|aduana|inspector|inspección|certificado|auditoría|impuesto|hacienda|sat|dian|sunat|afip|sii|registro civil|juzgado|decreto|licitación|concurso|seguridad social|feria|nocturna|diurna|eléctrica|beca|becas|universidad|ministerio|según|boleta|tablón|su (contrato|póliza|entrega|cita|renovación|certificado|permiso|inscripción|web|página|carta|local|tienda|escuela|lista|agenda)|tu (contrato|póliza|pedido|entrega|cita|renovación|web|página|carta|local|tienda)|me pidió|me pediste|no corre prisa|sin prisa|garantía|obras)'
/** What comes back, and what a body or another firm sets. */
const habitEs =
  '(los (lunes|martes|miércoles|jueves|viernes|sábados|domingos)|cada (día|semana|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|suele|suelen|siempre)'
const deadline = '(antes (de|del|de que)|hasta|a más tardar|dentro de|en las próximas|en la próxima|para antes de)'

const theirs =
  '((su|tu|sus|tus|vuestra) (kínder|residencia|escuela|colegio|guardería|jardín|lista|página|web|agenda|cartel|boletín|anuncio|plantilla|convocatoria|aviso|aparcamiento|estacionamiento|hotel|garaje)|cartel|municipal|salieron|se llenaron|decía|dice)'

/** A hurry of the caller that is said indirectly, in Spanish: frames of what runs out, for whom and when. */
export const spanish: readonly Phrase[] = [
  {
    say: '(si|como) no [lo|la|los|las] (cerramos|firmamos|apartamos|confirmamos|amarramos|concretamos) .. (hoy|semana|mañana|este mes) .. no (le|te|les|os) (prometo|garantizo|aseguro|respondo|sostengo)',
    unlessSentence: realEs,
  },
  '(último|última) (día|semana) (que|en que|en el que|en la que) [se|te] [lo|la|los|las|le] ((puedo|podemos) (dejar~|mantener~|sostener~|respetar~|ofrecer~|dar~|hacer~)|dejo|dejamos|mantengo|sostengo|respeto)',
  '(yo que (usted|tú|vos|ustedes)|si (yo fuera|fuera yo) (usted|tú|vos)) .. (me daría prisa|me apuraba|me apuraría|no me demoraba|no esperaba|no esperaría|corría|correría|no me lo pensaba)',
  // Few are left.
  {
    say: `((últimas|últimos) [#|dos|tres|pocas|pocos] ${places}|(última|último) (plaza|cupo|unidad|hueco|turno|lote|contenedor|vacante)) .. (con (este|esta|el|ese) (precio|descuento|tarifa|condición|promo)|de la (promo|promoción|oferta|temporada|preventa|campaña|lista)|que (me|nos|le|te) (queda~|sobra~)|que (queda~|hay|tengo|tenemos)|del (año|mes|trimestre|cupo)|para (usted|ti|vos|su|tu|este|esta)|por (este|esta|asignar)|están|a este)`,
    unlessSentence: theirs,
  },
  {
    say: `(queda|quedan|quedará|quedarán|sobrevive|sobreviven|resta|restan|van quedando|me queda|me quedan) [..] (dos|tres|un|uno|una|#|pocos|pocas|únic~|contad~|cuatro|cinco|solo) ${places}`,
    unlessSentence: `(${theirs}|en (su|sus|tu|tus|vuestr~))`,
    unlessBefore: '(le|te|les|no)',
  },
  {
    say: `(quedan|queda|quedarán) .. (en la promo|con este precio|a este precio|con el precio|con esta tarifa|al precio)`,
    unlessSentence: realEs,
  },
  {
    say: `de (los|las|la|el) [..] (#|cien|veinte|quince|diez|doce|treinta|cincuenta) [..] ${places} .. .. (queda~|coloc~|va~|llevo|quedará~|restan|asignad~|se fueron|nos)`,
    unlessSentence: realEs,
  },
  {
    say: `(solo|sólo|únicamente|apenas|nada más) (entran|caben|admitimos|aceptamos|abrimos|tomamos|atendemos|hay|quedan|recibimos|incorporamos) [..] (#|dos|tres|cinco|ocho|diez|una|un|pocos|pocas) [..] (por|${takers}|${places})`,
    unlessSentence: realEs,
  },
  {
    say: `(abrimos|admitimos|aceptamos|tomamos) (únicamente|solo|sólo|solamente|apenas|nada más) .. (${places}|${takers})`,
    unlessSentence: realEs,
  },
  `(#|diez|cinco|veinte|ocho) .. (y|pero) [ya] (van|llevo|llevamos|voy por|vamos por) [la|el] (#|nueve|ocho|cuatro|novena|octava|tres|seis)`,
  '(dejaremos|dejamos|cerramos|se cierra|cierra|cerraremos|dejo) (de admitir|la lista|agenda|el cupo|inscripciones|la admisión|admisiones|altas|de recibir|de tomar) .. (en cuanto|cuando|al|esta|hoy|y|el)',
  {
    say: `${places} .. (vuelan|vuela|volando|se (me|nos) (va|van|está yendo|están yendo)|se van|se agota~|se acaba~|comprometid~|señad~|contadas|contados|como (agua|pan caliente)|asignad~ ya)`,
    unlessSentence: `(${realEs}|(de|en) (su|sus|tu|tus|vuestr~))`,
  },
  '(como pan caliente|como agua entre|yendo como agua|contad~ con los dedos|con los dedos de una mano)',
  '(no quedarán|no quedará|no va a quedar|ya no quede|ya no habrá|no habrá|no van a quedar|no alcanza|no llega|no llego) [ya] (ni|nada|otr~|más|ninguno|ninguna|para|al|hasta) .. (cuando|migas|sábado|lunes|viernes|ocasión|oportunidad|todos|nada|mañana)',
  '(puede que|capaz que|tal vez|quizá|quizás|a lo mejor|seguramente|lo más seguro es que|es posible que|es probable que) .. ya (no (quede~|exista~|haya|esté~|sirva|le|te)|esté~ (todas|todos|vendid~|tomad~)|sea tarde|se haya|lo tenga|se lo)',
  '(cuando|para cuando|entre que|de acá a que|de aquí a que|mientras) .. (escuche|oiga|escuches|oigas|vuelva|termine|decida) .. (tarde|otro|no exista|nada|migas|ya no|habrá|quede)',
  '(menos|cada vez menos) (unidades|lugares|plazas|cupos|va a haber|me van quedando|quedan|van quedando|habrá|espacio)',
  '(cada|por cada) (hora|día|minuto|rato) que (pasa|pase|espera|espere|se demora|lo piensa|duda|esperas|tarda|deja) .. (un|una|menos|pierde|cuesta|se|vale)',
  '(cuanto|mientras) más (lo|la|se|tarde|espere|demore|piense|dude) .. menos',
  '(no|sin) (vendrá|vendrán|habrá|hay|llega|llegará|viene|traen|traerán) (otra|otro|otros|otras|más) [..] (ocasión|partida|remesa|igual|tanda|oportunidad|que yo sepa|vez)',
  // Somebody else will take it.
  `(se lo|se la|te lo|lo|la|le|se los|se las|ofrezco|paso|asigna|asigno|doy|ceder|cedo|entrego|libero|reparte|reparto) [lleva|doy|paso|cedo|ofrezco|el lugar|el espacio|su lugar|entrego|asignan] (al (siguiente|de al lado|de enfrente|próximo|que sigue|vecino)|a (otro (cliente|interesado|negocio|colega|vendedor|hotel|local)|otra (empresa|persona|tienda|clínica|escuela)|la competencia|los de enfrente|alguien más|quien sigue|un colega|colegas suyos|un vecino))`,
  `se (lo|la|los|las) (lleva|llevan|queda|quedan|va a llevar|llevará|llevarán|quedará) ${others}`,
  `${others} [..] (se lo|se la|se las|se los) (lleva|llevará|queda|quedará|llevan|va a llevar|quedan)`,
  `(paso|pasamos|pasaré|pasa|asigna|asignan|ofrezco|cedo|toca|voy|doy|ofreceré) .. (al|a la|a|con el) (siguiente|próximo|de al lado|que sigue|de enfrente)`,
  '(siguiente|primero|próximo) (de|en) la (lista|fila|cola)',
  '(detrás|después) (de usted|de ti|suyo|tuyo|del suyo|del tuyo|de vos|de ustedes) .. (esperando|hay|vienen|viene|esperan|tengo|quieren)',
  {
    say: '(hay|tengo a|tengo) (dos|tres|cuatro|varios|otros|#) [..] (más|colegas|ayuntamientos|clientes|interesados|vecinos|hoteles|empresas|negocios|suyos) .. (esperando|preguntando|detrás|en lista|interesad~|en espera|a que)',
    unlessSentence: '((en|de|por|ante) [el|la|los|las] (su|sus|tu|tus|vuestr~)|suy~)',
  },
  '(el que|quien|quienes|los que) (se duerma|se duerme|no se apunta|no se apunte|no firme|espere|tarde|dude|llegue (tarde|después|el)|no entre|no responda) .. (afuera|fuera|ya no|puerta|pierde|lista|queda|quedan|se queda)',
  '(quien|el que|quienes|los que|los primeros|las primeras) .. (antes (de|del)|hasta) .. (entra|entran|se queda con|gana|consigue|accede|los demás|se lleva|se quedan)',
  '(los|las) primer~ # que (respondan|llamen|firmen|contesten|confirmen|lleguen|digan)',
  '(se (quede|queda|quedará|quedaría)|quedarse) .. (fuera|afuera|con su (zona|lugar|cupo|plaza)|sin (cupo|lugar|plaza))',
  // The clock runs.
  '(reloj|tiempo|cronómetro|cuenta atrás|cuenta regresiva) [ya] (corre|está corriendo|corriendo|en la mano|en contra|no (está|juega|corre) a su|empezó|apremia|se agota|se acaba|se termina|vuela)',
  '(horas contadas|minutos contados|días contados)',
  '(ahora|hoy|ya) o (nunca|ya nunca|jamás)',
  '(de hoy|de mañana|de esta (tarde|semana|noche)|del (viernes|lunes|jueves|martes|miércoles)) no (pasa|puede pasar|pase)',
  '(es|será|va a ser) (para ayer|ahora o|hoy o|ya o)',
  '(no es|no vale) para (mañana|luego|después|la próxima) .. (hoy|esta|ni|es)',
  '(cuestión|asunto|cosa) de vida o muerte',
  'es cuestión de (horas|minutos) (que|para)',
  '(es de|cuestión de) vida o muerte',
  '(no hay|sin) tiempo que perder',
  '(urge|urgen) [..] (que|pero|su|tu|una|hablar|me)',
  '(no|ni) (lo estiraría|lo deje|lo dejes|me confiaba|me confiaría|lo demoraría|esperaría|lo postergue|lo posponga|lo aplace) .. (lunes|mañana|porque|más|luego)',
  '(piénselo|piénsalo|pensalo|decídalo|resuélvalo|hágalo) .. (rápido|pronto|al toque|al tiro|ya|ahora)',
  '(hágalo|hazlo|hacelo|resérvese|resérvate|reaccione|reacciona|decídase|decídete|apúntese|apúntate|asegúrese|asegure|inscríbase) (ya|al toque|ahorita|al tiro|ahora|hoy)',
  '(al toque|en el acto|en este instante|ipso facto|sin falta|de volada) (o|causa|porque|que|olvíd~|al #|al)',
  '(si no|de no) (es|ser|tener|hay|recib~|me|se|contest~|confirm~|respond~) .. (hoy|en el acto|ahora|noticias|hora|antes) .. (olvíd~|pierd~|paso|sin efecto|se lo|le paso|queda|condición|libero|lugar|cupo|otro)',
  '(si) .. (hoy|ya|en la próxima|antes) no (me|nos|se|hay|contesta) .. (marca|dice|llama|responde|contesta|confirma|decide)',
  '(si (lo|la) (piensa|piensas|pensás|duda|demora|deja|esperas|espera)|si (espera|esperas|esperás|tarda|tardas|demora)) .. (pierde|pierdes|perdés|otro|ya|tarde|lleva|queda|seguro)',
  '(respuesta|contestación|decisión|confirmación|llamada) (inmediata|de inmediato|urgente|al instante|hoy mismo|ya)',
  `(llame~|llám~|marque~|responda|respóndame|respóndeme|conteste~|comuníq~|comuniq~|decid~|confirme~|dígame~|diga~) .. en (la próxima hora|las próximas|menos de|la hora|los próximos|una hora|el transcurso)`,
  `((tiene|tienes|tenés|tenéis|tienen) [usted|tú] [solo|sólo] hasta (hoy|mañana|esta noche|mediodía|las #|el mediodía|medianoche)|(le|te|les) (quedan|queda|doy|dan) [de plazo|solo|sólo|apenas] (hasta|horas|un día|unas horas|minutos|# (horas|minutos|días))) .. (para|que|antes|y|${soon})`,
  `(o) [se|me|lo|nos] (decide|responde|resuelve|firma|contesta|confirma|cerramos|llama|aprovecha) .. (hoy|${soon}) .. o (se|lo|pasa~|le|la|adiós|pierde|no)`,
  `(tiene que|hay que|conviene|necesito que|falta que|más vale que|preciso que) [..] (decirme|resolver~|decidir~|ser|contest~|me|confirmar~|firmar~|cerrar~|se) .. (hoy|${deadline}) .. (porque|mañana|comer|las|pasa|tarde|mediodía|cierre|que)`,
  '(resolvamos|cerremos|definamos|decidamos|dejemos listo|lo resolvamos) .. (antes de que (acabe|termine|cierre|den)|hoy|ya mismo)',
  'antes de que (den las|cierre (el|la) (lista|cupo|caja|sistema|grupo|mes)|cuelgue|(otro|otra|alguien|los otros) [..] [me|se] [lo|la|los|las] (lleve~|quede~|firme~|aparte~|reserve~|gane~|adelante~|tome~|compre~|llame~|pida~|quite~|agarre~|coja~|aproveche~)|se me|se nos|me lo|se lo)',
  '(en cuanto|apenas|cuando) (cuelgue|colguemos|corte|corten|cuelguen) .. (ofrezco|lugar|espacio|paso|siguiente|libero|otro|llamo)',
  '(pasada|después de|a partir de|pasadas) (esa hora|las #|las cinco|las seis|hoy|mañana|ahí|ese día|entonces|medianoche|esta noche) .. ((no|ya no) (le|te|les|os|me|nos|se lo|se la|puedo|podemos|respondo|garantizo|vale|aplica|hay (precio|oferta|trato|descuento|cupo|promoción|nada))|como si|otro precio|se acab~|sube|adiós)',
  {
    say: '(mañana|el lunes|la próxima semana|el viernes) .. (ya (no (hay|habrá|le|te|se|está|estará|sirve|vale|existe|puedo|queda)|será tarde|es tarde)|otro precio|otra historia|cambian|cuesta más|costará más|vale más|habrá dejado|será tarde|no le puedo|amanece con)',
    unlessSentence: realEs,
  },
  '(el tren|este tren) [ya|no] (pasa (solo|sólo|una|y no)|saliendo|se va|se le va|se te va|va saliendo)',
  '(no|ni) (hay|habrá|tendrá|tendrás|va a haber|existe) (segunda|segundas|prórroga|prórrogas|otra vuelta|otra oportunidad|otra ocasión|mañana)',
  '(se|me|nos) [le|les|te] (cae|caen|caerá|caería|muere|esfuma|escapa) [..] (promo|promoción|precio|descuento|beneficio|oferta|bonificación|cupo|condición|tarifa|trato|lugar|plaza)',
  '(si|quien|el que) [usted|lo|se|me] (tarda|tarde|tardas|demora|demoras|espera|esperas|duerme|duda|dudas|piensa|piensas|deja) .. (pierde|pierdes|perdés|fuera|sin|otro)',
  {
    say: '(casi|prácticamente|a punto de|por) (agotad~|vendid~|agotar~|comprometid~|acabarse|terminarse|complet~|cerrarse)',
    unlessSentence: theirs,
  },
  {
    say: '(cierro|cerramos|me cierran|nos cierran) [..] (lista|cupo|agenda|listado|inscripciones|planilla|pedido|cuaderno|hoja|registro|promo|campaña|compra) .. (hoy|mañana|esta|viernes|lunes|mediodía|las|noche)',
    unlessSentence: realEs,
  },
  '(decida|decídase|decídete|decidite|resuelva|conteste|contestame|aproveche|aprovechá|aprovecha|apárte~|apartá|confirme|súbase|súmese|súmate|sumate|anímese|anímate) (antes de|ya|hoy|ahora|que se)',
  {
    say: '(solo|sólo|únicamente|nomás) [..] (por hoy|esta semana|esta tarde|hasta el|hasta las|hasta mañana|hasta hoy)',
    unlessSentence: realEs,
  },
  '(vuela|vuelan|volando|volaron|volarán) [..] (plazas|lugares|cupos|unidades|de las manos|espacios|turnos|fechas)',
  // The offer dies.
  {
    say: `${ownOffers} [..] .. ${ends} .. ${soon}`,
    unlessBefore: '(su|tu|vuestra|sus|de su)',
    unlessSentence: `(${realEs}|${habitEs})`,
  },
  {
    say: `${plainOffers} [se|me|nos|le|te|ya|solo|sólo] ${ends} .. ${soon}`,
    unlessBefore: '(su|tu|vuestra|sus|de su)',
    unlessSentence: `(${realEs}|${habitEs})`,
  },
  {
    say: `${soon} [..] .. (expira|caduca|muere|me cierra|se liquida|borra|se borra|me quita|me quitan|me retiran|nos quitan|se acaba|vence) [..] (${offers}|${places}|mi)`,
    unlessSentence: realEs,
  },
  {
    say: `${offers} .. ${soon} .. (y|no) .. (no (creo|vuelve|volver~|hay|habrá|se)|ya no|nunca|adiós|se acab~)`,
    unlessSentence: realEs,
  },
  { say: `(nacen y mueren|nace y muere|tal y como está aguanta)`, unlessSentence: realEs },
  '(jamás|nunca) se (ha visto|había visto|va a ver|vio|volverá) .. (así|igual|condición|oferta|precio)',
  {
    say: `(respetan|respeto|respetamos|respetar~|sosten~|mantener~|mantengo|mantenemos|aguanto|aguantar~|guardo|guardé|guardar~|guardando|congelo|congelé|congelamos|reservo|reservé) [..] (esto|lo|la|el|le|se lo|precio|trato|tarifa|condición|condiciones|cupo|lugar|plaza|stand|uno|esta|estas|beneficio|a su favor) .. (solo|sólo|solamente|hasta|más allá|durante|pero)`,
    unlessSentence: '(dato|archivo|informe|información|fecha)',
  },
  {
    say: '(se lo|te lo|se la|te la|le|te) (aguanto|sostengo|respeto|guardo|guardé|congelo|reservo|mantengo|aparté) .. (hasta|solo|sólo|ni un|pero|si hoy)',
    unlessSentence: '(dato|archivo|informe|información|fecha)',
  },
  '(no|ya no) [le|te|se lo] (voy a poder|puedo|podré|podría|alcanzo a|hay cómo) (aguantar~|sostener~|mantener~|respetar~|asegurar~|garantizar~|guardar~|rescatar~|responder|hacer nada|ofrecer~)',
  '(aguanto|aguante) (hasta|lo que|un poco más y)',
  `(a quien|quien|para quien|al que) (entre|firme|contrate|diga|confirme|reserve|pague|responda) .. ${deadline}`,
  // Whoever sets the date sits beside the caller.
  `(mi|la|el|nuestra|nuestro|mis) [..] (gerente|jefe|jefa|director|directora|dirección|central|casa|fábrica|sistema|comité|supervisor|oficina|empresa|zona|gerencia|fabricante) [me|nos|le|ya|solo] (exige|cierra|borra|deja|quita|pide|obliga|retira|autoriza|permite|dio|asignó|ha dispuesto|ordena|dejan|corta|manda|marca|impone|aprieta|me exige|impide) .. .. (hasta|${soon}|hoy|cuota|número|lista|altas|antes|plaza|medianoche|condición|condiciones|cierre|vaciar|cupo)`,
  '(por orden|orden|por instrucciones|por política|por reglamento|así lo ha dispuesto|por disposición) (de la casa|de arriba|interno|interna|mi|de mi|de gerencia|de la central|de fábrica)',
  '(me piden|me exigen|me obligan a|tengo orden de|tengo que|debo|me toca|me mandan) (liberar|cerrar|vaciar|pasar|soltar|entregar|devolver|ceder|anular|cancelar) (su|la|el|tu|las|los) (lugar|lista|listado|plaza|cupo|planilla|turno|reserva|nombre|espacio|agenda|unidad)',
  '(me|nos) (retiran|quitan|cierran|vence|dan|dieron|han dado|cortan|bajan) [..] (la autorización|el permiso|permiso|el grifo|la planilla|el sistema|la condición|autorización|la llave|de plazo)',
  '(tengo|tenemos|me dieron|nos han dado|nos dieron) (autorización|permiso|luz verde|margen) .. (hasta|durante|por|solo|para)',
  `(la fábrica|el fabricante|la casa|la central|la marca) [solo|sólo] (nos|me) (dio|asignó|mandó|dejó|da|asigna|envió) .. (cuota|número|partida|pocos|pocas|cupo|lote|unidades)`,
  '(plazo) [es|hasta|vence|termina] .. (esta noche|hoy|mañana|las|mediodía|viernes)',
  '(está|estás|estamos) a (un minuto|un paso|minutos|horas|nada) de (quedarse|perder~|cerrar|agotar~|quedarte|que)',
]
