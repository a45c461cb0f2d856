import type { TouchContext } from '../../context.ts'

/**
 * Between people who know each other the open matter is the relevance. Who has only met the caller must hear which it is,
 * now or in an earlier contact: a pitch to somebody who once said no is one.
 */
export const hasOpenMatter = (
  { relationship, style, firstContact }: TouchContext,
  heard: (name: 'sharedMatter' | 'refusal') => readonly unknown[],
): boolean =>
  relationship === 'customer' ||
  style === 'agreed' ||
  (relationship === 'warm' && (!firstContact || (heard('sharedMatter').length > 0 && heard('refusal').length === 0)))
