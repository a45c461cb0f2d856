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
`
