import type { SpokenWord } from '../../speech/timed.ts'
import type { Name } from './names.ts'

/** "Evergreen Gutter Cleaning", "Penwith Joinery": a name that ends on a trade is a firm's, and no person's. */
export const isTradeName = ({ first, last, after, tag }: Name, words: readonly SpokenWord[]): boolean =>
  tag === null && last - first > 1 && !/^(?:from|with|at|of)$/.test(after[0] ?? '') && trades.has(words[last - 1]!.norm)

/** "A company called Copley", "we're Copley Doors". */
export const isCalledFirm = ({ first, last, before, closes }: Name): boolean => {
  const said = ` ${before.join(' ')}`
  return calledFirm.test(said) || (closes && last - first > 1 && / (?:we['’]re|we are)$/.test(said))
}

const calledFirm = / (?:company|firm|outfit|business|shop|agency|startup|practice|crew) (?:called|named|known as)$/

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
    'services solutions outlet outlets emporium systems supplies supply insurance propane timber lumber slate linen freight print fasteners hoses',
    'tanks culvert culverts vans trailers drones cranes ladders gutters awnings carpets mattresses fixtures valves gaskets bearings scales',
    'labels crates drums cartons skips bins sheds pools spas seeds feeds fuels adhesives fabrics textiles boots signs banners',
    'badges machines compressors conveyors forklifts generators batteries filters sensors cameras cables turbines stairlifts',
    'irrigation roasters vending aviation marine hydraulics refrigeration ventilation drainage scaffolding demolition',
    'glass steel tills ropes curtains blankets gloves tiles ovens fridges freezers dryers washers mowers tractors saws blades',
    'sawblades knives ramps shutters hinges lockers safes desks chairs whiteboards projectors printers toners inks cartridges',
    'scanners radios antennas meters pipes fittings silos augers balers chemicals resins dyes yarns threads zips slings',
    'winches hoists racks shelving mezzanines cabinets worktops countertops stoves burners bricks blocks cement concrete',
    'asphalt gravel aggregates mulch compost turf greenhouses coffee teas juices cheeses meats sausages sauces spices oils',
    'soaps candles towels laundry hygiene sanitation waste recycling salvage metals alloys castings forgings plating wire',
    'cabling fibre fiber hosting telephony telecoms apps cloud backup archives translations transcription billing bookkeeping',
    'audits lending leasing rentals funding pensions brokers brokerage realty properties estates lettings removals relocation',
    'couriers carriers cargo distribution warehousing fulfilment fulfillment softeners coolers trays pallet canopies marquees',
  ]
    .join(' ')
    .split(' '),
)
