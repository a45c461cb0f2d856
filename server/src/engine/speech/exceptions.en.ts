/** Syllables of words that their spelling misleads about, as they are said in running speech. */
export const exceptions: ReadonlyMap<string, number> = new Map(
  [
    `1 james jones charles george wayne shane blake brooke steve dave mike thames wales hayes mr mrs ms st vs hmm
      mm shh nth tsk yea whose some one once done gone none were where there here more sure our hour their friend
      tier pier fierce pierce priest shoe toe goes does eye bye dye clothes month length guy build built guild
      guess guest guide buy league vague vogue plague tongue queue cue rogue brought thought through though corps
      aisle isle moved loved lived you're they're we're you'll we'll i'll they'll he'll she'll who'll i've we've
      you've they've who've i'd he'd she'd we'd you'd they'd who'd aren't weren't don't won't can't breathed fruit
      suit juice cruise bruise piece niece chief brief field yield shield thief grief siege lease please ease
      cheese choose loose goose noose moose nurse horse house mouse voice noise praise raise phrase dear year hear
      clear`,
    `2 basis crisis axis resume wyatt myers tilde oauth nonce jorge people every evening business different
      several wednesday someone something sometimes somehow somewhere being doing going seeing ready naked wicked
      sacred hatred hundred crooked rugged beloved argue rescue value issue tissue statue virtue venue pigeon
      surgeon really real poem poet lion riot giant quiet diet client trial dial fuel cruel duel ruin fluid react
      create chaos cafe rhythm prism schism couldn't pizza cashier senior junior union onion million billion
      trillion brilliant region legion fashion cushion nation question marriage carriage spaniel chile chloe zoe
      joel noel noah naive beyond lawyer player layer prayer mayor loyal royal voyage buyer payer colonel iron
      island acre ogre ocean eager engine service office notice hostess biscuit circuit tuesday thursday doctor
      mister missus whether maybe embed cliche ninety safety forecast friendly salesforce salesloft awesome coerce
      reuse reused changelog timeout timeouts flyer liu homepage firewall everyday baseball softball forward
      household lifestyle interest favorite camera average chocolate aspirin leopard jeopard heaven seven given
      driven proven woven frozen chosen broken spoken token ideal christian russian persian asian fortune picture
      lecture mature secure obscure endure ensure insure assure sincere severe adhere austere compere yogurt
      comfort purchase surface preface necklace menace palace terrace furnace practice justice malice novice
      device advice police promise premise purpose damage manage package message village college knowledge
      challenge exchange coffee toffee reilly mckay leah ian ryan brian kyra dwayne owens bowen cohen`,
    `3 stylesheet area idea everyone everything everywhere anyone anything anywhere somebody revenue barbecue
      recipe simile apache theater theatre realize creative creator created creating vehicle comfortable vegetable
      interesting interested businesses restaurant opinion companion dominion rebellion familiar peculiar behavior
      behaviour parliament poetry museum lyceum element implement supplement complement violence korean mosaic
      heroic algae continue continued continues argument tournament maria sophia lucia julia moreover whoever
      whatever whenever wherever however nonetheless likelihood proactive garcia sergio danielle joshua albeit
      siesta preamble coexist overseas adobe issuer reopen reinstall audio radio studio video ratio patio cameo
      rodeo stereo romeo casino tobacco banana tomato potato umbrella karate finale coyote persona diploma
      temperature probably history factory memory battery grocery gallery salary diary library primary notary
      contrary canary hygienist scientist diamond idiot radiant variant alien fahrenheit celsius guarantee
      employee committee refugee attendee nominee referee jubilee delaware priya naomi mateo diego theodore leona
      fiona joanna dianna deanna lorena serena`,
    `4 nevertheless society variety anxiety experience january february usually actually ordinary temporary
      military secretary literature necessary geography biography appreciate immediate associate negotiate
      initiate initiative reality everybody anybody ambiguous european category territory inventory utopia
      dystopia amelia olivia victoria valeria cecilia natalia mediocre`,
    `5 university opportunity immediately appreciation association refrigerator deteriorate differentiate
      simultaneous miscellaneous hospitality electricity personality nationality`,
  ].flatMap((line) => {
    const [count, ...words] = line.split(/\s+/)
    return words.map((word): [string, number] => [word, Number(count)])
  }),
)
