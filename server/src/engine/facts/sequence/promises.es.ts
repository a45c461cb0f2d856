import type { PromiseWords } from './promises.ts'

const pro = '(?:(?:le|te|les|os|lo|la|los|las|se lo|te lo|se la|te la) )?'
const day = '(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)'
const when = `(?<when>(?:el|este|el próximo|el proximo|para el) ${day}(?: que viene| próximo| proximo| siguiente| de la (?:semana que viene|próxima semana|proxima semana|otra semana))?|(?<!por la |de la |en la |a la |esta |la )mañana|pasado mañana|(?:la|a la) (?:próxima semana|proxima semana|semana que viene|semana próxima|semana proxima|otra semana|semana entrante|semana siguiente)|(?:en|dentro de) (?:un par de|dos|tres|cuatro|cinco|siete|ocho|diez|quince|una|dos|\\d+) (?:días|dias|semana|semanas))`
const call =
  '(?<call>llamo|llamaré|llamare|llamamos|llamaremos|marco|marcaré|marcare|marcamos|vuelvo a (?:llamar|marcar|intentar|probar|buscar)[^ |]*|volveré a (?:llamar|marcar|intentar|probar|buscar)[^ |]*|volvemos a (?:llamar|marcar)[^ |]*|voy a (?:llamar|marcar|volver a llamar|volver a marcar)[^ |]*|lo intento|lo intentaré|intento de nuevo|pruebo|probaré|timbro|telefoneo|telefonearé|hablamos|hablaremos|platicamos|conversamos|doy (?:un|otro) (?:telefonazo|timbrazo|toque|llamado)|hago (?:otra|una) llamada|pego un llamado)'
const write =
  '(?<write>escribo|escribiré|escribire|escribimos|mando (?:un|otro) (?:correo|mail|mensaje)|envío (?:un|otro) (?:correo|mail|mensaje)|mandaré (?:un|otro) (?:correo|mail|mensaje)|enviaré (?:un|otro) (?:correo|mail|mensaje)|(?:mando|envío|mandaré|enviaré) por (?:correo|mail|whatsapp)|pongo un (?:correo|mail|mensaje))'
const any =
  '(?<any>me comunico|me comunicaré|nos comunicamos|contacto|contactaré|me pongo en contacto|me pondré en contacto|doy noticias|daré noticias|aviso|avisaré|vuelvo|volveré|retomo|retomamos|seguimos)'
const extra =
  '(?: (?:otra vez|de nuevo|nuevamente|yo|yo mismo|yo misma|mismo|entonces|por teléfono|sin falta|temprano|mejor|con usted|contigo|de vuelta|ya|\\|))*'
const hours =
  '(?: (?:a|las|la|como|sobre|hacia|tipo|eso|de|por|mañana|tarde|noche|mediodía|mediodia|al|temprano|sin|falta|primera|hora|mismo|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|y|media|cuarto|[\\d:.]+(?: h)?|en punto|\\||yo|ya|entonces))*'
const read = (pattern: string): RegExp => new RegExp(` ${pattern}(?= )`, 'u')

