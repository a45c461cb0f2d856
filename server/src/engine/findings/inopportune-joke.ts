import { quote } from '../facts/heard.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { persistentOrAnnoying } from '../sources.ts'

const machineEn = '(machine|voicemail|answerphone|beep|mailbox|recorder|answering machine|voice mail)'
const machineEs = '(contestador|contestadora|máquina|buzón|aparato|grabadora|pitido|maquinita|aparatito)'
const kinEn =
  '(mother in law|wife|husband|mom|mum|mother|dog|cat|parrot|bloodhound|goldfish|ex|ex wife|ex husband|therapist|shrink|kids|hamster|barber|grandmother|grandma|gran|nan|budgie|donkey|goat|beagle|labrador|poodle|terrier|tortoise|pig|uncle|aunt)'
const kinEs =
  '(suegra|mujer|esposa|marido|mamá|madre|perro|perra|gato|gata|loro|abuela|abuelo|ex|psicóloga|psicólogo|terapeuta|canario|burro|vieja|viejo|cuñado|cuñada|señora|barbero|peluquero|tía|tío|tortuga|hámster|gallina)'

export const inopportuneJoke: Finding = {
  id: 'inopportune-joke',
  severity: 'info',
  level: 'touch',
  title: { en: 'Joke on a voicemail', es: 'Chiste en un buzón' },
  why: {
    en: 'Nobody laughs with a stranger’s recording, and nobody can see that it was meant kindly.',
    es: 'Nadie se ríe con la grabación de un desconocido, y nadie ve que la intención era buena.',
  },
  advice: {
    en: 'Leave it out; warmth is a fact about them, well chosen.',
    es: 'Quitarlo; lo cálido es un dato suyo bien elegido.',
  },
  source: persistentOrAnnoying,
  channels: { not: ['phone'] },
  phrases: {
    en: [
      '(ha ha|haha|hahaha|hehe|he he|lol|hee hee|wink wink|ba dum|badum)',
      "(just|only|i'm|was) (kidding|joking|teasing|messing) [with you|you|around]",
      'pulling your leg',
      '(bad|dad|old|terrible|corny|little|silly|a|another|quick) (joke|pun)',
      '(pun intended|knock knock|heard the one about|walks into a|walk into a|walked into a bar|drum roll|drumroll|here all week)',
      "(what do you call a|why did the (chicken|duck|vendor|salesman|salesperson)|how many (salespeople|salesmen|reps|vendors) does it|what did the Cap say to|what's the difference between a)",
      'what did (the|one) .. say to the (other|tree|roof|bartender)',
      "couldn't resist",
      "(you've|you have|you|you were|you must have|you'd|you had) [been] (kidnapped|abducted|eaten|swallowed|captured|carried off|run off|emigrated|joined the|fallen (down|off|in|into)|been sucked|moved to (mars|the moon|tahiti))",
      "(are you|you're|still|you) [still|even] (alive|breathing|kicking|among the living|in the land of the living|with the living)",
      '(witness protection|bermuda triangle|milk carton|joined the circus|fled the country|faked your|alien abduction|beamed up)',
      '(send|sending|sent|call|calling|organise|organize|calling out) [out] (a|the|in) (search party|rescue|rescue party|bloodhounds|cavalry|coast guard|coastguard|search dogs|coroner|undertaker|marines|missing persons)',
      'not (the|a|your) (tax man|taxman|irs|serial killer|stalker|robot|ex|ex wife|mother in law|police|fbi|nigerian prince|bailiff|ghost|axe murderer|psycho|grim reaper|repo man)',
      "(don't|won't|doesn't|promise not to|never) bite [i promise|much|honest]",
      `(my|the|your|that|this) [own|answering|voicemail] ${machineEn} .. (and i|friend|friends|acquainted|prom|marry|marriage|dinner|in love|love|relationship|first name|buddy|buddies|soulmate|soulmates|listener|engaged|anniversary|christmas card|dating|best man|flirting|valentine)`,
      `(in love|falling for|engaged to|married to|relationship|friends|dating|flirt|flirting|dance|waltz|dinner|prom) with (your|this|that|the) ${machineEn}`,
      `(even|than|from|like|as|ask|told|tells|unlike) my [own|late|old|poor] ${kinEn}`,
      `my [own|old|late|poor] ${kinEn} (says|tells|thinks|calls|listens|returns|answers|snores|signs|talks|won't|always|never|laughs|left|reckons|claims|swears|wags|hangs|ignores|barks|bets|used to say|would|has (begun|started|taken)|insists|complains|keeps)`,
      "if (it's|that's|this is|it is) the (dog|cat|goldfish|parrot|ghost|plant|houseplant|fish)",
      'my (waistline|pants|trousers|belt|hairline|belly|gut|bathroom scale|diet|bald head|bald spot|beer belly|knees|dentures|wig)',
      '(harder|tougher|rarer|trickier) [to|than] (reach|find|catch|pin|get|spot|get hold of) .. than',
      '(more|better|worse|slower|longer|faster|quieter|busier|louder|lonelier|deader) .. than (a|an|the|my) (cat|dentist|politician|lawyer|root canal|monday|vampire|turkey|squirrel|mime|nun|fish|mule|graveyard|morgue|undertaker|senator|preacher|bagpipe|librarian|monk|hermit|dodo|sloth|snail)',
      '(breaking|break|broken|broke) up with me',
      "(it's not you|is it me|was it something i said|did i forget to shower|bad breath|my deodorant)",
      '(before one of us dies|six feet under|over my dead body|check the obituaries|checked the obituaries|beyond the grave|from the grave|haunt you|haunting you|last breath)',
      '(hold|holding) my breath',
      '(elvis|bigfoot|sasquatch|houdini|loch ness|the yeti|darth vader|batman|santa claus|lord lucan)',
      '(marry|marrying|kiss|hug) me',
      "(i|i'll|i'd|shall i|want me to) [could|can|now] (sing|rap|yodel|juggle|tap dance|dance for you|do my impression)",
      '(vote|voting) for (either|neither|whoever|the clown)',
      '(feed|feeding|throw|throwing|fed|thrown) (me|us) to the (sharks|wolves|lions|crocodiles|dogs)',
      "(you're|you are) killing me",
      '[and] ha',
      '(moved|gone|fled|flown|eloped|emigrated|relocated) to (mars|the moon|antarctica|timbuktu|tahiti|siberia|the north pole|outer space)',
      '(a|an) (priest|rabbi|lawyer|salesman|accountant|duck|horse|penguin) (and a|a|and an|walks)',
      '(the|a|your) [friendly] [local|neighborhood|neighbourhood] (tooth|snack|paper|toner|coffee|invoice|sales) fairy',
    ],
    es: [
      '(ja ja|jaja|jajaja|jajajaja|je je|jeje|jejeje|ji ji|jiji|ja)',
      '(es|era|no es|en|de|fue) (broma|bromita|chiste|joda|guasa|cachondeo|coña)',
      '(un|el|ese|este|mal|otro|al) (chiste|chistecito|chascarrillo|chistín)',
      '(bromeo|bromeando|bromas aparte|broma aparte|fuera de broma|es joda|mentira mentira)',
      '(sabe|sabes|sabés|sabéis|adivine|adivina|adiviná) (qué|cómo|cuál|en qué|por qué) .. (le dijo|se llama|se parece|es el colmo|hace un|hace una|cruzó)',
      '(qué le dijo (un|una|el|la)|(cuál es|es) el colmo de|se abre el telón|toc toc|van dos vendedores|en qué se parece)',
      '(sigue|sigues|seguís|está|estás|estáis|continúa|anda|andas|andás) (vivo|viva|vivos|con vida|respirando|entre los vivos)',
      '(llamo|llamamos|aviso|avisamos|mando|marco|llamar|avisar|mandar) a (la funeraria|los bomberos|la policía|la cruz roja|la guardia civil|interpol|un detective|una ambulancia|los rescatistas|un equipo de rescate|la morgue|los perros|protección civil)',
      '(se lo|se la|se|te|lo|la|os|le) (comió|tragó|tragaron|secuestraron|secuestró|abdujeron|raptaron|ha tragado|ha comido|han secuestrado|habrán secuestrado|habrá tragado|habrá comido|habrán abducido|han abducido|habrán raptado)',
      '(haga|haz|hacete|hágase|hazte|hace|hacé) el muerto',
      `${machineEs} .. (novi~|casar~|la mano|amig~|quer~|cariño|enamor~|confes~|compadre~|cita|padrino|invit~|íntim~|confianza|tute~|matrimonio|boda|mejor oyente)`,
      `(novi~|casar~|amig~|enamor~|encariñ~|compadre~|cita|salir|confianza|baila~|cena~|pareja|intim~) [ya] (con|de|al|a) (su|tu|el|la|este|esta|vuestro) ${machineEs}`,
      '(pedir~|pido) la mano',
      '(nos casamos|me caso con usted|me caso contigo|casarnos|cásese conmigo|cásate conmigo|le presento a mi (mamá|madre|suegra)|hacer el sordo|me hago el sordo)',
      `mi [propia|pobre] ${kinEs} (dice|siempre|contesta|hace|ronca|opina|me|ya|también|sí|no|ni|habla|cobra|piensa|jura|ladra|cree|asegura)`,
      `(hasta|ni|como|que) mi [propia|pobre] ${kinEs}`,
      '(más|peor|menos) .. que (un|una|el|la|los|las) (suegra|político|políticos|cura|cobrador|dentista|vaca|burro|loro|gato|lunes|misa|mula|sacristán|diputado|tortuga|mudo|momia|taxista|perico|monja|notario|abogado|muerto|velorio|entierro|santo|garrapata|lapa|telenovela)',
      '(soy|somos|me pongo) más (pesad~|terc~|insistente~|latos~|cansin~|plast~|cargos~|necio|necia|pegajos~) que',
      '(firme|pegado|pegada|terco|terca|duro|plantado|plantada|fiel|aferrado|clavado) como [un|una|el|la] (poste|perro|mula|garrapata|lapa|chicle|sanguijuela|estatua|estaca|mosca)',
      '(no|nunca) (muerdo|mordemos|como gente|me como a nadie)',
      'no soy (de hacienda|el cobrador|un acosador|una acosadora|del sat|su ex|tu ex|la policía|un psicópata|el lobo|el coco|un robot|su suegra|tu suegra)',
      '(mi|mis) (panza|barriga|calva|dieta|canas|michelines|kilos|tripa|lorzas|calvicie|dentadura|peluquín|barriguita)',
      '(me|nos) (está|estás) (dejando|cortando|terminando|poniendo los cuernos|rompiendo el corazón)',
      '(le|te) (canto|bailo|rapeo|recito)',
      '(orden de alejamiento|huelga de hambre|me tiro al|me lanzo al|me corto las)',
      '(antes de que (uno|alguno) .. muera|hasta el más allá|desde el más allá|del otro mundo|en mi entierro|en mi lápida|mi fantasma|si resucito|a ultratumba|desde la tumba|en el cementerio me)',
      '(chuck norris|darth vader|papá noel|reyes magos|cantinflas|el chapulín|el yeti|la llorona|pie grande|el hombre invisible)',
      '(el que no llora no mama)',
      '(ni|como|que) (los|el|un) (diputados|político|políticos|gobierno) .. (prome~|ment~|cumpl~|roba~|trabaja~)',
      '(mudado|mudaron|ido|fue|fugado|escapado) .. a (la antártida|la luna|marte|siberia|la conchinchina|otro planeta|el polo norte|tombuctú)',
      '(se quedan encerrados|entran en un bar|entra a un bar|entran a un bar|van en un avión|llegan al cielo|se encuentran en el cielo|van caminando)',
      '(me van a|me va a) (comer|matar|echar a|tirar a|colgar|crucificar|despellejar)',
    ],
  },
  *touch(t) {
    for (const hit of t.phrases(this)) {
      const heard = quote(t, hit.span)
      yield {
        span: hit.span,
        says: {
          en: `“${heard}” is a joke that the listener cannot answer; leave it out.`,
          es: `«${heard}» es un chiste que quien escucha no puede contestar; quitarlo.`,
        },
        fixes: () => [dropSentences(t, [hit.sentence])],
      }
    }
  },
}
