import type { Language } from '../engine/language/text.ts'
import type { Region } from '../engine/script/script.ts'
import type { NewScriptParams } from '../protocol.ts'

/** What a new script says besides the words of the situations. Tab stops stand in ‹ ›. */
export type ScriptWords = Readonly<{
  listener: string
  introduce: string
  /** Behind a call that no email goes with. */
  alone: string
  again: string
  /** How they would rather be reached, where no step is for asking that. */
  prefer: string
  title: string
  example: string
  role: string
  goals: Readonly<Record<NewScriptParams['goal'], string>>
  steps: Readonly<Record<'call' | 'email' | 'arrived' | 'ask' | 'last', string>>
  email: Readonly<Record<NewScriptParams['relationship'], string>>
}>

/** In the words of a country; one whose own words nobody wrote down uses its neighbour’s. */
export const wordsFor = (language: Language, region: Region): ScriptWords =>
  words[language](countryOf(language, region))

/** The country whose words of the situations are used. */
export function countryOf(language: Language, region: Region): Region {
  if (language === 'en') return region === 'UK' ? 'UK' : 'US'
  if (region === 'UY') return 'AR'
  return region === 'ES' || region === 'MX' || region === 'AR' ? region : 'CO'
}

const words: Readonly<Record<Language, (country: Region) => ScriptWords>> = {
  en(country) {
    const [place, queue] = country === 'UK' ? ['Leeds', 'queue'] : ['Columbus', 'line']
    return {
      listener: '‹Priya›',
      introduce: `It's ‹Dana Reyes› at ‹Northwind›.`,
      alone: `I'll try you again ‹Thursday around ten›. If that's a bad time, text me a better one at this number.`,
      again: `I'll try you ‹Thursday at ten›.`,
      prefer: 'Would you rather I emailed than called?',
      title: `‹Trucks turned away in ${place}›`,
      example: 'Names and facts are examples: Tab goes from one to the next.',
      role: '‹operations director›',
      goals: {
        talk: `Earn ten minutes about ‹the Friday ${queue}›`,
        email: 'Get the email opened',
        teach: '‹The seven a.m. slot› tried once',
        answer: 'Give the answer they asked for',
      },
      steps: {
        call: 'First call',
        email: 'The email',
        arrived: 'Did it arrive?',
        ask: 'Which way suits them?',
        last: 'Closing message',
      },
      email: {
        cold: `Subject: ‹${place}, Friday›\n\n‹Priya›, these are the three slots that sat empty in ${place} on Friday: ‹7:00, 9:30 and 15:10›. Use the list with or without us.\n\n‹Dana Reyes›, ‹Northwind›`,
        referral: `Subject: ‹From Tom Reyes›\n\n‹Priya›, Tom asked me to show you what cleared the ${queue} at his site: ‹two bookings moved to seven›. The plan is attached.\n\n‹Dana Reyes›, ‹Northwind›`,
        customer: `Subject: ‹April slots›\n\n‹Priya›, the April slots are open to you ‹from the second›. The full list is attached.\n\n‹Dana Reyes›, ‹Northwind›`,
      },
    }
  },
  es(country) {
    const inSpain = country === 'ES'
    const inRiverPlate = country === 'AR'
    const place = inSpain ? 'Getafe' : country === 'MX' ? 'Apodaca' : inRiverPlate ? 'Pilar' : 'Fontibón'
    const [slots, queue] = inSpain ? ['huecos', 'cola'] : inRiverPlate ? ['turnos', 'cola'] : ['horarios', 'fila']
    const moved = inRiverPlate ? 'dos turnos pasados a las siete' : 'dos citas movidas a las siete'
    const open = inRiverPlate ? 'Los turnos de abril quedan abiertos' : 'Las citas de abril quedan abiertas'
    return {
      listener: '‹Lucía›',
      introduce: inSpain ? 'Soy ‹Ana Ruiz›, de ‹Norte›.' : 'Habla ‹Ana Ruiz›, de ‹Norte›.',
      alone: inSpain ? 'Vuelvo a llamar el ‹jueves sobre las diez›.' : 'Vuelvo a llamar el ‹jueves como a las diez›.',
      again: 'Vuelvo a llamar el ‹jueves›.',
      prefer: '¿Mejor por correo o por teléfono?',
      title: `‹Los viernes en ${place}›`,
      example: 'Los nombres y los datos son ejemplos: Tab lleva de uno a otro.',
      role: '‹jefa de operaciones›',
      goals: {
        talk: `Ganarse diez minutos para hablar de ‹la ${queue} de los viernes›`,
        email: 'Que se abra el correo',
        teach: `Que se pruebe una vez ‹${inRiverPlate ? 'el turno' : 'la cita'} de las siete›`,
        answer: 'Dar la respuesta que quien escucha pidió',
      },
      steps: {
        call: 'Primera llamada',
        email: 'El correo',
        arrived: '¿Llegó?',
        ask: '¿Qué vía conviene?',
        last: 'Despedida',
      },
      email: {
        cold: `Asunto: ‹${place}, viernes›\n\nEstos son los tres ${slots} que quedaron libres el viernes en ${place}: ‹las 7:00, las 9:30 y las 15:10›. La lista sirve con nosotros o sin nosotros.\n\n‹Ana Ruiz›, ‹Norte›`,
        referral: `Asunto: ‹De parte de Laura Pinto›\n\nLaura sugirió contar cómo se despejó la ${queue} en su planta: ‹${moved}›. El plan va adjunto.\n\n‹Ana Ruiz›, ‹Norte›`,
        customer: `Asunto: ‹${inRiverPlate ? 'Turnos' : 'Citas'} de abril›\n\n${open} ‹desde el día dos›. La lista completa va adjunta.\n\n‹Ana Ruiz›, ‹Norte›`,
      },
    }
  },
}
