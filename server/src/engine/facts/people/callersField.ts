/** A field about who calls, not about who listens: it is the same for every listener, and never empty. */
export const isCallersField = (name: string): boolean =>
  /^(?:sender|user|owner|my|me|agent|rep|caller|from|remitente|agente|mi)(?:[._\s]|$)/i.test(name)
