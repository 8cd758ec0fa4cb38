import { expect, it } from 'vitest';
import type { ExportFile } from '../../../src/explorer/export-files.ts';
import { previewOf } from '../../../src/ui/export/preview-of.ts';

let asked = 0;

function fileOf(file: string, rows: number, row: string): ExportFile {
  return {
    file,
    rows,
    *pieces() {
      for (let number = 0; number < rows; number += 1) {
        asked += 1;
        yield row;
      }
    },
  };
}

it('shows a short file whole', () => {
  expect(previewOf([fileOf('a', 2, 'row\n')])).toEqual([
    { file: 'a', text: 'row\nrow\n', shortened: false },
  ]);
});

it('asks a long file for no more than it shows', () => {
  asked = 0;
  const [preview] = previewOf([fileOf('a', 1_000_000, 'x'.repeat(100))]);
  expect(preview?.shortened).toBe(true);
  expect(asked).toBeLessThan(100);
});

it('shows the first of many files', () => {
  const files = Array.from({ length: 5000 }, (_, number) => fileOf(`${number}`, 1, 'row'));
  expect(previewOf(files).map(({ file }) => file)).toEqual(['0', '1', '2']);
});

it('cuts no letter in two', () => {
  const [preview] = previewOf([fileOf('a', 1, `x${'🙂'.repeat(2000)}`)]);
  expect(!/[\uD800-\uDBFF]$/.test(preview?.text ?? '')).toBe(true);
});
