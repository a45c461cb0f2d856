/** Stems of everyday Spanish verbs in -ar, as they stand before a; those that change in the middle have both. */
const arStems = setOf(
  'llam marc avis mand envi cont cuent confirm llev dej mir revis contest anot apunt guard reserv pas pregunt busc fij ech us tom prob prueb gast regal prest convers habl not indic comunic contact esper complet llen rellen firm agend despej compar cambi empez empiez comenz comienz mostr muestr ayud perdon disculp record recuerd imagin calcul sum cort cerr cierr sac entr aprovech consider consult descarg escuch explic levant localiz mejor organiz otorg par pens piens prepar present quit retir salud separ solicit termin trat valor visit necesit deposit pag compr trabaj manej acept acomod adelant anim arregl asegur baj coloc coordin cruz dedic demor descans despach encarg encontr encuentr equivoc estudi evit facilit gan grab instal intent invit junt lanz lleg negoci ocup olvid oper orden platic plante qued regres repas report reenvi siembr sembr suelt solt timbr toc verific ubic apart conect acerc acord acuerd preocup peg pele opin proban pint molest felicit confi devor',
)
/** Stems of everyday verbs in -er and -ir: those before e and i, and those before a and o. */
const erStems = setOf(
  'escrib respond le abr pid ped dig dec hag hac pong pon teng ten ven sub recib permit decid elij elig eleg mid med ofrezc ofrec vuelv volv comprend sep conozc conoc quier quer pued pod devuelv devolv atiend atend entiend entend pierd perd corr com viv cumpl consig consegu prefier prefer oig met escog recog produzc conduzc conduc reun repit repet sirv depend vend cos sig segu ve re env',
)

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** True for a stem in -ar, in the spelling that it has before a or before e (`marqu`, `llegu`, `cruc`). */
export const isArStem = (stem: string): boolean =>
  arStems.has(stem) ||
  (stem.endsWith('qu') && arStems.has(`${stem.slice(0, -2)}c`)) ||
  (stem.endsWith('gu') && arStems.has(stem.slice(0, -1))) ||
  (stem.endsWith('c') && arStems.has(`${stem.slice(0, -1)}z`))

/** True for a stem in -er or -ir. */
export const isErStem = (stem: string): boolean => erStems.has(stem)

/** True for the stem of an everyday verb. */
export const isStem = (stem: string): boolean => isArStem(stem) || isErStem(stem)
