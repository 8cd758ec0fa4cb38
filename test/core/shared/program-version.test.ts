import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { programVersion } from '../../../src/core/shared/program-version.ts';

it('is the version of the package', () => {
  expect(programVersion).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});
