import { expect, it } from 'vitest';
import { exportFormats, exportForms } from '../../../src/core/export/forms.ts';
import { planExport } from '../../../src/core/export/plan-export.ts';
import { savedName } from '../../../src/core/export/saved-name.ts';
import { hostileStructure } from './hostile-structure.ts';
import { sourceOf } from './source-of.ts';

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

it('is what the one file of an export is called already, by no two forms alike', () => {
  const source = sourceOf(hostileStructure, { scope: { kind: 'ego', subject: 'Nul' } });
  const texts = exportFormats.filter((format) => format !== 'png');
  const planned = texts.map((format) => ({ format, files: planExport(source, format) }));
  for (const { format, files } of planned) {
    if (exportForms[format].files === 'one') {
      expect(files.map(({ file }) => file)).toEqual([savedName(source, format)]);
    }
  }
  const names = planned.flatMap(({ files }) => files.map(({ file }) => file.toLowerCase()));
  expect(new Set(names).size).toBe(names.length);
});
