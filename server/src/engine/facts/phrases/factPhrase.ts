/** The phrases that facts are read from; several findings share them. */
export type FactPhrase =
  | 'greeting'
  | 'identify'
  | 'aboutUs' // biography, credentials
  | 'product' // what the caller's firm does or sells
  | 'callbackAsk'
  | 'ask' // any other request to the listener
  | 'ownStep'
  | 'delivered'
  | 'replyChannel' // a person who answers by text, e-mail or chat
  | 'release' // no call needed, or goodbye for good
  | 'farewell'
  | 'referrer'
  | 'sharedMatter'
  | 'courtesy'
  | 'pleasantry' // said to anybody: wishes, excuses, what the caller supposes
  | 'price' // a figure that may be the caller's price
  | 'refusal' // a no of the listener or their people, quoted
