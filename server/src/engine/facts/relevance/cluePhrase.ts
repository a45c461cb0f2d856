/** Words that say what a sentence is about and for whom. Each is a weak sign by itself; weighed together they tell. */
export type CluePhrase =
  | 'source' // something that can be read or looked at: "report", "posting", "photo"
  | 'shows' // what such a thing does: "lists", "says"
  | 'saw' // what the caller did to know: "I noticed", "drove past"
  | 'rule' // who or what makes rules: "council", "code"
  | 'trouble' // something that went wrong: "leaks", "late"
  | 'still' // how long and how often: "again", "no longer"
  | 'change' // something that begins, ends or moves
  | 'peer' // somebody in the same place: "next door", "another clinic"
  | 'since' // a time that is past: "last week", "since May"
  | 'site' // a place or thing that they have: "dock", "roof"
  | 'ours' // the caller's firm as topic: "our", "we"
  | 'mine' // the caller as topic: "I", "my"
  | 'kin' // the caller's family and colleagues
  | 'career' // how long and how the caller or the firm came to be
  | 'praise'
  | 'product'
  | 'supplies' // what a firm does with its product: "offer", "supply"
  | 'gain' // verbs of gain and loss
  | 'goods' // what is gained or lost: "time", "sales"
  | 'more' // "more", "fewer", "faster"
  | 'anybody' // "any company", "everyone"
  | 'price'
  | 'vague' // "something", "an idea"
  | 'later' // "I'll explain when we talk"
  | 'meet'
  | 'youWill' // what is promised or allowed to the listener
  | 'imagine'
  | 'breakUp' // the caller stops calling
  | 'attempt' // earlier calls and messages, counted
  | 'declined' // a no, quoted or foreseen
  | 'tech' // what engineers call it
  | 'would' // what would be, not what is
  | 'errand' // a call for the sake of calling
  | 'habit' // what is always so, for everybody: "as a rule", "most"
  | 'fashion' // what all others have, and what looks old
  | 'withheld' // what is not said now: "you'll see why", "in person"
  | 'life' // the story of the caller and the firm
