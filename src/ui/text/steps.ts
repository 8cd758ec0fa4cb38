/** The sentences of undo and redo. */
import type { addressKeys } from '../../explorer/address.ts';

type AddressKey = (typeof addressKeys)[number];

/** What each part of the address stands for, in few words. */
const parts: Record<AddressKey, string> = {
  s: 'selection',
  a: 'selection',
  l: 'link',
  k: 'comparison',
  f: 'focus',
  p: 'focus',
  h: 'hidden communities',
  x: 'hidden nodes',
  n: 'shown neighbours',
  d: 'places of nodes',
  v: 'view',
  t: 'table',
  i: 'sizes',
  c: 'colours',
  m: 'minimum papers',
  y: 'years',
  w: 'question',
  r: 'resolution',
  e: 'error rate',
  q: 'search',
  z: 'camera',
};

/** Returns "years, question" for the parts that differ; "view" where none does. */
export function partsInWords(keys: readonly AddressKey[]): string {
  const names = new Set(keys.map((key) => parts[key]));
  return names.size === 0 ? 'view' : [...names].join(', ');
}

export const stepsText = {
  steps: 'Steps',
  undo: 'Undo',
  redo: 'Redo',
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  undone: (keys: readonly AddressKey[]) => `Undone: ${partsInWords(keys)}.`,
  redone: (keys: readonly AddressKey[]) => `Redone: ${partsInWords(keys)}.`,
};
