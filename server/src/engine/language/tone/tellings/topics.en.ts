import { framesOf } from '../frame.ts'

const classes = {
  // What firms do for firms.
  trade:
    'shredding|cleaning|catering|roofing|fencing|flooring|paving|plumbing|heating|cooling|lighting|wiring|glazing|insulation|landscaping|mowing|gritting|recycling|haulage|freight|shipping|trucking|storage|removals?|packaging|printing|signage|engraving|embroidery|framing|translation|interpreting|payroll|bookkeeping|accounting|accountancy|auditing|insurance|leasing|factoring|financing|merchant services|card processing|recruitment|recruiting|staffing|temps|training|coaching|consulting|consultancy|marketing|advertising|branding|web design|hosting|software|telephony|broadband|telecoms|switchboards?|databases?|scheduling|ticketing|security|guarding|cctv|alarms|locks|access control|fire safety|sprinklers|extinguishers|pest control|fumigation|laundry|linen|linens|uniforms|workwear|vending|water coolers|coffee machines|catering equipment|refrigeration|boilers|generators|solar|panels|batteries|chargers|charging points|pumps|filters|compressors|bearings|conveyors|forklifts|pallets|racking|shelving|scaffolding|cranes|tools|tyres|tires|lubricants|fuel cards|diesel|seed|fertiliser|fertilizer|feed|bedding|litter|fencing|irrigation|drainage|dredging|gutters?|hedges|trees|carpets?|carpet tiles|tiles|blinds|curtains|furniture|chairs|desks|mattresses|paint|coatings|sealant|asphalt|concrete|gravel|bricks|timber|lumber|steel|windows|doors|awnings|elevators?|lifts?|escalators|copiers|copier|printers?|toner|scanners?|scales|meters|sensors|cameras|drones|trackers|telematics|dash ?cams?|stationery|labels|barcodes|ribbons|trophies|badges|flags|banners|photography|video|music licensing|hearing aids|orthotics|implants|gloves|masks|soap|detergent|disinfectant|towels|sheets|beds|pianos?|organs?|strings|reeds|clocks?|vaults?|safes?|tanks?|septic|manure|silage|dosing|timers?|valves?',
  about:
    'about|regarding|concerning|concerns|re|on the subject of|the subject is|matter of|question of|business of|look at|looking at|line of|in|into|sell|sells|do|does|make|makes|with|for|over|of|to do with|get|getting|getting the|quote for|quotes for|got|got some|have|use for|need for|mostly|of the',
} as const

/** Frames that name what a call is about: a trade or its goods, in English. */
export const topics = framesOf(classes, [
  ['({about}) (?!our |my )~3 ({trade})'],
  ['^(the |our |your )?({trade}) (is|are|mostly|come|comes|have|has|need|needs)'],
])
