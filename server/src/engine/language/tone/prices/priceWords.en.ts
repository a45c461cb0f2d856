const number =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand'

/** Words of money, of what is charged and what is done for it, in English. */
export const priceWords = {
  w: number,
  // No hour, length of time or count of things; and no bare "one".
  n: "(?!one (?!{w}))(#|(a |half a |a couple of |a few )?({w})( (and |a |point |oh )?({w}|half))*)(?! ({w}|minutes?|hours?|days?|weeks?|months?|years?|seconds?|o'clock|people|miles|feet|foot|inch|inches|yards|degrees|times|pages|trucks|trailers|loads|am|pm|of (your|the|them|those|us|you|our))(?= ))",
  currency:
    'dollars?|pounds?|euros?|bucks?|quid|cents?|pence|pennies|penny|guineas?|grand|rand|rupees?|dirhams?|kroner|francs|pesos|bits|k|usd|sterling|tenner|fiver|nickel|dime',
  // A figure that can only be money, and one that is where it stands like a price.
  sum: '#money|({n}|a|half a|couple|few|under a) ({currency})( ({n}))?|({w} )+(hundred|thousand|grand)( (and )?{w})*|a (hundred|thousand)( (and )?{w})*',
  some: '{sum}|{n}',
  about:
    '(about|around|roughly|just|only|under|over|a shade|a touch|somewhere|say|maybe|the|a|mere|cool|flat|even|less than|no more than|as little as|something|like|near|near enough|in the region of|in the neighbou?rhood of) ',
  per: '(a|an|per|each|every|the) (?!(?:half|third|quarter|few|lot|day late|time|little|bit))[^ |]+|apiece|each|flat|even|all in|all-in|plus (vat|tax|parts|the vat)|monthly|annually|weekly|yearly|tops|the lot|the pair|the set|fitted|delivered|installed|collected',
  fraction:
    'half|a (third|quarter|fifth|tenth|sixth|eighth)|one (third|quarter|fifth|tenth)|two thirds|{n} (percent|per cent|points)|#percent',
  // What a firm asks money for.
  charge:
    'fees?|rates?|retainers?|deposits?|set-?up|call-?outs?|premiums?|licen[cs]es?|subscriptions?|commissions?|estimates?|quotes?|quotations?|freight|carriage|postage|delivery|shipping|minimum|labou?r|tariff|price|prices|pricing|charges?|bid|number|figure|total|package|packages|plan|plans|bundle|membership|tuition|rental|hire|bill|ticket price|cost|cut|share|margin|markup|month',
  goods:
    'app|kit|service|plan|software|system|package|machine|units?|filters?|box|boxes|set|pair|pack|policy|cover|course|class|session|visit|wash|clean|treatment|crew|van|fitting|install|installation|job|lot|bundle|seat|model|bags?|crates?|rolls?|platform|device|tool|licen[cs]e|lease|repair|survey|audit|inspection|report|sign|panel|door|window|pump|chair|table|tank|battery|mat|mats|uniforms?|smaller one|bigger one|basic one|big one|small one|full works|whole thing|whole job|whole lot|works',
  // What the caller does for it.
  doing:
    'do|does|wash|clean|fit|install|paint|print|seal|service|supply|ship|deliver|run|rewire|repair|replace|fix|build|make|cater|cover|haul|move|store|host|train|test|survey|design|lease|rent|hire|sell|lend|swap|treat|spray|mow|sweep|sort|handle|manage|take on|look after|roof|floor|fence|plumb|wire|heat|scent|stock|sharpen|tune|insure|audit|file|draft|translate|photograph|film|wrap|guard|patrol|recycle|collect|empty',
  done: 'done|yours|fixed|sorted|fitted|installed|painted|rewired|cleaned|sealed|delivered|covered|in place|up and running|finished|replaced|repaired|sharpened|washed|tested|printed|wired|serviced|insured|guarded|hung|laid|built|collected|taken care of|handled|looked after',
  extras:
    'included|includes|inclusive|thrown in|extra|extras|all in|fitted|delivered|installed|collected|hung|painted|laid|no contract|no (setup|set-up|minimum|hidden|catch|surprises|tie-in|strings)|up front|upfront|cash|plus (vat|tax|parts|materials|the vat)|before tax|ex vat|flat rate|portal to portal|door to door|nothing (more|extra|else) to pay|cancel (anytime|any time|when)|on the house',
  ours: "we|i|our|ours|us|my|we'd|i'd|we'll|i'll|we're|i'm|we've|i've|mine",
  would:
    "(we|i|they|he|she|my (boss|manager|guys|lads|people|crew|dad|brother|foreman)|our (guys|lads|people|crew|man|men|fitters|team))('d|'ll| can| could| will| would| might)",
} as const
