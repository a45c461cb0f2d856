/** The language of a generated script, and whether its details and messages are Spanish. */
type Words = Readonly<{
  details: (goal: string, name: string) => string
  steps: readonly string[]
  fields: (day: number) => string
  goals: readonly string[]
  greetings: readonly string[]
  facts: readonly string[]
  fillers: readonly string[]
  endings: readonly string[]
  notes: readonly string[]
}>

const people = ['Priya Nair', 'Tom Okafor', 'Lucía Ferrer', 'Marta Quiroga', 'Sam Whitlock', 'Inés Rivas', 'Joan Prat']
const firms = ['Northwind', 'Norte Azul', 'Harbour & Finch', 'Talleres Zurita', 'Lumen Cold Chain', 'Piedra Clara']

const english: Words = {
  details: (goal, name) => `lang: en
goal: ${goal}
region: US
caller: { name: ${name}, company: Northwind, phone: 512-555-0142 }
recipient: { role: decision-maker, industry: logistics }`,
  steps: ['First call', 'Second call', 'The report', 'Last message', 'After the fair'],
  fields: (day) => `- day: ${day}\n- channel: voicemail`,
  goals: ['Earn ten minutes about dock delays', 'Learn who runs the night shift', 'Agree on a date for the audit'],
  greetings: [
    'Hi {{first_name}}, this is Dana Reyes with Northwind.',
    'Morning, {{first_name}}. Dana Reyes here.',
    '{{first_name}},',
  ],
  facts: [
    'your Leeds dock turned away nine trucks last Friday between 9:30 and 11.',
    'four of your drivers waited more than 45 minutes on Monday, which cost about $1,200.',
    'the new ramp opens on March 3, and 62% of your slots fall before noon.',
    'I counted seventeen empty bays on the evening you moved the second shift.',
  ],
  fillers: [
    'Sorry to bother you, I was just checking in.',
    'We are the leading provider of cutting-edge yard software.',
    'I e-mailed the three slots that were empty that day.',
    'Two plants nearby moved their late trucks to seven and lost none.',
    'You may have seen my note on Tuesday; nothing in it is urgent.',
    'There is one table in the report that your planners asked me for.',
    'It takes a minute to read, and you can throw it away afterwards.',
  ],
  endings: [
    'I’ll try you again on Thursday at ten.',
    'Call me back at 512-555-0142, that is 512-555-0142.',
    'Nothing to do on your side; the report is in your inbox.',
    'You can write to dana@northwind.example or text 512-555-0142.',
  ],
  notes: [
    '> Smile, and leave a gap after the name.',
    '> If a person picks up, go to the live opener.',
    '<!-- ask legal about this one -->',
  ],
}

const spanish: Words = {
  details: (goal, name) => `lang: es
objetivo: ${goal}
región: ES
quien_llama: { nombre: ${name}, empresa: Norte Azul, teléfono: 612 555 010 }
destinatario: { rol: decisor, sector: logística }`,
  steps: ['Primera llamada', 'Segunda llamada', 'El informe', 'Despedida', 'Después de la feria'],
  fields: (day) => `- día: ${day}\n- canal: buzón`,
  goals: [
    'Conseguir diez minutos sobre los retrasos',
    'Averiguar quién lleva el turno de noche',
    'Fijar la fecha de la auditoría',
  ],
  greetings: [
    'Hola, {{first_name}}, soy Iker Sanz, de Norte Azul.',
    'Buenos días, {{first_name}}. Soy Iker Sanz.',
    '{{first_name}},',
  ],
  facts: [
    'el muelle de Getafe rechazó nueve camiones el viernes entre las 9:30 y las 11.',
    'cuatro conductores esperaron más de 45 minutos el lunes, unos 1.200 € en total.',
    'la rampa nueva abre el 3 de marzo, y el 62 % de los turnos cae antes de mediodía.',
    'conté diecisiete huecos libres la tarde en que se movió el segundo turno.',
  ],
  fillers: [
    'Perdona que te moleste, solo llamaba para saludar.',
    'Somos líderes del sector con soluciones de última generación.',
    'Te mandé por correo los tres huecos que quedaron libres ese día.',
    'Dos plantas cercanas pasaron sus camiones tardíos a las siete y no perdieron ninguno.',
    'Quizá hayas visto mi nota del martes; nada de lo que dice corre prisa.',
    'En el informe hay una tabla que me pidió tu equipo de planificación.',
    'Se lee en un minuto, y después se puede tirar.',
  ],
  endings: [
    'Vuelvo a probar el jueves a las diez.',
    'Llámame al 612 555 010, repito, 612 555 010.',
    'No hace falta hacer nada; el informe está en tu correo.',
    'Se puede escribir a iker@norteazul.example o al 612 555 010.',
  ],
  notes: [
    '> Sonreír y dejar un hueco tras el nombre.',
    '> Si contesta alguien, pasar al guion en vivo.',
    '<!-- preguntar a legal -->',
  ],
}

/** Scripts of about 1.7 KB, half of them Spanish: always the same ones. */
export function corpus(count: number): { name: string; text: string }[] {
  const random = randomFrom(20_260_311)
  return Array.from({ length: count }, (_, i) => {
    const words = i % 2 === 0 ? english : spanish
    return { name: `script-${String(i).padStart(4, '0')}.vm.md`, text: scriptOf(words, random, 1650) }
  })
}

/** One script of about that many characters. */
export const longScript = (length: number): string => scriptOf(english, randomFrom(7), length)

function scriptOf(words: Words, random: () => number, length: number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  let text = `---\n${words.details(pick(words.goals), pick(people))}\n---\n\n# ${pick(firms)}\n`
  for (let day = 1; text.length < length; day += 3) {
    const sentences = [
      pick(words.greetings),
      pick(words.facts),
      ...Array.from({ length: 3 }, () => pick(words.fillers)),
    ]
    const body = `${sentences.slice(0, 3).join(' ')}\n${sentences.slice(3).join(' ')} [pause]\n${pick(words.endings)}`
    text += `\n## ${pick(words.steps)}\n${words.fields(day)}\n\n${body}\n\n${pick(words.notes)}\n`
  }
  return text
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
