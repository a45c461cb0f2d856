import { framesOf } from '../frame.ts'

const classes = {
  sorry: '(disculp|perdon|perdón|dispens|excus)[^ ]*',
  calling:
    '(llam|marc|molest|habl|insist|timbr|telefone|interrump|irrump|aparec|aparezc|abord|dirig|dirij|atrev|escrib|presentar|import|mensaj)[^ ]*',
  pest: '(pesad|molest|fastidi|inoportun|incordi|aburrid|hart|estorb|insufrible|insoportabl|cansad|cansin|cargos|latos|lata|abus|intrus|atrev|metich|insistent|coronilla|sopa|brasa|inoportun|mal momento|piedrita|plaga|mosca|mosquit)[^ ]*',
  small:
    'muchach[oa]|principiante|ignorante|cualquiera|insecto|hormiga|hormiguita|mosca|bicho|gusano|pulga|últim[oa]|menor|peor|chic[oa]|novat[oa]|nuev[oa]|recién|inútil|nadie|mandad[oa]|aprendiz|empleadit[oa]|vendedorcit[oa]|vendedor(cillo|zuelo)|poca cosa|servidor(a)?|becari[oa]|practicante|don nadie|pobre|humilde|simple',
  error:
    'error|mal|número|nombre|retraso|confusión|factura|demora|equivoc[^ ]*|cable|corte|entrega|pedido|avería|reparto|fallo|falla|obra|daño|malentendido|inconveniente',
  release: 'último|última|cierro|lo dejo|no insisto|no vuelvo a|ya no (le|te|lo)|me despido',
  theirs: '(sus|tus|los|las|de) (clientes|pacientes|huéspedes|alumnos|vecinos|inquilinos|usuarios|comensales)',
} as const

