import { expect, it } from 'vitest';
import { exportFormats } from '../../../src/core/export/forms.ts';
import { savedName } from '../../../src/core/export/saved-name.ts';

const everything = { title: 'Default map', scope: { kind: 'everything', subject: '' } } as const;

it('names each form apart from every other', () => {
  const names = exportFormats.map((format) => savedName(everything, format));
  expect(new Set(names).size).toBe(exportFormats.length);
  expect(names.every((name) => /^default-map(-[a-z-]+)?\.[a-z]+$/.test(name))).toBe(true);
});

it('names the part, by its subject or its kind', () => {
  const attention = { kind: 'ego', subject: 'Self-Attention?' } as const;
  expect(savedName({ ...everything, scope: attention }, 'gexf')).toBe(
    'default-map-self-attention.gexf',
  );
  const visible = { kind: 'visible', subject: '' } as const;
  expect(savedName({ ...everything, scope: visible }, 'report')).toBe(
    'default-map-visible-report.md',
  );
});
