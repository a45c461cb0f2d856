import { expect, test } from 'vitest'
import { originalName } from '../../server/src/workspace/conflictCopy.ts'

test.each([
  'plan (conflicted copy).vm.md',
  'plan (Ana’s conflicted copy 2026-03-02).vm.md',
  'plan (conflicted copy 2026-03-02 101500).vm.md',
  'plan (copia en conflicto).vm.md',
  'plan (copia en conflicto de Inés 2026-03-02).vm.md',
  'plan (Copia conflictiva de PC de Luis 2026-03-02).vm.md',
  'plan-DESKTOP-4F7K2QA.vm.md',
  'plan-LAPTOP-9QH2.vm.md',
  'plan-DESKTOP-4F7K2QA-2.vm.md',
  'plan.sync-conflict-20260302-101500-ABCDEF7.vm.md',
  'plan_conf(2026-03-02).vm.md',
  'plan [Conflict].vm.md',
  'plan.Conflict.vm.md',
])('%s is a conflict copy', (name) => {
  expect(originalName(name)).toBe('plan.vm.md')
})

test('the language in a name stays', () => {
  expect(originalName('plan (conflicted copy).es.vm.md')).toBe('plan.es.vm.md')
})

test.each([
  'plan.vm.md',
  'plan (2).vm.md',
  'plan (UK).vm.md',
  'plan-desktop.vm.md',
  'conflict.vm.md',
  'after the conflict.vm.md',
  'plan (conflicts of interest).vm.md',
  '(conflicted copy).vm.md',
  'plan (conflicted copy).md',
])('%s is none', (name) => {
  expect(originalName(name)).toBeNull()
})