/** Spanish. */
export const promiseWords: PromiseWords = {
  next: [
    ...[call, write, any].map((verb) => read(`${pro}${verb}${extra} ${when}`)),
    ...[call, write, any].map((verb) => read(`${when}${hours} ${pro}${verb}`)),
    read(`(?<call>mi (?:próxima|proxima|siguiente) llamada) (?:es|será|va|queda)(?: [^ |]+){0,2} ${when}`),
  ],
  condition:
    / (?:si (?!no (?:contesta|contestas|responde|respondes|me|le|te|hay|tengo|sé|se|logro|consigo|puede|puedes|llega|llegó) )|cuando |en cuanto |apenas |llámeme|llámame|llamame|avíseme|avísame|dígame|dime|decime|confírmeme)/u,
  conditionAfter:
    /^ (?:\| )?(?:si (?:le|te|les|os|usted|me|así|quiere|quieres|gusta|puede|puedes)|siempre que|en caso)/u,
  emailed: [
    read(
      `(?:le|te|les|os|se lo|te lo|se la|te la|se los|te los|se las|te las) (?:mandé|envié|mande|envie|mandamos|enviamos|dejé|dejamos|pasé|puse|mando|envío|he mandado|he enviado|he dejado|acabo de mandar|acabo de enviar|hice llegar)(?: (?!mañana|luego|después)[^ |]+){0,8} (?:por (?:correo|mail|email|e-mail|correo electrónico)|(?:a|en) (?:su|tu|el|vuestro) (?:correo|mail|email|bandeja))`,
    ),
    read(
      '(?:por correo|por mail|por email|a su correo|a tu correo|en un correo) (?:le|te|les|os) (?:mandé|envié|mande|envie|mandamos|enviamos|dejé|puse|mando|envío|he mandado|he enviado)',
    ),
  ],
  lastCall: [
    read(
      '(?:esta|ésta) (?:es|será|sera|va a ser) (?:ya )?(?:mi|la|nuestra) (?:última|ultima) (?:llamada|llamadita)(?! (?:del día|del dia|de hoy|de la))',
    ),
    read('este (?:es|será|sera) (?:ya )?(?:mi|el|nuestro) (?:último|ultimo) llamado(?! (?:del día|de hoy))'),
  ],
  counts: [
    read(
      '(?:mi|este|esta|un|una|nuestro|nuestra) (?:ya )?(?:es (?:ya )?(?:mi|el|la) )?(?<n>segundo|segunda|tercer|tercero|tercera|cuarto|cuarta|quinto|quinta|sexto|sexta) (?:mensaje|recado|correo|llamada|llamado|intento|audio|nota|vez)',
    ),
    read('por (?<n>segunda|tercera|cuarta|quinta|sexta) (?:vez|ocasión)'),
    read(
      '(?:con (?:este|esta) (?:ya )?van|ya van|con (?:este|esta) son|ya son) (?<n>dos|tres|cuatro|cinco|seis) (?:mensajes|recados|correos|llamadas|llamados|intentos|veces)',
    ),
    read(
      '(?:le|te|les|os|lo|la) (?:he |hemos )?(?:llamé|llame|llamado|marqué|marque|marcado|busqué|buscado|llamamos) (?:ya )?(?<n>dos|tres|cuatro|cinco|seis) veces',
    ),
    read(
      '(?:le|te|les|os) (?:he |hemos )?(?:dejé|deje|dejado|dejamos) (?:ya )?(?<n>dos|tres|cuatro|cinco|seis) (?:mensajes|recados|audios)',
    ),
  ],
  numbers: {
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    segundo: 2,
    segunda: 2,
    tercer: 3,
    tercero: 3,
    tercera: 3,
    cuarto: 4,
    cuarta: 4,
    quinto: 5,
    quinta: 5,
    sexto: 6,
    sexta: 6,
  },
  tomorrow: /^ mañana /,
  nextWeek:
    / (?:(?:la|a la) (?:proxima semana|semana que viene|semana proxima|otra semana|semana entrante|semana siguiente)|de la (?:semana que viene|proxima semana|otra semana))/,
  inDays: [
    { pattern: / pasado mañana /, from: 2, to: 2 },
    { pattern: / (?:dos|un par de|2) dias /, from: 2, to: 3 },
    { pattern: / (?:tres|3) dias /, from: 3, to: 3 },
    { pattern: / (?:cuatro|4) dias /, from: 4, to: 4 },
    { pattern: / (?:cinco|5) dias /, from: 5, to: 5 },
    { pattern: / (?:una semana|siete dias|ocho dias|7 dias|8 dias) /, from: 6, to: 9 },
    { pattern: / (?:diez|10) dias /, from: 9, to: 11 },
    { pattern: / (?:quince dias|15 dias|dos semanas) /, from: 12, to: 16 },
  ],
  hour: / (?<how>a|como a|sobre|hacia|tipo|a eso de|cerca de|alrededor de) las? (?<hour>(?:\d{1,2}(?:[:.]\d\d)?)|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?<rest> (?:y media|y cuarto|y treinta|y quince))?/u,
  half: /media|treinta/,
  quarter: /cuarto|quince/,
  about: /como|sobre|hacia|tipo|eso|cerca|alrededor/,
}
