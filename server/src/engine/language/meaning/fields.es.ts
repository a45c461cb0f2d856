/** Fields of meaning, one a line: words that people use for the same thing. A word may stand in several; `a_b` is said in a row. */
export const fields = `
vacío vacía desocupado libre ocioso sin_usar nadie hueco inutilizado disponible sobra sobrar parado medio_vacío
lleno ocupado saturado atestado colapsado repleto abarrotado desbordar rebosar cola fila
cola fila espera esperar demora tardar turno lento
rápido pronto veloz enseguida agilizar ágil inmediato antes acelerar
tarde retraso demora atrasar retrasar demorar lento atraso tardanza
barato ahorrar ahorro menos descuento rebaja bajar reducir recortar económico oferta promoción abaratar rebajar
caro costar pagar gastar gasto costo coste precio cobrar dineral tarifa cuota importe salir
dinero plata lana pasta ingreso ganancia ganar facturar cobrar margen beneficio euro peso sol dólar utilidad rendir rentabilidad
factura boleta recibo cobro pago comprobante cuenta ticket cfdi timbre folio
recibo nómina comprobante sueldo salario planilla pago trabajador timbre
perder pérdida desperdiciar tirar botar desechar merma derrochar escapar escaparse fuga
robo robar ladrón hurto desaparecer faltar intruso
encontrar hallar descubrir localizar aparecer ubicar
romper averiar dañar falla fallo avería quebrar grieta estropear descomponer averiado malograr descompostura inservible
reparar arreglar componer reponer cambiar sustituir mantenimiento reemplazar taller
viejo antiguo gastado desgaste desgastado usado anticuado caduco vencido
nuevo estrenar reciente moderno
limpio limpiar lavar sucio suciedad higiene mugre aseo mancha manchar fregar turbio
mojar mojado humedad húmedo agua lluvia gotear gotera filtrar filtración inundar moho charco chorro
lluvia llover tormenta chaparrón aguacero temporal granizo viento
seco secar sequía drenar escurrir
frío enfriar congelar helado nevera refrigerar heladera refrigerador cámara congelador fresco temperatura climatizar
calor caliente calefacción caldera calentar radiador estufa temperatura sofoco
aire ventilar ventilación ventilador corriente acondicionado olor humo clima
luz lámpara iluminar foco oscuro bombilla iluminación alumbrado apagar encender farola led
ruido ruidoso sonido silencio bulla escuchar oír
fuego incendio quemar quemado humo extintor llama arder incendiar chispa corto_circuito
energía eléctrico electricidad corriente voltaje kilovatio consumo luz solar placa recibo consumir
gas combustible gasolina diésel gasóleo nafta tanque surtidor bencina
agua tubería caño llave grifo canilla cañería desagüe fuga riego goteo acequia canaleta
caer caída resbalar tropezar resbalón deslizar antideslizante golpe accidente
escalera peldaño escalón grada rampa
suelo piso baldosa alfombra moqueta pavimento tarima
techo tejado cubierta canalón teja azotea gotera nave
pared muro fachada ladrillo panel tabique enfoscado casa_vieja frente
pintura pintar capa color despintar pelar desconchar barniz esmalte
ventana vidrio cristal persiana toldo cortina escaparate vitrina
puerta portón entrada cerradura cerrar llave reja bisagra acceso
persiana cierre cerrar hueco bajar reja abajo palmo brazo mano
valla cerca cerco reja vallado perímetro
almacén bodega depósito guardar almacenar estante inventario existencias galpón bodegaje metro
caja cartón paquete bulto envase embalaje contenedor bolsa empaque pallet tarima
contenedor carga flete mercancía embarque envío exportador consolidar exportar mercadería aduana compartir
etiqueta letra letrero rótulo leer código alérgeno negrita resaltar tipografía
error equivocar equivocación confundir confusión mal incorrecto equivocado
correcto exacto preciso bien
contar recuento conteo sumar
pesar peso báscula balanza romana kilo pesaje
semana semanal
día diario cotidiano jornada
mes mensual treinta
año anual temporada década fin_de_año
mañana temprano madrugada primera_hora amanecer
tarde después_del_almuerzo sobremesa vespertino
noche nocturno anochecer
víspera día_anterior antes
fin_de_año diciembre navidad navideño
hora minuto rato ratito momento media_hora
escuela colegio alumno maestro profesor clase aula estudiante apoderado instituto docente
niño hijo chico bebé guardería infantil pequeño
padre madre familia apoderado hogar papá mamá
hospital enfermera clínica paciente médico doctor consultorio sanatorio consulta salud
dentista dental diente muela odontólogo
paciente cita turno consulta consultorio consulta hora gente
medicina farmacia medicamento receta pastilla remedio
animal perro gato vaca ganado caballo cabeza res mascota veterinario establo bestia
ganado res animal camión golpeado subasta finca hacienda novillo vaca
campo cultivo cosecha finca chacra surco siembra parcela agricultor tierra terreno invernadero lote
terreno tierra parcela pedacito lote surco surquito chacra predio
abono compost fertilizante guano
fresco podrir pudrir perecedero fresco durar madurar
planta árbol jardín césped poda maleza flor
comida plato cocina cocinar chef menú comer comensal restaurante almuerzo cena cocinero mesa carta
postre dulce final_de_la_comida pastel torta tarta helado
camarero mesero mozo garzón sala personal_de_sala mesonero
pan panadería horno obrador harina bollo panadero hornear
carne carnicería carnicero res
pez pescado trucha alevín red malla jaula acuicultura pesca pescador barco
red malla ojo hueco trama abertura agujero
barco puerto mar muelle buque embarcación lancha
bebida cerveza botella vino bar copa barril cervecería trago
café cafetería cafetera
hotel huésped habitación hostal reservar reserva alojamiento hospedaje posada
turista turismo viaje viajar vacaciones visitante playa
iglesia parroquia misa templo campana feligrés
libro biblioteca lector leer
imprimir papel hoja impresora folleto tinta
papel documento trámite papeleo expediente archivo formulario carpeta planilla
programa sistema aplicación computadora ordenador software digital plataforma pantalla
excel hoja planilla a_mano manual manualmente
teléfono celular móvil bolsillo
teléfono llamada llamar línea marcar conmutador número telefonear
contestar responder atender respuesta
cliente comprador gente público usuario persona consumidor clientela
personal trabajador empleado equipo obrero plantilla gente chófer conductor técnico operario cuadrilla
jefe dueño gerente director encargado patrón
contratar vacante puesto empleo candidato reclutar
renunciar irse rotación abandonar
curso formación capacitar capacitación aprender enseñar taller entrenar
turno horario calendario guardia relevo
agenda cita reservar reserva fecha
olvidar recordar recordatorio acordar acordarse avisar aviso mensaje
impuesto iva renta hacienda sat declaración contador contabilidad gestor fiscal tributo
balance nota anexo estado_financiero cooperativa cuentas
banco crédito préstamo hipoteca financiar interés
seguro póliza cubrir cobertura siniestro asegurar aseguradora indemnizar contratado
cerrada semana_sin vender cierre parado
ley abogado juicio demanda tribunal legal
norma reglamento ley requisito exigir obligación permiso licencia obligatorio
multa multar sanción acta sancionar infracción penalizar
inspector inspección auditoría auditor revisar fiscalizar control verificar controlar fiscalizador organismo sanidad
calibrar calibrador metrología instrumento medir medición verificar
seguridad riesgo peligro accidente seguro proteger prevención
accidente choque lesión herido golpe
vigilancia guardia alarma cámara vigilar
datos copia respaldo disco servidor seguridad perder backup copia_de_seguridad equipo máquina original
notaría protocolo escritura notario
web página sitio internet línea buscador portal
reseña opinión comentario queja valoración calificación estrella
anuncio publicidad campaña promocionar cartel
marca logo rótulo letrero
foto imagen fotografía retrato vídeo video sacar ver
coche auto carro vehículo automóvil
camión flota remolque tráiler camioneta furgoneta volcador carro unidad
lona toldo cubrir tapar destapar aire carga cubierta
tapar cubrir destapado al_aire tramo descubierto
conductor manejar conducir ruta carretera camino kilómetro calle
entregar entrega envío despacho reparto transporte mensajero paquetería
tren ferrocarril riel vía
bus micro autobús colectivo ómnibus unidad
bici bicicleta moto
llanta neumático rueda caucho goma
freno pastilla frenar cerámica cerámico
taller elevador mecánico reparar parar
estacionamiento parquear aparcar aparcamiento cochera parking
máquina equipo aparato maquinaria unidad instrumento
lavandería lavadora ropa tintorería lavar
teñir tintorería color tinte
ropa uniforme camisa tela textil prenda guardapolvo delantal confección
motor bomba compresor correa rodamiento
herramienta sierra broca filo taladro
ascensor elevador montacargas grúa
obra construcción albañil andamio cemento hormigón constructora
andamio rodapié baranda tablón
metal hierro acero chatarra aluminio soldar
madera tabla tablón carpintería
plástico bolsa reciclar envoltura
basura residuo desecho contenedor reciclaje escombro
gratis gratuito sin_costo sin_coste regalado regalo
silla mueble mesa escritorio asiento
dormir colchón cama descanso
deporte gimnasio socio entrenar
piscina alberca pileta cloro nadar
peluquería salón belleza corte estética
tienda local comercio negocio supermercado mostrador
caja mostrador cobrar cajero
vender venta colocar vendido
comprar compra pedido pedir encargo encargar adquirir
proveedor proveer suministro distribuidor mayorista abastecer
socio membresía suscripción inscribir
donar donación donante
alquiler alquilar arriendo arrendar inquilino renta rentar piso departamento
casa vivienda hogar domicilio
oficina despacho edificio
fábrica planta producción línea nave taller
parar paro parado detener interrumpir suspender
evitar impedir prevenir solucionar resolver remediar
ayudar facilitar apoyo apoyar
fácil sencillo simple cómodo
difícil complicado lío problema molestia dolor
problema inconveniente falla lío
insistir pesado presionar molestar
trabajo tarea labor trabajar
tiempo hora rato
más extra adicional aumentar subir crecer mayor otro
menos reducir bajar menor caer disminuir
mitad medio cincuenta_por
todo completo entero total junto
nadie ninguno nunca sin nada
cambiar cambio sustituir modificar
quedar dejar permanecer seguir
grande enorme amplio abierto ancho
pequeño chico tamaño mínimo
abrir abierto apertura empezar comienzo inicio
cerrar cierre fin terminar firmar
firmar cerrar contrato acordar dejar_firmado
mudar trasladar mudanza
crecer expandir ampliar
competencia competidor rival vecino
ciudad barrio zona calle pueblo colonia
plano dibujo croquis boceto diseño
muestra ejemplo ejemplar probar prueba demostrar demostración ensayo
cotización presupuesto precio propuesta
correo email mail bandeja
carta escribir
detalle información datos nota ficha resumen explicación
mostrar enseñar ver demostrar mirar fijarse
informe estudio análisis
hablar conversar charlar platicar conversación
reunión visitar visita pasar cita junta
repasar revisar ver mirar chequear
encargado responsable quién decidir
elegir escoger decidir servir
fecha día veinte veintisiete
salón local espacio
fiesta reunión evento celebración compartir boda banquete
idea plan sugerencia
esperar expectativa encontrar
agua_turbia turbio turbia
paz tranquilo pleito pelea pelear conflicto discutir bronca
rendir entregar trabajo producir rendimiento productividad
grupo gente equipo
cerca lado
abajo debajo bajo inferior
arriba encima alto
atrás detrás trasero posterior última
fuera exterior afuera patio
dentro interior adentro
lado esquina borde poniente derecha izquierda por_donde_se_pone
jubilación pensión ahorro
aduana importar exportar frontera visa
leche lechería ordeñar lácteo
huevo gallina ave pollo
uva viña viñedo vendimia
plaga rata ratón cucaracha insecto termita
polvo filtro tapar tapado obstruir
batería cargar cargador
wifi red señal conexión cobertura internet
vencer contrato renovar renovación vencimiento
plazo fecha límite vencer
sombra sol toldo
tarjeta acceso llave
cementerio funeral
museo galería arte
música piano instrumento
anciano mayor residencia cuidar
mes_pasado noviembre
medio meter caber
mandar enviar remitir pasar
publicar subir anunciar
faltar falta omitir carecer sin ausente
tener llevar contar
retirar quitar sacar
parte porción porción trozo pedazo
dueño propietario
pelo piel cuero zapato calzado
`
