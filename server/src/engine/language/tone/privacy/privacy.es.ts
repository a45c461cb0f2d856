import type { Phrase } from '../../matching/phrase.ts'

const othersEs =
  '(clientes|pacientes|inquilinos|socios|deudores|morosos|cobrar|quirófano|muestras|le debo|te debo|le debía|debemos|les deben|le deben|nota crédito|nota de crédito|te deben|reseñas)'

/** What is taught, sold or read about is nobody's own matter. */
const businessEs =
  '(clientes|pacientes|inquilinos|socios|alumnos|formación|capacitación|curso|taller|software|programa|políticas|protocolo|manual|plataforma|artículo|seminario|casos como|módulo|reseñas|ayudamos a|muestras|equipo de|periódico|noticia|prensa|proveedor)'

/** What names a private matter, in Spanish. */
export const spanish: readonly Phrase[] = [
  {
    say: '(deuda|deudas|adeudo|adeudos|morosidad|impago|impagos|embargo|embargos|desahucio|en descubierto|en mora)',
    unlessBefore: '(sin|en|con)',
    unlessSentence: othersEs,
    unlessAfter: '(de agua|de gratitud|técnica|comercial|municipal|pública|eterna)',
  },
  {
    say: '(cuota|cuotas|factura|facturas|pago|pagos|letra|letras|mensualidad|mensualidades|hipoteca|préstamo|crédito|saldo|recibo|recibos|alquiler|renta|administración|plazos) .. (vencid~|impag~|pendiente~|atrasad~|sin pagar|en mora|retras~|colgando)',
    unlessSentence: othersEs,
  },
  {
    say: '(debe|debes|debés|adeuda|adeudas|deben) [usted|ya|todavía|aún] (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|a la|al banco|varias|la cuota|las cuotas)',
    unlessSentence: othersEs,
    unlessAfter: '(minutos|horas|días|veces)',
  },
  {
    say: '(lo que|cuanto) (debe|debes|adeuda|quedó debiendo|quedaste debiendo|quedó colgando) [usted] .. (en|a|al|con|de)',
    unlessSentence: othersEs,
    unlessAfter: '(hacer|saber|firmar|revisar|cambiar)',
  },
  '(central de riesgo~|buró de crédito|datacrédito|dicom|infocorp|veraz|asnef|cobro judicial|proceso de cobro|actuario|orden judicial|números rojos|en rojo desde)',
  {
    say: '(meses|cuotas|semanas|días) de (atraso|mora)',
    unlessSentence: '(obra|entrega|pedido|envío|proveedor|andén|tren|vuelo|clientes|inquilinos)',
  },
  {
    say: '(cuenta|tarjeta|libreta|clabe|iban|póliza|expediente|pasaporte|cédula|dni|rut|curp) [número] [que|es|de crédito|de ahorros] [acaba|acaba en|termina|termina en|terminada en|terminación|con terminación] (#|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) (#|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|y)',
  },
  {
    say: '(cuenta|tarjeta|libreta) (que acaba|que termina|terminada|terminación|con terminación) [en] ',
  },
  {
    say: '(su|tu|sus|tus|de su|de la|vuestr~) .. (biopsia|tumor|cáncer|vih|embarazo|quimioterapia|diálisis|depresión|adicción|recaída|mamografía|colonoscopía|colonoscopia|insulina|infección)',
    unlessSentence: othersEs,
    unlessAfter:
      '(de equipos|energétic~|de la máquina|de red|gratuito|de su (planta|nave|red|sistema)|de la (planta|nave|instalación)|del (equipo|motor|sistema))',
    unlessBefore: '(control de|sala de|equipo de|unidad de|informe de|hoja de) [la|el]',
  },
  {
    say: '(una|el|la|las|del) .. (biopsia|cáncer|vih|quimioterapia|diálisis|adicción|recaída|mamografía|colonoscopía|colonoscopia|insulina|infección)',
    unlessSentence: othersEs,
    unlessAfter:
      '(del|de la|de las|de los|de hongos|de equipos|energétic~|de la máquina|de red|gratuito|de su (planta|nave|red|sistema)|de la (planta|nave|instalación)|del (equipo|motor|sistema))',
    unlessBefore: '(control de|sala de|equipo de|unidad de|informe de|hoja de) [la|el]',
  },
  {
    say: '(salieron|salió|dieron|dio) .. (positivo~|alterad~) ',
    unlessSentence:
      '(clientes|pacientes|muestras|muestra|producto|lote|agua|suelo|humedad|material|horno|motor|caldera|bomba|máquina|gas|calor)',
  },
  {
    say: '(sus|tus|los) (análisis|exámenes|resultados) (de sangre|médicos|clínicos)',
    unlessSentence: othersEs,
  },
  { say: '(sus|tus) (análisis|exámenes|resultados) (de|del) laboratorio', unlessSentence: othersEs },
  // Health: the listener's, their family's or their people's.
  {
    say: '(de baja|de licencia|con licencia|con parte médico|ausente|fuera|en cama|convaleciente) (por|con|de) .. (cáncer|depresión|ansiedad|tumor|infarto|ictus|derrame|quimio|quimioterapia|cirugía|operación|embarazo de riesgo|leucemia|ludopatía)',
    unlessSentence: businessEs,
  },
  {
    say: '(su|tu|sus|tus|vuestr~|mi|el|la|del|de la|de su|de tu) .. (demencia|derrame|infarto|alcoholismo|antidepresivos|psiquiatra|psicólogo|psicológico|fertilidad|aborto|leucemia|metástasis|hepatitis|sobredosis|desintoxicación|alcoholemia|tratamiento por|ludopatía|bipolaridad|alzhéimer|alzheimer|ictus|internación|paternidad|incapacidad permanente|cesárea|tomografía|biopsia|la bebida|trasplante|esquizofrenia|anorexia)',
    unlessSentence: businessEs,
  },
  {
    say: '(antidoping|prueba de (alcoholemia|paternidad|drogas|embarazo)|(test|control|examen) (de drogas|toxicológico|antidopaje|de alcohol)|centro de rehabilitación|rehabilitación de (alcohol|drogas)|apoyo psicológico|pabellón de psiquiatría|tratamiento (de fertilidad|psiquiátrico|oncológico|por la bebida)|baja (por depresión|por ansiedad|por estrés)|demencia avanzada|portador~ de)',
    unlessSentence: businessEs,
  },
  {
    say: '(internaron|ingresaron|internado|internada|diagnosticaron|operaron|detectaron|encontraron) [a|le|al|en|de] [su|tu|un|una|el|la] (papá|mamá|padre|madre|hijo|hija|esposo|esposa|marido|hermano|psiquiatr~|psiquiátrico|cáncer|tumor|masa|próstata|corazón|mama)',
    unlessSentence: businessEs,
  },
  {
    say: '(se lo come el juego|lo come el juego|problema~ con (el alcohol|la bebida|el juego|las drogas)|recaída|llegar ebri~|llegó ebri~|por ebri~|estado de ebriedad)',
    unlessSentence: businessEs,
  },
  {
    say: '(tratamiento|medicación|medicamento|medicinas|pastillas) que (está|estás|toma|tomas|consultó|consultaste|le recetaron|te recetaron|inició)',
    unlessSentence: businessEs,
  },
  // Family and inheritance before a judge.
  {
    say: '(divorcio|custodia de|custodia compartida|tenencia de|pensión (alimenticia|de alimentos|de los (críos|niños|hijos|chicos))|cuota alimentaria|acuerdo de alimentos|demanda de alimentos|régimen de visitas|orden de alejamiento|orden de restricción|exmarido|exesposo|exesposa|exmujer|expareja|excónyuge|herencia que|violencia (doméstica|familiar|de género|intrafamiliar)|indicios de maltrato|patria potestad)',
    unlessAfter: 'entre',
    unlessSentence: businessEs,
  },
  // Law: complaints, suits, proceedings, fines.
  {
    say: '(denuncia|denuncias|demanda|querella|sumario|expediente|expediente disciplinario|queja) [laboral|penal|formal|civil|por acoso|disciplinario|abierto] (que (le|te|les) (puso|pusieron|interpuso|presentó|abrió)|que (presentó|interpuso|puso|pusieron|presentaron)|contra (su|tu|el|la|usted|ti)|de (recursos humanos|su ex~|tu ex~|su empleada|su empleado)|por (acoso|despido|abuso|robo|maltrato|negligencia|llegar|discriminación|fraude)|lleva su|a su nombre|a tu nombre|en su contra|en tu contra)',
    unlessSentence: businessEs,
  },
  {
    say: '(acoso|abuso|robo|fraude|desfalco|malversación|hostigamiento) [laboral|sexual] (que|contra|de (su|tu)|en su|en tu|del|denunci~)',
    unlessSentence: businessEs,
  },
  {
    say: '(denunció|denunciaron|denunciado|acusan|acusaron|demandó|demandaron|demandarle|demandarte|imputado|imputada|procesado por|detenido|detuvieron|condenaron|sancionar por) [a|por|su|le|lo|el|como] .. (acoso|robo|robar|usted|su empresa|su hijo|su hija|derramas|fraude|abuso|jefe|encargado|mejor que|su chofer)',
    unlessSentence: businessEs,
  },
  'como imputad~',
  {
    say: '(multa|sanción|requerimiento|acta|apercibimiento) (que|de) [usted|le|te|no] .. (no pagó|no pagaste|pagó|abrió|puso|pusieron|impuso|hacienda|impusieron|sin pagar|cayó|por no)',
    unlessSentence: businessEs,
  },
  {
    say: '(le|te|os|les) (ha caído|cayó|impusieron|abrieron|abrió|pusieron|ha puesto|han puesto|llegó) (una|un) (multa|sanción|expediente|embargo|demanda|denuncia|sumario|citatorio|citación)',
    unlessSentence: businessEs,
  },
  // Work: who is to be dismissed without knowing.
  {
    say: '(van a|vamos a|quieren|piensan|planean|decidieron|se decide|toca|tiene que|tendría que|lo van a|la van a|los van a|si se lo|si se la) (correr|despedir|echar|desvincular~|sancionar|prescindir|liquidar|rescindir|desvincula|cesar) [a|de|al|por|el|los] ',
    unlessSentence: '(agua|humo|gases)',
  },
  {
    say: '(despido|despidos|desvinculación|recorte de personal|ere|finiquito|cese) (de|que|todavía|lo|aún|a) [usted|su|los|la|Cap|los] ',
    unlessBefore: '(me|yo)',
    unlessSentence: businessEs,
  },
  '(van a prescindir|piensan prescindir|a usted lo van|a usted la van|a ti te van|lo van a desvincular|la van a desvincular|quedarse sin trabajo|cierre de la planta|antes de que (ella|él) se entere|todavía no se (le|les) ha comunicado|nadie .. sabe (aún|todavía) que|ella no lo sabe|él no lo sabe|y (ella|él) no sabe)',
  {
    say: '(sueldo|salario|nómina) (que (cobra|gana|le pagan)|de (su|tu) (encargad~|gerente|jef~|compañer~|director~|emplead~)|se le (está|descontará))',
    unlessSentence: businessEs,
  },
  {
    say: '(descont~|retener~|embargar~|retendrán|embargarán|embargaron) [del|de|el|su|tu|la|parte del] .. (sueldo|salario|nómina|devolución|cuenta|pensión)',
    unlessSentence: businessEs,
  },
  // Money: bankruptcy, credit refused, cheques returned.
  {
    say: '(negaron|negado|denegado|denegaron|rechazaron|rechazado|rechazada|rechazados|devuelto|devueltos|devuelta|rebotó|rebotado|rebotaron|bloqueada|bloqueado) [a|le|les|el|la|los|un|dos|por|su|tu|de|segunda] .. (hipoteca|crédito|préstamo|tarjeta|seguro por|cheque|cheques|recibos|morosos|fondos|pago|segunda|ingresos)',
    unlessSentence: businessEs,
  },
  {
    say: '(hipoteca|crédito|préstamo|tarjeta|cheque|cheques|recibos|seguro|débito) .. (negaron|negó|denegado|rechazad~|rechazaron|devuelto|devueltos|rebotó|rebotaron|sin fondos|falta de fondos|denegaron|en rojo)',
    unlessSentence: businessEs,
  },
  {
    say: '(quiebra|concurso de acreedores|insolvencia|bancarrota|liquidación judicial|registro de morosos|fichero de morosos|lista de morosos|puntaje de crédito|historial crediticio|score crediticio)',
    unlessSentence: '(evitar|sus clientes|tus clientes|nuestros clientes|software|proveedor~|cliente~)',
  },
  {
    say: '(no pudieron|no pudo|no puede|no pueden|no le alcanza para|no te alcanza para|no alcanza para|no llega a) [pagar] (las nóminas|la nómina|los sueldos|el alquiler|la renta|la hipoteca|las quincenas|el aguinaldo|la quincena)',
    unlessSentence: businessEs,
  },
  {
    say: '(cuotas|mensualidades|colegiaturas|derramas|recibos|letras|rentas|meses|expensas) (que|de (la|el)|devueltos|impag~|con) [usted|ya|no|se|le] (debe|debes|arrastra|arrastras|paga|pagan|adeuda|deben|hipoteca|residencia|atras~|devuelv~)',
    unlessSentence: businessEs,
  },
  {
    say: '(se retrasó|se atrasó|te atrasaste|te retrasaste|va atrasad~|está atrasad~|lleva) [usted|ya] [en|con] (dos|tres|cuatro|cinco|seis|#|varias|varios) (mensualidades|cuotas|recibos|letras|colegiaturas|rentas|meses de renta)',
    unlessSentence: businessEs,
  },
  {
    say: '(le|te|les) (debe|debes|debés|deben) [usted|ustedes|tú] (a|al) [la|su|mi] (colegio|banco|financiera|escuela|clínica|hospital|casero|fisco|sat|hacienda|afip|dian|sunat|sii|hermano|socio|ex~)',
    unlessSentence: businessEs,
  },
  { say: '(saldo|cuenta|tarjeta) (deudor|de usted) .. (asciende|rojo|está|tarjeta|en)', unlessSentence: businessEs },
  {
    say: '(patrimonio|préstamo que sacó|préstamo que pidió|anticipo) .. (no cubre|a escondidas|porque se lo|a espaldas)',
    unlessSentence: businessEs,
  },
  { say: 'seguro de vida .. (beneficiari~|no es)', unlessSentence: businessEs },
  // Passwords.
  {
    say: '(clave|contraseña|pin|nip|cvv|código de seguridad|token|código de acceso) [de|del|de la|de su|de tu|que] [acceso|cuenta|alarma|banca|tarjeta|cajero] .. (es|termina|vencid~|acaba|empieza) [la|el|en|que|termina] [que|termina|en|año] (#|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|de nacimiento|año|nombre|termina)',
    unlessSentence: '(wifi|wi-fi)',
  },
  {
    say: '(su|tu) [reciente|nuevo|último] diagnóstico (médico|de (cáncer|diabetes|depresión|Cap)|le|te|y|es|no)',
    unlessSentence: businessEs,
  },
  {
    say: '(diagnóstico|operación|cirugía|análisis|resultados|exámenes|enfermedad|embarazo|accidente) de (su|tu|vuestr~) (esposa|esposo|marido|mujer|señora|hijo|hija|padre|madre|papá|mamá|hermano|hermana|suegra|suegro|novia|novio)',
    unlessSentence: businessEs,
  },
]
