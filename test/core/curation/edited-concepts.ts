/** Papers with a table of their concepts, and edits of them. */
import fc from 'fast-check';
import type { CurationEdit, Paper } from '../../../src/core/types.ts';

export const papers: Paper[] = [
  {
    id: 'a',
    title: 'Probing layers',
    abstract: 'A probe reads attention. Probes read self-attention.',
  },
  { id: 'b', title: 'Probing', abstract: 'Image layers and layers of attention heads.' },
  { id: 'c', title: 'Image layers', abstract: 'Layered images have image layers.' },
  { id: 'd', title: 'Self-attention', abstract: 'self-attention has a control.' },
  { id: 'e', title: 'Focus', abstract: 'A focus and a control, under control.' },
];

export const table = [
  { label: 'probe', forms: ['probe', 'Probes'] },
  { label: 'probing', forms: ['Probing'] },
  { label: 'layer', forms: ['layers', 'Layers'] },
  { label: 'image layer', forms: ['Image layers', 'image layers'], broader: ['layer'] },
  { label: 'attention' },
  { label: 'self-attention', forms: ['self-attention', 'Self-attention'], broader: ['attention'] },
  { label: 'attention head', forms: ['attention heads'], broader: ['attention'] },
  { label: 'focus', forms: ['Focus', 'focus'] },
  { label: 'control' },
];

export const merge = (from: string, into: string): CurationEdit => ({
  kind: 'merge',
  from: [from],
  into,
});
export const rename = (concept: string, label: string): CurationEdit => ({
  kind: 'rename',
  concept,
  label,
});
export const hide = (concept: string): CurationEdit => ({ kind: 'hide', concept });
export const keep = (concept: string): CurationEdit => ({ kind: 'keep', concept });
export const broader = (above: string, concept: string): CurationEdit => ({
  kind: 'broader',
  concept,
  broader: above,
});
export const split = (concept: string, label: string, ...ids: string[]): CurationEdit => ({
  kind: 'split',
  concept,
  label,
  papers: ids,
});

const name = fc.constantFrom(...table.map(({ label }) => label), 'control (mind)', '__proto__');
/** Edits of all kinds, many of which match something. */
export const anyEdits = fc.array(
  fc.oneof(
    fc.tuple(name, name).map(([from, into]) => merge(from, into)),
    fc.tuple(name, name).map(([one, other]) => rename(one, other)),
    name.map(hide),
    name.map(keep),
    fc.tuple(name, name).map(([above, below]) => broader(above, below)),
    fc
      .tuple(
        name,
        name,
        fc.subarray(
          papers.map(({ id }) => id),
          { minLength: 1 },
        ),
      )
      .map(([concept, label, ids]) => split(concept, label, ...ids)),
  ),
  { maxLength: 12 },
);
