/** What each sign adds to the log-odds of one judgement. */
export type Weights = Readonly<{ bias: number } & { [sign: string]: number }>

/** What is judged by weights. */
export type Judgement =
  | 'fact' // a sentence tells a fact about the listener
  | 'own' // a sentence tells of the caller
  | 'promise' // a sentence promises what would fit anybody
  | 'mystery' // a sentence hides what the call is about
  | 'reason' // a message gives a reason to listen, or needs none
  | 'late' // that reason comes late
  | 'caller' // the message speaks of the caller
  | 'cryptic' // nobody could name what it is about
  | 'topic' // it names what is sold, and nothing for the listener
  | 'benefit' // it promises what would fit anybody
  | 'company' // a name is that of the firm that calls
  | 'callback' // everything hangs on the listener's call
  | 'nothing' // a message asks for nothing, does nothing and lets go of nothing

/** The weights of every judgement. */
export type AllWeights = Readonly<Record<Judgement, Weights>>

/** A weighted sum: log-odds. */
export function weigh(signs: ReadonlyMap<string, number>, weights: Weights): number {
  let sum = weights.bias
  for (const [sign, times] of signs) sum += (weights[sign] ?? 0) * times
  return sum
}
