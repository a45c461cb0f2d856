import type { SpokenWord } from '../../speech/timed.ts'
import type { Name } from './names.ts'

/** "Evergreen Gutter Cleaning", "Penwith Joinery": a name that ends on a trade is a firm's, and no person's. */
export const isTradeName = ({ first, last, after, tag }: Name, words: readonly SpokenWord[]): boolean =>
  tag === null && last - first > 1 && !/^(?:from|with|at|of)$/.test(after[0] ?? '') && trades.has(words[last - 1]!.norm)

/** Trades, wares and kinds of firms; none is a common surname. */
const trades = new Set(
  [
    'cleaning plumbing heating roofing flooring fencing catering printing staffing recruiting packaging lighting marketing',
    'consulting engineering paving landscaping shipping trucking welding glazing accounting advertising branding coaching',
    'tutoring gardening decorating racking tooling towing cooling hearing brewing publishing recruitment joinery bakery',
    'nursery brewery logistics plastics electrics electronics ceramics optics analytics software hardware technologies',
    'technology labs studios studio designs motors foods tools pumps tyres tires doors windows blinds lifts elevators',
    'boilers alarms security payroll uniforms linens freight haulage transport storage dental optical media finance',
    'financial mortgages wealth advisors advisers consultants contractors builders movers electric electrical mechanical',
    'equipment machinery industries enterprises international clinic academy institute interiors kitchens bathrooms',
    'paints coatings containers pallets copiers phones telecom broadband wireless networks digital imaging diagnostics',
    'services solutions systems supplies supply insurance',
  ]
    .join(' ')
    .split(' '),
)
