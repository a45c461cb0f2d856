/** Syllables of words that their spelling misleads about, as they are said in running speech. */
export const exceptions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: 'mr mrs ms st vs hmm mm shh nth tsk people’s yea whose some one once done gone none were where there here more sure our hour their they’re you’re we’re friend friends tier tiers pier fierce pierce priest shoe shoes toe goes does doest eye eyes bye dye clothes months length guys guy build built guild guess guest guide buy league vague vogue plague tongue queue cue rogue brought thought through though rhythm’ corps doe aisle isle size sized priced spaced asked bridge judged'.replace(
      / \S*’\S*/g,
      '',
    ),
    2: 'area’ people every evening business businesses’ different several wednesday sometimes someone something anyone’ lower science’ being doing going seeing ready naked wicked sacred hatred hundred crooked jagged rugged ragged beloved’ argue rescue value issue tissue statue virtue venue revenue’ barbecue’ pigeon surgeon george’ real’ really poem poet poetry’ lion riot giant quiet diet client trial dial fuel cruel duel ruin fluid druid suite’ chaos being create’ react theater’ area’ cafe rhythm prism schism chasm couldn’t pizza moving cashier senior junior union onion million billion trillion brilliant region legion fashion cushion nation question passion mission version pension tension session station action motion option section function portion mention caution auction fiction friction traction marriage carriage spaniel recipe’ simile’ apache’ chile chloe zoe joel noel noah naive mosaic’ beyond lawyer player layer prayer mayor loyal royal voyage buyer payer rowing vehicle’ colonel choir iron ireland island genre acre ogre ocean eager engine service office notice hostess axes coming’ biscuit circuit wednesday’s tuesday thursday doctor mister missus whether sales’'.replace(
      / \S*’\S*/g,
      '',
    ),
    3: 'area idea everyone everything everywhere anyone anybody evening’s business’s businesses somebody beloved banana revenue barbecue recipe simile apache theater theatre realize reality create’ creative creator created creating vehicle comfortable vegetable interesting interested family’ chocolate’ restaurant temperature’ opinion companion dominion medallion rebellion familiar peculiar behavior parliament diamond’ biology’ poetry reopen cooper’ museum lyceum elements element implement supplement complement cement’ violet violence society’ scientist variety’ anxiety’ maria sophia lucia amelia’ julia olivia’ korean mosaic heroic algae continue continued continues argument tournament hygienist’ mediate’ preview’ wednesdays’ february’ january’'.replace(
      / \S*’\S*/g,
      '',
    ),
    4: 'society variety anxiety experience european january february usually actually ordinary temporary military secretary literature temperature necessary memorabilia’ geography biography hygienist appreciate immediate associate category’'.replace(
      / \S*’\S*/g,
      '',
    ),
    5: 'university opportunity immediately unfortunately’ appreciation association refrigerator deteriorate'.replace(
      / \S*’\S*/g,
      '',
    ),
  }).flatMap(([count, words]) => words.split(' ').map((word): [string, number] => [word, Number(count)])),
)
