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
`