/** Frames of apology, fear, begging and making oneself small, in Spanish. */
export const spanish = framesOf(classes, [
  // Forgiveness for the call, the voice, the nerve.
  [
    '{sorry} ..8 (meta|metí|meterme|meto|irrump|entromet|cuele|colarme|cuelo|asalt|osad|confianzud|la confianza|nervios|torpe|pesad|lata|voz|tartamud|atropell|distraig|atrevid|importun|incordi|invad|moleste|descaro|impertinen|suene|sueno|intromis|inoportun)[^ ]*',
    '{error}',
  ],
  [
    '(le|te|les|os) (ruego|pido|suplico|rogaría|pediría) (que )?(me |nos )?{sorry}|(ruego|pido|suplico) (mil |mis |sus |tus |humildes |sinceras )?(disculpas|perdón|me disculpe|me perdone|sepa disculpar) & {calling}|voz|hora|mañana|jornada|día|tiempo|intrus[^ ]*',
    '{error}',
  ],
  ['(sepa|sepan|sabrá|sabrán|espero sepa|sepas) (usted )?(disculpar|perdonar|dispensar|excusar) ', '{error}'],
  [
    '{sorry} & (otra vez|de nuevo|aquí|acá) (yo|este|esta|molest[^ ]*)|este pesado|esta pesada|mi insistencia|tanta insistencia|mi voz|mi torpeza|mi atrevimiento|que exista|por ser|por no ser|por sonar|un desconocido|una desconocida',
    '{error}',
  ],
  // Fear that they are angry, or that the day is spoilt.
  [
    '((que )?no (se|te|os) (me )?|sin que (se|te) |espero que no (se|te) )(enoj|enfad|ofend|irrit|fastidi|harte|incomod|disgust|encabron|mosque|cabree|calient)[^ ]* ..8 ({calling}|otra vez|conmigo|por (esto|favor|lo)|mi|de nuevo|tanto)',
    'clientes|vecinos|{release}',
  ],
  [
    '(arruin|estrop|fastidi|amarg|interrump|invad|perturb|robándo|quitándo|robar|quitar|fastidiándo|echando a perder|echar a perder|cortar)[^ ]* ~1 (la|el|su|tu) (mañana|tarde|día|desayuno|almuerzo|siesta|descanso|comida|café|cena|paz|jornada|tranquilidad|concentración|domingo|rato|fin de semana) & llamada|mensaje|(no )?(quiero|quisiera|quisiéramos|vengo)|ojalá|espero|perdon[^ ]*|disculp[^ ]*|lamento|siento',
    '{theirs}|ruido|obra',
  ],
  [
    '(sé|reconozco|imagino|comprendo|entiendo|supongo|admito|ya sé|me imagino|bien sé|seguro|seguramente|ha de|debe de|debo de|no dudo) ~3 (que )?(yo )?((soy|estoy siendo|resulto|debo (de )?ser|llamo en|llegué a ser)|mis? (llamad|mensaj|insistencia|voz)[^ ]*|llamadas (así|como)|(lo|la|le|te) (ya )?(llamo|interrumpo|agarro|pillo|caigo|tengo|molesto)) ..6 {pest}',
    '{release}|si (es|no|le|te)|{theirs}|entiendo que (lo|la|le) moleste (el|la) (ruido|obra)',
  ],
  [
    '(otra vez|de nuevo|oír|oírme|escuchar|aguantar|soportar|soporte|aguante|{sorry}) ..3 (mi|esta) (voz|vocecita|llamadita|mensajito|cantaleta|cantinela|rollo|verborrea|perorata)|mi (vocecita|llamadita|mensajito)',
    '{release}|que conste',
  ],
  ['(doy|dar|dando|dé|daré) (la |otra vez la |más )?(lata|tabarra|brasa|turra|chapa|murga|vara|matraca)', '{theirs}'],
  [
    '(lo |la |bien |me lo |me la )?(entiendo|comprendo|entendería|comprendería|no lo culpo|no la culpo|no te culpo|está en su derecho|estás en tu derecho|lo tendría merecido|me lo (tengo|tendría|tendré) merecido|me lo merezco|bien merecido|no le reprocho) ..4 (si|de que) ~1 (cuelg|borr|manda a|mandas a|odi|me mand|me cuelg)[^ ]*|me lo (tengo|tendría|tendré) merecido|(yo|uno) (también )?(haría|habría hecho) lo mismo',
  ],
  // Shame, fear, no nerve.
  [
    '(me|nos) (da|dio|daba|causa|entra|provoca) (tanta |mucha |muchísima |muchísimo |hasta |tanto |un |una |mucho |bastante |cierto |cierta |verdadera |verdadero )*(vergüenza|pena|apuro|corte|reparo|pudor|susto|miedo|nervios|bochorno|cosa|cargo de conciencia|remordimiento) ..6 ({calling}|(dej|ped|quit|rob|insist|ocup|recurr|distra|volv)[^ ]*|otra vez|con (usted|ustedes))',
    '{theirs}|que (pierd|pague)[^ ]*',
  ],
  [
    '(el|qué|tanto|semejante|imagínese el|imagínate el) (susto|miedo|temor|respeto|pánico|terror) ~2 (que )?(me da|me dio|siento|tengo|da) ~3 {calling}',
  ],
  [
    '(no|ni|ni siquiera|apenas) (me atrevo|me atrevería|me atrevía|osaría|oso|tendría cara|tengo cara|tendría valor|tengo valor) ~2 (a|de|para) (?!(decir|calcular|apostar|jurar|asegurar|poner|dar|subir|bajar|cruzar|entrar|pasar) )|me atreví a (llam|marc|molest|habl|escrib|dej|ped|insist|dirig|timbr|interrump)[^ ]*|(ya que )?me armé de valor|(reuní|junté|saqué|hice acopio de|llené de) valor|no sé (ni )?con qué (cara|valor|derecho)',
  ],
  [
    '(colarme|colándome|meterme|metiéndome|entrometerme|inmiscuirme|invadir|invadiendo|cuelo|interponerme|irrumpir|irrumpiendo) ~3 (entre|en|donde) ~2 (sus|tus|su|tu|no me llaman|agenda|día|mañana|ocupaciones|vida)',
  ],
  // I am nobody, you are far above.
  [
    '(soy|somos|siendo|habla|llama|quien les? habla es) (apenas |solo |sólo |nomás |más que |nada más |no más |tan solo )(un |una |el |la )*({small})',
  ],
  [
    '(soy|somos) (un |una |el |la )({small}) (que|de|en|y|con|sin|del|,) & usted|escuch[^ ]*|atiend[^ ]*|oportunidad|favor|ayud[^ ]*|atrev[^ ]*|conteste|moleste|perdon[^ ]*|disculp[^ ]*',
    'empresa|llegad',
  ],
  [
    '(no soy|no somos|ni soy) (más que|otra cosa que|sino|quién|nadie|digno|digna|nada)',
    'digno de|nadie (de|del) (la|su)',
  ],
  [
    '(última mosca|últim[oa] orejón|orejón del tarro|(soy|somos|seré|yo) ~3 últim[oa] (de la|del|de los|en la) (fila|cola|lista|tarro|escalón|eslabón|pelotón)|última rueda|piedrita en (su|el|tu)|cero a la izquierda|(soy|somos|uno es|me siento|nos sentimos|gente) ~1 (poca|poquita) cosa|polvo (en|de) (sus|tus)|último mono|a la suela|a la altura de (sus|su|tus) (zapatos|suela|tobillo)|ni a los talones)',
    '{theirs}',
  ],
  [
    '(mi|nuestr[oa]|un|una|como la|de una|de un|esta|este) ~1 (humilde |modest[oa] |pobre |triste |insignificante )?(empresita|negocito|changarrito|vocecita|firmita|tallercito|microempresita|empresucha|negociucho|emprendimientito|pymecita)',
  ],
  [
    '(usted|ustedes|vos|tú|una persona|alguien|una empresa|gente) ,? ?(que es |que está |que anda |allá |ahí )?tan (alto|alta|importante|encumbrad|distinguid|sabi|preparad|poderos|ilustre|solicitad|arriba|grande)[^ ]* ..10 (yo|uno|nosotros|conmigo|como yo|mí|mi|nos|me|este|aquí)',
    '{theirs}|su obra',
  ],
  [
    'hay (mil|miles de|miles|muchos|muchas|tantos|tantas|cien|un montón de|gente|otros|otras) ..4 (mejor|más (capaz|preparad|grand|import|listo))[^ ]* (que (yo|nosotros|uno|mí|el mío|la mía)|haciendo (fila|cola))',
  ],
  [
    '(no (tengo|tenemos)|sin) (pergaminos|méritos|mérito alguno|categoría|derecho|altura|estatura|rango|títulos|abolengo) ~2 (para|de|a) ~1 (habl|llam|pedir|dirig|molest|quit|rob|estar|merec|aspir|suger|decir)[^ ]*',
  ],
  ['(quién|quien) soy yo (para|,|al)|quiénes somos nosotros (para|,)|(dónde|adónde) voy yo'],
  [
    '(hablarle|dirigirme|acercarme|compararme|medirme|estar) ~2 (a|con|ante) ..5 (de (su|tu) (categoría|talla|nivel|altura|importancia|estatura|rango|calibre|posición)|tan (importante|ilustre|distinguid|eminent|ocupad)[^ ]*)|gente tan (importante|ilustre|distinguid|eminent|principal)[^ ]*',
  ],
  // Begging, and being content with anything.
  [
    '(ruego|rogar|rogaría|pido|pediría|rogarle|pedirle) ..6 (encarecid|humild|apiad|no (me |nos )?(cuelgue|cuelgues|borre|borres|ignore|deje)|oportunidad|de corazón|de rodillas|por (mis|mi) (hij|famil|madre)|por lo que más|como (un )?favor personal|con el corazón|caridad|compasión|un (minutito|ratito|huequito))[^ ]*',
  ],
  ['(implor|suplic(?!ant)|mendig|pordiose|apiád|apiad|compadéz|compadez)[^ ]*', '{theirs}|obispo|iglesia|parroquia'],
  [
    '(me|nos) (hace|haría|harías|alegra|alegraría|alegrarías|arregla|arreglaría|salva|salvaría|cambia|cambiaría|cumpliría|haces|salvas|dejaría|harán|daría) ~1 (el día|la vida|la semana|el mes|feliz|dichos|un sueño|la quincena|el año|la existencia|felicísim|un favorazo|la alegría|una alegría|el puesto|el pellejo)[^ ]*',
    '{theirs}|luz|máquina',
  ],
  [
    '(sería|es|fue|ha sido|ya es|es ya|resulta|siento) (para (mí|nosotros) )?(ya )?(como )?(un |todo un |una |el )?(sueño|regalo|bendición|milagro|lujo|caricia|consuelo|premio|regalazo) ..8 (para (mí|nosotros|una|un)|que (me|nos|usted) (escuch|atend|atiend|conteste|oiga|lea|reciba)|trabajar con (usted|ustedes|alguien)|escucharme|atenderme|hablar con|cumplid|hecho realidad)[^ ]*|(que (usted )?(me|nos) (escuche|atienda|oiga|lea|conteste|reciba)|su (llamada|respuesta|atención)|(me|nos) (estás|está) haciendo|solo con) ..5 (un |todo un |una )(sueño|regalo|bendición|milagro|lujo|premio|honor)',
    '{theirs}',
  ],
  [
    '(agradec|agradezc|grati|gracias)[^ ]* ..6 (en el alma|con el alma|de todo corazón|toda la vida|de por vida|infinit|etern|de rodillas|por aguantar|por (haber )?escuch[^ ]* (hasta|a un|a una|a este|mi)|haya escuchado|por soport|por no colgar|por no borrar|por tomarse la molestia de (oír|escuch|atend)|hasta (aquí|acá|este punto|el final))[^ ]*',
    '{theirs}|escuchar (su|sus|la) (propuesta|reclam)',
  ],
  [
    '(no tengo|no hay|me faltan|no encuentro|sin|no sé) (palabras|forma|manera|vida|cómo|con qué) ~2 (para )?(agradec|pagar)[^ ]*',
  ],
  [
    '(prometo|juro|le juro|te juro|prometemos|palabra|doy mi palabra) ..5 (no (le |te |lo |la |les )?(quit|rob|molest|entret|cans|fastidi|incordi|dar la)|cuelgo|desaparezco|me voy|me callo|ser[ée]? (un suspiro|invisible))[^ ]*',
    '{release}|instal[^ ]*',
  ],
  [
    '(se lo|te lo) (pido|ruego|agradezco|agradecería|agradeceré) ..2 (por (mis hijos|mi familia|mi madre|la virgen|dios|lo que más|caridad|piedad)|de (corazón|rodillas|verdad|todo corazón)|con (el alma|el corazón|lágrimas|toda el alma)|en el alma|eternamente|infinitamente|toda la vida)',
  ],
  [
    'con (su|tu) (venia|licencia y|permiso y perdón)|con la venia|a (sus|tus) pies|usía|beso (su|la) mano|besar(le)? (la|las) mano|lo que su merced|para lo que (guste|mande|ordene) y|lo que usted (mande|ordene|disponga)',
  ],
  ['quién (es una|es uno|seré yo|somos) para ~2 (llam|habl|molest|ped|dec|pon|dirig|quit)[^ ]*'],
  [
    '(dudé|pensé|lo pensé|vacilé|medité|titubeé|me lo pensé|he dudado|di vueltas) ..6 (antes de|si) (marcar|llamar|molestar|atrever|hablar|escribir|dejar)[^ ]*',
  ],
  [
    '(hablarle|hablar|dirigirme|llamar|molestar) ~2 (a|con) ~1 (eminencia|lumbrera|celebridad|autoridad como|personalidad)',
  ],
])
