import type { Source } from './about.ts'
import { lastChecked } from './language/country/lastChecked.ts'

// The five articles that the catalogue is drawn from, and the two kinds of findings that need none.

export const nineReasons: Source = {
  name: {
    en: '“Nine reasons why prospects don’t return calls”, a Spanish sales article',
    es: '«Nueve razones por las que los prospectos no devuelven llamadas», artículo de ventas',
  },
  strength: 'trainer',
}

export const unreturnedVoicemails: Source = {
  name: {
    en: 'Art Sobczak on unreturned sales voicemails',
    es: 'Art Sobczak, sobre los buzones de venta sin respuesta',
  },
  strength: 'trainer',
}

export const persistentOrPest: Source = {
  name: { en: 'Heidi Thorne, “Are you persistent or a pest?”', es: 'Heidi Thorne, «¿Persistente o una plaga?»' },
  strength: 'trainer',
}

export const assumeNoCallBack: Source = {
  name: {
    en: 'Michael Halper: assume that nobody will call back',
    es: 'Michael Halper: suponer que nadie devolverá la llamada',
  },
  strength: 'trainer',
}

export const persistentOrAnnoying: Source = {
  name: {
    en: '“Persistent or annoying?”, a Spanish article on follow-up and its readers’ comments',
    es: '«¿Persistente o molesto?», artículo sobre el seguimiento y los comentarios de sus lectores',
  },
  strength: 'trainer',
}

export const fileFormat: Source = {
  name: { en: 'the format of script files', es: 'el formato de los guiones' },
  strength: 'format',
}

/** A team's own decisions. */
export const teamConfiguration: Source = {
  name: { en: 'the team’s configuration', es: 'la configuración del equipo' },
  strength: 'format',
}

export const voicemailManners: Source = {
  name: {
    en: 'guides to leaving voicemails (The Balance, The Week, Quick and Dirty Tips)',
    es: 'guías para dejar mensajes de voz (The Balance, The Week, El Arte de la Hombría)',
  },
  strength: 'trainer',
}

export const voicemailMistakes: Source = {
  name: {
    en: 'The Sales Hunter on voicemail that does not work',
    es: 'The Sales Hunter, sobre los mensajes de voz que no funcionan',
  },
  strength: 'trainer',
}

export const fakeUrgency: Source = {
  name: {
    en: 'AceProject: “How to lose a sale now and forever”, on a fake urgent flag',
    es: 'AceProject, sobre una urgencia fingida que cuesta la venta',
  },
  strength: 'trainer',
}

export const plainTalk: Source = {
  name: {
    en: 'Josh Braun and others on talking the way prospects talk',
    es: 'Josh Braun y otros, sobre hablar como habla el prospecto',
  },
  strength: 'trainer',
}

export const honestCalls: Source = {
  name: {
    en: 'Andrea Rozman, Crossland and others on calls that pretend',
    es: 'Andrea Rozman, Crossland y otros, sobre las llamadas que fingen',
  },
  strength: 'trainer',
}

export const spanishUsage: Source = {
  name: {
    en: 'good Spanish usage: one form of address to a person',
    es: 'el buen uso del español: un solo trato a la misma persona',
  },
  strength: 'trainer',
}

export const discreetMessages: Source = {
  name: {
    en: 'guides to discreet messages (FM Guru and others)',
    es: 'guías sobre mensajes discretos (FM Guru y otras)',
  },
  strength: 'trainer',
}

export const consumerCalls: Source = {
  name: {
    en: 'the US Telemarketing Sales Rule and Spain’s consumer law, as read in November 2026: a reminder, ask your legal team',
    es: 'la norma de televenta de Estados Unidos y la ley de consumidores de España, leídas en noviembre de 2026: un recordatorio, consultar al equipo legal',
  },
  strength: 'law',
}

export const callingHours: Source = {
  name: {
    en: `readers of “Persistent or annoying?”, and the laws on sales calls of each country, last checked on ${lastChecked.en}: a reminder, ask your legal team`,
    es: `lectores de «¿Persistente o molesto?» y las leyes sobre llamadas comerciales de cada país, revisadas el ${lastChecked.es}: un recordatorio, consultar al equipo legal`,
  },
  strength: 'law',
}

export const countryUsage: Source = {
  name: {
    en: 'dictionaries of usage (Collins, Merriam-Webster, the Diccionario de americanismos)',
    es: 'diccionarios de uso (Diccionario de americanismos, Panhispánico de dudas, Collins)',
  },
  strength: 'trainer',
}

export const twoChannels: Source = {
  name: {
    en: 'Jeff Hoffman on voicemail, and HubSpot’s Spanish blog on when to call and when to write',
    es: 'Jeff Hoffman, sobre los mensajes de voz, y el blog de HubSpot sobre cuándo llamar y cuándo escribir',
  },
  strength: 'trainer',
  url: 'https://blog.hubspot.es/sales/telefono-o-correo-consejos-cuando-usar-cada-medio',
}
