/** More fields of meaning, one a line, as in `fields.es.ts`: what is done and how things are, and the words of trades. */
export const more = `
romper rajar partir quebrar fisurar agrietar reventar roto rajado partido quebrado grieta raja hendidura trizado
soltar suelto desprender aflojar flojo bailar caer colgar safar zafar despegar
atascar atorar trabar obstruir bloquear tapar atrancar embotellar
torcer torcido chueco inclinar inclinado ladear desnivel vencido
oxidar óxido herrumbre corrosión corroer sarro picado
podrir pudrir moho hongo humedad descomponer
borrar borroso borrado despintar desteñir descolorido ver_mal
faltar escasear agotar quedar_sin acabar carecer corto no_alcanzar no_llegar insuficiente
sobrar exceso demasiado excesivo de_más pasar_de
subir alza aumento trepar elevar incremento encarecer
bajar caer descender descenso disminuir mermar
llegar alcanzar venir acudir arribar presentarse aparecer
ir marchar salir partir largarse irse
volver regresar retornar repetir otra_vez de_nuevo nuevamente
entrar ingresar pasar acceder meter colarse colar
salir afuera exterior evacuar
cruzar pasar atravesar saltar escapar
juntar reunir unir agrupar mezclar acumular amontonar
separar dividir partir repartir distribuir
guardar conservar almacenar archivar custodiar dormir
sacar extraer retirar quitar remover
poner colocar instalar montar ubicar situar tender fijar
meter introducir insertar incorporar añadir agregar sumar
atar amarrar sujetar asegurar fijar afirmar
cubrir tapar proteger resguardar forrar forro recubrir recubrimiento
mover desplazar correr trasladar girar orientar reorientar
girar vuelta dar_vuelta rotar voltear
apretar presionar ajustar
cargar recargar llenar rellenar
vaciar descargar tirar volcar botar
regar riego aspersor pico manguera goteo agua mojar
gotear fuga pérdida perder escape charco gotera derramar chorrear
encender prender arrancar iniciar activar
apagar extinguir extintor matafuego sofocar
quemar quemado quemador llama fuego prender arder chamuscar
enfriar refrescar ventilar ventilador climatizar
calentar temperatura calor caliente horno quemador
cocer hornear masa pan horno panadero
freír freidora aceite sartén
lavar fregar limpiar trapear baldear enjuagar
secar seco escurrir
ver mirar observar notar distinguir divisar vista visible asomar
oír escuchar enterarse sonar altavoz bafle parlante sonido micrófono discurso hablar
oler olor peste apestar aroma
tocar rozar golpear chocar impacto
sentar silla banco asiento mesa acomodar
esperar aguardar demorar fila cola turno
correr prisa apurar urgente urgencia
resbalar patinar deslizar caer caída agarre antideslizante ranurado
agarrar agarre sujetar tomar coger
pesar pesado peso kilo contrapeso carga
medir medida tamaño metro centímetro largo ancho talla
contar cuenta cálculo calcular número cifra
costar pagar salir precio barato caro gastar cobrar presupuesto cuesta vale valor
regalar gratis sin_costo sin_cargo no_cobrar por_mi_cuenta obsequiar cortesía
ahorrar gastar_menos reducir economizar mitad
ganar perder dinero plata ingresar
comprar adquirir reponer encargar
vender venta despachar colocar ofrecer
probar prueba muestra test ensayar degustar
mostrar enseñar demostrar ver exhibir
explicar contar decir aclarar informar detallar
preguntar consultar averiguar saber
recordar acordar olvidar
perder extraviar desaparecer traspapelar
buscar encontrar hallar localizar
faltar_poco casi por_poco
siempre cada todo constantemente a_diario
nunca jamás nadie ninguno
pelear discutir reñir pleito disputa conflicto
quejar queja reclamo reclamar protesta protestar molestar
confundir mezclar equivocar cambiar revés inverso
igual parejo idéntico mismo uniforme
distinto diferente desigual cada_cual
nuevo estrenar flamante recién
viejo antiguo de_antes histórico añejo
roto averiado inútil no_sirve no_funciona descompuesto
seguro protegido a_salvo
peligro peligroso riesgo amenaza
lleno completo a_tope
vacío desierto solo nadie
sucio manchado mugriento mancha
grande amplio enorme gigante
chico pequeño corto estrecho angosto
alto arriba cima loma cerro colina
bajo abajo sótano subsuelo planta_baja
fondo atrás detrás posterior trasero
frente delante fachada adelante enfrente entrada
lado lateral costado orilla borde
medio centro mitad camino
suelo piso tierra terreno
calle vereda acera banqueta cuadra esquina avenida andén
camino ruta carretera autopista paso sendero
puerta entrada reja portón cortina persiana
probador vestidor espejo vidrio cristal luna
espejo cristal luna vidrio retrovisor
cortina tela lona vela toldo sombra pérgola sombrilla
sol calor sombra quemar pegar
terraza patio mesa fuera exterior
lluvia llover aguacero seco sequía tormenta
viento aire vendaval ráfaga
hielo helada nieve granizo frío
banda correa cinta faja transportador
molino moler triturar
línea cadena producción cinta banda
motor máquina equipo aparato
montacargas grúa elevador carretilla
ascensor elevador piso encerrar atrapar
interruptor contacto botón llave tecla
cable tierra conexión conector enchufe corriente hilo
foco luz bombilla lámpara faro trasera
freno luz remolque camión
caldera calentador boiler termotanque
caño cañería tubería tubo manguera
tanque bidón depósito dispensador cisterna tinaco
bomba presión agua pozo
alambre alambrado cerco cerca potrero vallado hilo
vaca vaquillona novillo ganado hacienda ternero res
oveja cordero lana borrego
cerdo chancho puerco lechón granja
pollo gallina granja galpón ave
caballo yegua potro
perro gato mascota veterinaria
maíz trigo soja siembra sembrar sembrado cultivo grano semilla mata brotar nacer
fruta manzana naranja uva cosecha
verdura hortaliza tomate lechuga
semilla variedad siembra germinar brotar nacer
tractor cosechadora arado maquinaria
plaga bicho insecto hormiga ratón
árbol rama poda tronco
pintar repintar marcar línea raya trazar
patio recreo cancha campo balón pelota juego jugar
gol arco portería cancha pasto césped
niño alumno chico escolar crío
colegio escuela aula recreo
maestro profesor docente
boda novio padrino pareja casamiento salón fiesta
música discurso sonido escenario
hotel huésped temporada verano alojar recibir
traducir traducción inglés idioma versión francés extranjero
página web sitio portal
escribir correo carta mensaje
ropa prenda vestir uniforme mandil bata delantal viste
color tono pintar mismo
cajera caja dependienta vendedora
tienda local súper comercio cliente
mostrador barra ventanilla
envase bandeja molde caja hueco empaque
viaje transporte camino trayecto ruta
romper quebrar desarmar deshacer
dulce alfajor pastel galleta postre
media_docena seis
una_docena doce
par dos pareja ambos
semana siete_días
quincena quince_días dos_semanas
cuarto_de_hora quince
media_hora treinta
mañana temprano antes_de_abrir a_primera_hora madrugada
mediodía almuerzo comida sobremesa
noche cena madrugada
fin_de_semana sábado domingo
verano temporada_alta calor vacaciones
invierno frío helada
historia expediente archivo ficha registro historial documento
paciente enfermo cliente consulta
sala_de_espera aguardar turno recepción
alfombra tapete piso
silla_de_ruedas rampa acceso discapacitado
vencer caducar expirar vencido caducado caduco
renovar actualizar poner_al_día
certificado sello constancia acta
permiso licencia habilitación autorización
multa sanción castigo
robo asalto hurto ladrón
cámara vigilancia alarma
incendio fuego freidora quemar
accidente caída golpe lesión resbalar herir
seguro póliza cobertura
costal bulto saco bolsa paquete
pasillo corredor paso
soldadura unión soldar junta pegadura
pieza parte repuesto refacción recambio
técnico mecánico especialista guardia
visita urgencia emergencia guardia
panel teja techo solar placa
factura cobra eléctrica luz recibo
sed agua seco regar
tierra camino polvo barro lodo
basura residuo desperdicio
botella lata frasco envase vidrio
bolsa plástico film
papel cartón imprimir impreso
tinta tóner impresora
sello firma papel
teléfono línea contestador centralita
ordenador computador computadora laptop portátil
programa sistema aplicación software
pantalla monitor tablet
contraseña clave acceso
correo bandeja spam
mueble estante armario cajón
colchón cama sábana toalla
cocina estufa fogón horno
nevera frigorífico heladera cámara congelar
plato vaso vajilla cubierto
cuchillo filo afilar cortar
tijera cortar corte
hilo coser costura aguja
libro hoja lomo encuadernar página
cuadro marco pared
campana torre iglesia
tumba lápida cementerio
barco lancha casco bote velero
ancla amarra muelle pontón
pesca red anzuelo
playa arena mar
piscina agua cloro
bici moto casco
coche auto taller
llanta rueda goma
aceite lubricante grasa engrase
gasolina diésel combustible
obra reforma albañil construir
ladrillo cemento muro
yeso pladur pared
madera puerta carpintero
vidrio ventana cristal
baño ducha inodoro retrete
grifo canilla llave
espuma jabón detergente
farmacia remedio medicina
diente muela boca
ojo vista lente gafas anteojos
oído audífono escuchar
espalda dolor postura
pie calzado zapato
mano guante dedo
cabeza casco
trabajador obrero operario empleado gente personal
turno jornada horario
sueldo pago nómina
despedir baja renuncia
contrato acuerdo firma
abogado juicio demanda
impuesto hacienda declaración
banco crédito cuenta
deuda moroso cobrar impago
socio cuota gimnasio
alumno matrícula inscripción
curso clase taller
examen nota prueba
feria stand exposición
anuncio cartel letrero
marca logo imagen
foto cámara video
reseña comentario opinión
visita tráfico clic
pedido encargo orden
entrega reparto envío
devolución devolver cambio
garantía defecto fallo
plazo entrega fecha
primavera marzo abril mayo pascua semana_santa
verano junio julio agosto temporada estival
otoño septiembre octubre noviembre
invierno diciembre enero febrero navidad fiestas fin_de_año año_nuevo reyes
puente festivo feriado fiesta días_libres vacaciones asueto
navidad diciembre fiestas nochebuena fin_de_año
año_nuevo enero propósito comienzo_de_año
mediodía almuerzo doce comida
mañana temprano madrugada amanecer primera_hora alba desayuno media_jornada
tarde siesta después_de_comer tardecita
noche nocturno anochecer cena madrugada oscurecer mientras_duermen duermen
madrugada cuatro_de_la_mañana amanecer noche alba
fin_de_semana sábado domingo finde viernes
lunes principio_de_semana inicio_de_semana arranque_de_semana
miércoles mitad_de_semana media_semana
semanal cada_semana por_semana siete_días semana
mensual cada_mes al_mes treinta_días mes
anual cada_año al_año doce_meses año
trimestre tres_meses temporada
semestre seis_meses medio_año
día turno
hora sesenta_minutos rato
cuarto_de_hora quince_minutos quince
media_hora treinta_minutos
reciente hace_poco recién últimamente últimos
antes previo con_antelación anticipado adelantar
después luego posterior tras
plazo vencimiento vencer caducar límite fecha término expirar cierre
casi cerca_de alrededor_de unos aproximadamente más_o_menos rondar
mitad medio cincuenta_por_ciento uno_de_cada_dos
tercio uno_de_cada_tres tercera_parte
cuarto veinticinco_por_ciento uno_de_cada_cuatro cuarta_parte
mayoría casi_todos mayor_parte ocho_de_cada_diez
cien centenar ciento
único solo solamente uno apenas
doble dos_veces duplicar
entero completo todo total íntegro
recepcionista recepción secretaria conserje portería mostrador
jefe dueño director gerente patrón encargado responsable propietario titular
equipo cuadrilla personal plantilla gente empleado trabajador operario muchacho chico staff compañeros
niño chico hijo alumno chaval chamaco pibe nene escolar estudiante peque infante
alumno estudiante grupo salón clase curso aula escolar
bebé recién_nacido lactante guagua cuna
padre papá madre mamá familia apoderado tutor
hija familia familiar
esposa marido señora pareja cónyuge
cliente comprador consumidor parroquiano clientela usuario comensal gente turista huésped
turista viajero huésped visitante cliente pasajero extranjero
huésped hotel habitación alojamiento reserva noche hospedaje
paciente enfermo caso
residente interno anciano mayor abuelo
inquilino arrendatario
vecino copropietario conjunto comunidad consorcio residente condominio
vecino de_al_lado de_enfrente a_dos_cuadras contiguo
chofer conductor camionero transportista repartidor fletero
repartidor mensajero domicilio reparto delivery cadete
albañil obrero constructor contratista maestro_de_obra
plomero fontanero gasfíter gasista
técnico mecánico ingeniero especialista reparador
enfermera cuidadora auxiliar
médico doctor especialista facultativo
dentista odontólogo diente muela corona ortodoncia
abogado letrado jurídico legal licenciado
contador contable gestor asesor
profesor maestro docente instructor entrenador profe
entrenador profe instructor coach
mesero camarero mozo mesera garzón salonero
guardián vigilante velador sereno ronda
policía patrulla agente carabinero
inspector inspección fiscalizador auditor acta verificador
ayuntamiento municipio alcaldía municipalidad intendencia cabildo
gobierno ministerio estado secretaría consejería junta
norma ley reglamento ordenanza regla exigir obligatorio
consejo junta directiva comité asamblea administración
reunión junta asamblea cita encuentro sesión
congreso feria evento exposición encuentro jornada
feria evento mercado puesto stand festival
competidor competencia rival otra_firma
proveedor distribuidor abastecedor mayorista suministrador
intermediario portal plataforma comisión revendedor agencia
comisión tajada porcentaje corte mordida
agricultor productor ganadero campesino chacarero finquero
pescador pesca lancha embarcación
importador comprador exportador
sommelier catador recomendar experto
voluntario ayuda solidario
reseña opinión comentario valoración calificación escribir estrella por_escrito
comentario reseña queja opinión mensaje preguntar
caballo yegua potro establo equino
vaca ganado res ternero novillo bovino hato rodeo ordeñe
oveja cordero majada ovino
cerdo chancho puerco cochino lechón
gallina pollo ave huevo galpón gallinero
perro can cachorro mascota
pez pescado salmón trucha camarón jaula langostino
camarón piscina estanque acuicultura
abeja miel colmena apicultor
ratón rata roedor plaga
insecto mosca bicho cucaracha plaga
lobo mordida malla red ataque
flor rosa tallo florero jarrón ramo florista capullo
florero jarrón durar
árbol tronco rama madera poda
hoja follaje rama
planta cultivo siembra semilla
cosecha corte recolección vendimia zafra recoger
campo finca lote terreno predio chacra hacienda parcela rancho
tierra suelo barro polvo lastre
césped pasto grama hierba cancha
fruta manzana uva naranja limón cereza arándano
hortaliza verdura papa tomate cebolla lechuga
grano trigo maíz soja arroz cereal
harina masa pan panadería obrador hornear amasar pieza
carne carnicería res embutido
leche lácteo queso yogur tambo
café cafetería espresso grano barista
cerveza lager cervecería barril botella lata malta
vino bodega botella malbec uva cepa viñedo reserva descorchar
corcho tapón cierre descorchar pico
cata degustación probar sommelier
agua botella beber sed
río arroyo canal quebrada acequia
mar costa playa puerto muelle marina
barco buque lancha embarcación nave
piscina alberca pileta agua baño nadar
turbio turbidez sucio agua_turbia
baño ducha sanitario
oxígeno aireador aire respirar ahogar
hueco hoyo agujero bache
lluvia tormenta aguacero inundación temporal
calle avenida carretera ruta vía camino tramo
camino calle acceso tramo lastre
estacionamiento parqueadero cochera parking aparcar estacionar patio
esquina cruce intersección
puente paso
pueblo ciudad barrio comuna localidad colonia
norte sur este oeste
cerca a_diez_minutos a_dos_cuadras próximo al_lado junto
arriba superior alto subir
inferior sótano
sótano subsuelo bodega
frente fachada portón
borde orilla lado filo esquina
lado costado lateral afuera borde
reja alambrado
llave cerradura candado chapa
ascensor elevador montacargas cabina torre
escalera peldaño escalón subir a_pie
silla_de_ruedas no_puede_caminar discapacidad movilidad rampa
cuarto sala salón habitación pieza recinto
sala reunión encerrado adentro
iglesia parroquia capilla templo cura
escuela colegio primaria secundaria instituto liceo
recreo descanso patio
fila cola formar espera esperar
cafetería comedor lonchera almuerzo
lonchera almuerzo vianda menú comida
universidad facultad campus
cancha pista campo
partido juego torneo liga
gimnasio clase entrenador entrenar socio fitness
socio miembro afiliado abonado inscrito
inscribir apuntar entrar anotar matricular registrar alta
faltar sin_venir ausente no_venir dejar_de_venir ya_no_se_paran
camping campamento cabaña parcela
restaurante local comedor bar fonda parrilla
tienda local comercio negocio almacén puesto
supermercado góndola cadena estante
almacén bodega depósito stock inventario galpón
nave mecánico elevador
coche auto carro vehículo utilitario camioneta
camión tortón tráiler unidad camioneta flota
flota unidad vehículo camión
furgoneta furgo van reparto camioneta
llanta neumático rueda cubierta goma hule caucho
desgaste gastar comerse
alineación eje enderezar dirección balanceo
freno pastilla disco
aceite lubricante filtro
combustible gasolina nafta diésel gasoil bencina
mina perforación jumbo socavón faena
manguera tubo caño brazo ducto pieza
repuesto refacción pieza recambio parte componente
tarjeta pieza placa componente
hospital clínica centro_de_salud sanatorio
farmacia botica
peluquería salón barbería estilista
banco caja cooperativa
teatro función obra
cine película
oficina despacho coworking espacio
edificio torre conjunto bloque inmueble
techo cielorraso cubierta tejado azotea
ventilación aire respirar encerrado renovador abrir_la_ventana
invierno congelarse temperatura
temperatura calentar enfriar grado calor
cuarto_frío cámara refrigerar frío nevera preenfriador
horno quemador llama cocción
quemador llama gas
hornada tanda carga cocción
tanda lote partida tirada serie
muestra prueba ejemplo demo
prueba ensayo muestra a_prueba sin_pagar
préstamo a_prueba sin_pagar dejar
caja cajón cartón empaque
envase botella lata empaque vidrio recipiente
lata aluminio enlatar envasar
etiqueta diseño rótulo marbete
imprimir impresión tiraje folleto offset imprenta afiche
color tono matiz
solvente producto limpiar lavado litro
litro mil_centímetros volumen
rodillo máquina offset
folleto trabajo volante
papel hoja resma
libro cuaderno registro
registro planilla cuaderno anotar documentar
informe reporte documento estudio
documento papel formulario solicitud acta
plano medida dibujo esquema
medidor metro tamaño
medidor sensor sonda boya flotador medir
aparato equipo dispositivo máquina dosificador
alarma alerta aviso notificar
video grabación filmación
llamada celular móvil
mensaje recado whatsapp aviso nota
correo mail email bandeja inbox
botón clic botoncito
teclear escribir buscar
reserva apartar booking
computadora ordenador pc portátil equipo
dato número cifra información
vigilancia video
poste farola alumbrado
cable alambre
batería pila
motor agua
válvula llave paso
filtro malla colador
malla red pecera tejer
ropa prenda sábana uniforme
prenda ropa artículo
sábana toalla lencería
zapato bota calzado
pantalón jean vaquero
devolución devolver retorno regresar cambio
envío domicilio flete despacho entrega ida
despacho envío entrega salida
entrega reparto llevar despachar
repartir entregar pasar llevar
recoger retirar buscar pasar_por
orden compra
pedido_mínimo mínimo desde
stock almacén existencia estantería
estantería estante repisa bodega
reventar romper estallar fallar
romper quebrar dañar cortar
romper mordida
aguantar durar resistir soportar
resistir resistente tenacidad aguantar
reforzar malla_doble doble
proteger protección cubrir
arreglar corregir reparar componer solucionar
corregir ajustar enderezar arreglar
ajustar regular calibrar
cambiar reemplazar sustituir renovar
pagar abonar cancelar costear
sin_cargo sin_costo gratis no_cobrar por_mi_cuenta corre_por_mi_cuenta sin_pagar
gratis sin_costo gratuito de_balde no_te_cobro
bajar caída descenso
quejarse reclamo reclamar comentar
seña anticipo depósito adelanto
cansarse aburrirse hartarse
prohibir no_dejar no_aceptar impedir
permitir dejar autorizar aceptar
exigir pedir obligar requerir
certificado constancia acreditar garantía
contrato convenio acuerdo por_escrito comprometido
compromiso comprometido garantía respuesta
impuesto tributo fisco hacienda
ayuda subsidio subvención beca apoyo
crédito préstamo financiación
tarifa valor
caro costoso
mandar enviar remitir hacer_llegar pasar
llevar acercar alcanzar traer
llegar acercar llevar
dejar entregar poner
montar instalar armar
armar preparar hacer
fabricar hacer producir elaborar
tejer hacer fabricar
coser poner marcar
marcar señalar etiquetar chip
mostrar enseñar ver presentar
revisar chequear verificar inspeccionar
comprobar verificar
controlar análisis inspeccionar examinar
análisis control examen muestreo
medir calcular cuantificar
leer ver enterarse
conversar hablar parecer
decir contar mencionar
preguntar consultar interesar
escribir redactar
redactar escribir componer
saber conocer enterarse
olvidar dejar_pasar
ahorrar evitar reducir
usar utilizar emplear
ocupar usar tomar
quedar_fuera perderse excluido no_entrar
entrar caber ingresar
caber espacio entrar lugar
sitio lugar espacio
quitar sacar eliminar
cerrar clausurar
empezar partir arrancar comenzar iniciar
acabar terminar finalizar
seguir continuar
pasar ir visitar
ir asistir acudir
vivir habitar
morir fallecer
nacer nacimiento
casarse boda novios matrimonio
enfermedad infección mal
accidente lesión daño
seguro confiable
roto dañado
reciente flamante
chico pequeño mínimo reducido
silencioso no_se_oye callado ruido
lento despacio
mismo igual idéntico siempre_la_misma
distinto diferente otro
contaminado gusto_a_corcho sabor
sabor gusto
contento feliz encantado gustar amar
gustar encantar amar agradar
preferir elegir
elegir escoger optar
razón motivo causa
culpa por_culpa_de causa porque
solución arreglo
frontera extranjero importado
escaparse irse_de_las_manos perderse fugarse marcharse
marcharse irse largarse abandonar dejar salir
quedarse permanecer continuar
acumularse juntarse amontonarse apilarse pendiente montón
pendiente sin_hacer por_hacer atrasado sin_resolver
atender contestar responder recibir hacer_caso
desatender ignorar descuidar abandonar dejar_de_lado
sin_respuesta nadie_contesta no_contestan desatendido perdida
colgar cortar abandonar irse
rebotar devolver no_llegar fallar
alargar prolongar estirar extender durar
acortar recortar reducir abreviar
adelantar anticipar mover antes avanzar
aplazar posponer retrasar correr postergar diferir
cancelar anular suspender caerse
cancelar parar interrumpir
interrumpir cortar parar molestar
corte apagón interrupción sin_luz se_fue_la_luz
apagar desconectar cortar
enchufar conectar toma corriente
conectar unir enlazar vincular integrar
copiar teclear pasar_a_mano transcribir a_mano capturar digitar
a_mano manual papel lápiz cuaderno pizarra libreta
automático solo sin_tocar por_sí_mismo
doble dos_veces repetido duplicado por_duplicado
duplicado otra_vez doble
equivocarse fallar errar confundirse error
descuadrar no_cuadra no_coincide diferencia desfase
cuadrar coincidir conciliar encajar
sobrante exceso excedente de_más sobra
merma pérdida desperdicio desecho faltante
faltante falta merma desaparecido
tirar botar desechar basura descartar
caducado vencido pasado expirado
estropear echar_a_perder dañar malograr arruinar pudrirse
rajadura grieta fisura quiebre rotura
filtrar fuga filtración escape pérdida
charco encharcar inundar anegar agua
inundar anegar agua subir crecida
tropezar caída golpe bache
golpe choque impacto abollar
rayar raspar marca
ensuciar manchar suciedad
oler olor apesta peste hedor
hacer_ruido sonar chirriar rechinar zumbar vibrar
vibrar temblar sacudir
calentarse recalentar sobrecalentar temperatura
helarse congelarse escarcha
sudar calor sofocar agobiante
oscuro penumbra sin_luz a_oscuras apagado
deslumbrar brillo reflejo sol
ver_mal borroso no_se_ve no_se_lee ilegible
leerse legible verse
pequeñito chiquito diminuto
enorme gigante inmenso
ligero liviano
alto altura elevado
estrecho angosto apretado justo
ancho amplio espacioso
hondo profundo
lejos distante apartado retirado
al_lado junto pegado contiguo vecino
alrededor cerca zona entorno
zona área sector barrio
rincón esquina
entrada acceso ingreso puerta vestíbulo
salida egreso
planta piso nivel
azotea terraza techo
balcón terraza
jardín parque verde
podar cortar recortar
cosechar recoger recolectar
criar engordar crianza
pastar potrero
pescar captura
cocinar preparar guisar
freír fritura aceite
envasar empacar embalar empaquetar
sellar cerrar tapar
cargar subir llenar
descargar bajar vaciar
trasladar mover llevar mudar
transportar llevar acarrear flete
manejar conducir guiar
estacionar parquear
remolcar grúa arrastrar
viajar ir desplazarse
visitar pasar ir acercarse darse_una_vuelta
darse_una_vuelta pasar asomarse visitar caer
asomarse echar_un_vistazo ver mirar
echar_un_vistazo mirar revisar ver dar_una_mirada ojear
fijarse notar darse_cuenta advertir percatarse
darse_cuenta percatarse ver
enterarse saber oír leer me_dijeron me_contaron
me_contaron me_dijeron oí supe según comentó
según dice cuenta comentar
avisar informar notificar hacer_saber dar_aviso
anotar apuntar registrar tomar_nota escribir
rellenar completar
completar terminar llenar
firmar rúbrica suscribir
aprobar autorizar visto_bueno dar_el_sí
rechazar negar denegar decir_que_no
aceptar decir_que_sí admitir
decidir resolver definir
dudar pensar
pensar creer suponer
creer pensar parecer
proponer plantear sugerir ofrecer
ofrecer proponer brindar
prestar dejar a_préstamo
regalar obsequio gratis dar
invitar convidar
compartir pasar dar
mandar dar
mandar enviar hacer_llegar despachar
adjuntar enviar archivo
recibir llegar obtener
pedir solicitar requerir
solicitar pedir gestionar
tramitar gestionar papeleo
cumplir respetar acatar norma
incumplir faltar fallar
vigilar cuidar controlar
cuidar atender proteger
resguardar guardar proteger
asegurar garantizar
garantizar asegurar comprometerse
comprobar demostrar probar
probar enseñar
comparar contrastar frente_a
elegir escoger seleccionar quedarse_con
preferir gustar_más elegir
disgustar molestar fastidiar
molestar incomodar fastidiar
enojar enfadar molestar
preocupar inquietar desvelar quitar_el_sueño
desvelar no_dormir preocupar
tranquilo calma sin_preocuparse
cansado agotado harto
enfermo malo baja reposo
baja ausencia licencia incapacidad reposo
ausente falta no_vino
contratar fichar incorporar tomar
despedir echar cesar
renunciar dimitir irse
hora_extra sobretiempo horas_de_más
guardia jornada
descanso pausa recreo
vacaciones descanso días_libres
aprender formarse estudiar
enseñar capacitar formar instruir
clase lección curso
examen prueba evaluación
nota calificación puntaje
aprobado pasar superar
ganar obtener lograr
perder dejar_de_ganar
ahorrar guardar economizar
gastar desembolsar costar
costar valer salir_por
deber adeudar deuda
deuda adeudo moroso atrasado impago
moroso atrasado impago no_pagan
abono cuota
cuota mensualidad pago
reembolso devolución
duplicar doble multiplicar
triplicar triple tres_veces
cada_dos_por_tres a_menudo seguido frecuente
a_menudo seguido con_frecuencia frecuente muchas_veces
a_veces de_vez_en_cuando algunas_veces
siempre todo_el_tiempo constantemente
casi_nunca rara_vez pocas_veces
todavía aún sigue
ya por_fin
hoy_mismo hoy ahora
enseguida de_inmediato al_momento al_instante
al_instante en_el_acto de_inmediato segundos
rápido ligero veloz
de_un_día_para_otro veinticuatro_horas al_día_siguiente mañana
al_día_siguiente día_después mañana
la_semana_que_viene próxima_semana semana_entrante
el_mes_que_viene próximo_mes mes_entrante
el_año_pasado anterior temporada_anterior
tardar demorar llevar
pronto temprano antes
puntual a_tiempo en_hora
tarde retraso impuntual
llamar marcar telefonear timbrar hablar
mensaje texto recado nota
correo mail e-mail email
carta sobre escrito
lista relación
tabla cuadro planilla
resumen síntesis
guía manual instructivo
enlace link dirección página
tienda_en_línea web carrito compra
carrito compra abandonar
pasajero viajero usuario
vecino vecindad edificio
feligrés parroquiano iglesia
voluntario colaborador
ciudadano contribuyente vecino
público asistente espectador entrada
entrada boleto ticket
boleto entrada pasaje
asiento butaca silla lugar plaza
cupo lugar plaza vacante
mesa cubierto comensal
cama litera
baño aseo sanitario servicio
ducha regadera
moqueta tapete
clavo tornillo
llave cerrajero
alarma sensor
cámara grabar
salida_de_emergencia evacuación
casco guante protección
botiquín auxilio
inspección visita_del_inspector
patente marca
juicio pleito demanda
herencia testamento sucesión
divorcio separación
nacimiento parto bebé
entierro funeral
cumpleaños aniversario fiesta
`
