import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '../../../../../src/core/export/text/vault/front-matter.ts';
import { hostileTexts } from '../../hostile-structure.ts';

describe('frontMatter', () => {
  it('leaves out what is not known', () => {
    expect(frontMatter({ aliases: ['A: "b"'], year: 0, doi: undefined, authors: [] })).toBe(
      '---\naliases:\n  - "A: \\"b\\""\nyear: 0\n---\n',
    );
  });

  it('is read back as it was', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('---', '- a', '{a: b}', '~', 'yes', '1e3', '\u2028', '\u0085', '\u007f'),
      fc.constantFrom(...hostileTexts),
    );
    fc.assert(
      fc.property(
        text,
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.integer(),
        (id, aliases, year) => {
          const written = frontMatter({ aliases, year, id });
          const [opened, ...rest] = written.split('---\n');
          expect(opened).toBe('');
          expect(written.endsWith('\n---\n')).toBe(true);
          const read = parse(rest.join('---\n').slice(0, -4), { version: '1.2' });
          const whole = (value: string) => value.replace(/\p{Surrogate}/gu, '\ufffd');
          expect(read).toEqual({ aliases: aliases.map(whole), year, id: whole(id) });
        },
      ),
      { numRuns: 100 },
    );
  });
});
