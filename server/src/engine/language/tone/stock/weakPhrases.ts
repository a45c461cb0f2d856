import type { Phrase } from '../../matching/phrase.ts'
import type { Language } from '../../text.ts'

/** Stock phrases by language: two of these together. */
export const weak: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [
    '(hope|hoping|trust) (this|you|all|my|everything|your) .. (finds you well|well|great|having|wonderful|fantastic|doing)',
    "(how are you|how's it going|how are things|how have you been) (today|doing|this morning|this afternoon|these days)",
    '(hope|hoping|trust) (you|your) .. (weekend|week|day|holiday|morning|monday|tuesday|wednesday|thursday|friday) [is|was|off]',
    '(hope|hoping) (you|your) .. (start|great|fabulous|amazing|fantastic|wonderful)',
    '(have|enjoy) (a|an|the) [amazing|great|wonderful|lovely|fantastic] rest of (your|the) (day|week|weekend|afternoon)',
    'at your earliest convenience',
    '(look|looking) forward to (hearing|speaking|talking|connecting|your call|chatting|working)',
    '(have|enjoy) (a|an|the rest of your) (great|wonderful|fantastic|awesome|blessed|amazing|super|lovely|good) (day|one|week|weekend|afternoon|evening)',
    '(companies|businesses|organisations|organizations|firms|folks|people|teams) [just|exactly] (like|similar to) (yours|you)',
    '(trusted|strategic|valued) (partner|advisor|adviser)',
    '(wide|full|broad|complete|extensive) (range|array|suite|spectrum|portfolio) of',
    '(years|decades) of [combined] (experience|expertise|excellence)',
    '(quick|brief) (call|chat|question|intro|introduction|word)',
    '(reaching|reached|reach) out',
    '(learn|hear) [a little|a bit] more about (your|you)',
    '(passionate|excited|thrilled|committed|dedicated) (about|to)',
    '(explore|discuss|see) (if|whether|how) (we|there) .. (good fit|fit|synerg~|work together)',
  ],
  es: [
    '(espero|esperando|deseo|confío en) que .. (se encuentre~|estén bien|esté bien|estés bien|se encuentren)',
    '(espero|esperando|deseo|confío en) que [se|te|todo] (estén|esté|estés|encuentre~|vaya|tenga~|marche) .. (bien|excelente~|buen|lindo|bonito|marche)',
    '(cómo|qué tal) (está|estás|están|le va|te va|ha estado|has estado) [hoy|usted|todo]',
    '(que|le deseo que|te deseo que) (tenga|tengas|tengan|pase|pases|tengáis) (un|una) (excelente|buen|buena|lindo|feliz|maravilloso|bonito|estupendo|gran)',
    '(quedo|quedamos|estoy|estamos) (a su|a tu|a sus|a tus|atent~|a la espera|pendiente) [disposición|órdenes|comentarios|respuesta|de]',
    '(no dude|no dudes|no duden) en',
    'sin (más por el momento|otro particular)',
    '(empresas|compañías|negocios|organizaciones|pymes) como (la suya|la tuya|la vuestra|las suyas|usted)',
    '(amplia|extensa|gran) (gama|experiencia|trayectoria|variedad|cartera)',
    '(años|décadas) de (experiencia|trayectoria)',
    '(una|hacerle una|tener una) (llamada|charla|pregunta|plática|conversación) (rápida|breve|corta|rapidita)',
    '(explorar|evaluar|ver) (si|posibles|cómo) .. (sinergias|colabor~|trabajar juntos|sumar)',
    '(calidad y servicio|calidad y precio|servicio y calidad|calidad y confianza)',
    '(todo|la semana|la familia|los suyos|su familia|el equipo) .. (de maravilla|excelente|a las mil maravillas)',
  ],
}
