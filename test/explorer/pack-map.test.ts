import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packMap } from '../../src/explorer/pack-map.ts';

const files = [{ file: 'structure.json', text: '{"é": 1}' }];

it('packs the files and the account into one folder', async () => {
  const maps = { files: async () => files, report: async () => ({ records: 2 }) };
  const entries = unzipSync((await packMap(maps, 'k3x', 'library')) ?? new Uint8Array());
  expect(Object.keys(entries)).toEqual(['library/structure.json', 'library/report.json']);
  expect(strFromU8(entries['library/structure.json'] ?? new Uint8Array())).toBe(files[0]?.text);
});

it('packs no account where there is none, and nothing where the files are gone', async () => {
  const report = async () => null;
  const packed = await packMap({ files: async () => files, report }, 'k3x', 'library');
  expect(Object.keys(unzipSync(packed ?? new Uint8Array()))).toEqual(['library/structure.json']);
  expect(await packMap({ files: async () => null, report }, 'k3x', 'library')).toBeNull();
});
