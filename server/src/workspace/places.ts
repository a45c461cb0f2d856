import { enter, leave, type Order } from './crowd.ts'

/** Who stands at which of many places. Places and members are numbers; most places have one member, some thousands. */
export type Places = Readonly<{
  add(place: number, member: number): void
  remove(place: number, member: number): void
  /** The first ones at a place, whatever the order in which they came. */
  at(place: number): readonly number[]
}>

/** `most` of each place are looked at. */
export function createPlaces(most: number, order: Order): Places {
  // Open addressing, each place beside its member: maps of these many places would take several times the memory.
  let slots = emptySlots(64)
  let used = 0
  const crowds = new Map<number, number[]>()

  const slotOf = (place: number): number => {
    const mask = slots.length - 2
    let slot = spread(place) & mask
    while (slots[slot + 1] !== NOBODY && slots[slot] !== place) slot = (slot + 2) & mask
    return slot
  }
  const put = (place: number, member: number) => {
    const slot = slotOf(place)
    slots[slot] = place
    slots[slot + 1] = member
  }
  const grow = () => {
    const before = slots
    slots = emptySlots(before.length)
    for (let i = 0; i < before.length; i += 2) if (before[i + 1] !== NOBODY) put(before[i]!, before[i + 1]!)
  }
  /** Those behind may have been pushed on by the one that goes: they are put anew. */
  const free = (slot: number) => {
    const mask = slots.length - 2
    slots[slot + 1] = NOBODY
    used--
    for (let next = (slot + 2) & mask; slots[next + 1] !== NOBODY; next = (next + 2) & mask) {
      const member = slots[next + 1]!
      slots[next + 1] = NOBODY
      put(slots[next]!, member)
    }
  }

  return {
    add(place, member) {
      const slot = slotOf(place)
      const there = slots[slot + 1]!
      if (there === CROWD) enter(crowds.get(place)!, member, most, order)
      else if (there === NOBODY) {
        put(place, member)
        if (++used * 3 > slots.length) grow()
      } else {
        crowds.set(place, order(there, member) < 0 ? [there, member] : [member, there])
        slots[slot + 1] = CROWD
      }
    },
    remove(place, member) {
      const slot = slotOf(place)
      if (slots[slot + 1] === member) return free(slot)
      if (slots[slot + 1] !== CROWD) return
      const crowd = crowds.get(place)!
      leave(crowd, member, most, order)
      if (crowd.length > 1) return
      slots[slot + 1] = crowd[0]!
      crowds.delete(place)
    },
    at(place) {
      const there = slots[slotOf(place) + 1]!
      return there === NOBODY ? [] : there === CROWD ? crowds.get(place)!.slice(0, most) : [there]
    },
  }
}

const NOBODY = -1
const CROWD = -2

const emptySlots = (length: number): Int32Array => new Int32Array(length * 2).fill(NOBODY)

/** An even number for each place, spread evenly over all. */
function spread(place: number): number {
  const mixed = Math.imul(place, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) << 1
}
