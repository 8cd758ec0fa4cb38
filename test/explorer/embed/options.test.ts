import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EmbedControl,
  embedControls,
  embedThemes,
} from '../../../src/explorer/embed/controls.ts';
import {
  encodeEmbedOptions,
  readEmbedOptions,
  withoutEmbedding,
} from '../../../src/explorer/embed/options.ts';

const compact: EmbedControl[] = ['search', 'details', 'zoom'];

describe('readEmbedOptions', () => {
  it.each<[string, readonly EmbedControl[], string]>([
    ['?embed', compact, 'auto'],
    ['?embed=', compact, 'auto'],
    ['?embed=compact', compact, 'auto'],
    ['embed=full&theme=dark', embedControls, 'dark'],
    ['?embed=none&theme=light', [], 'light'],
    ['?embed=zoom,details', ['details', 'zoom'], 'auto'],
    ['?embed=zoom,%20zoom', ['zoom'], 'auto'],
  ])('reads %s', (search, controls, theme) => {
    expect(readEmbedOptions(search)).toEqual({ options: { controls, theme }, notes: [] });
  });

  it.each<[string, readonly EmbedControl[], string, number]>([
    ['?embed=Compact', compact, 'auto', 1],
    ['?embed=zoom,menu', ['zoom'], 'auto', 1],
    ['?embed=compact&theme=night', compact, 'auto', 1],
    ['?embed=constructor&theme=', compact, 'auto', 2],
    ['?embed=__proto__', compact, 'auto', 1],
  ])('falls back from %s and says so', (search, controls, theme, notes) => {
    const read = readEmbedOptions(search);
    expect(read.options).toEqual({ controls, theme });
    expect(read.notes).toHaveLength(notes);
  });

  it('leaves a page alone that is not embedded, whatever its theme', () => {
    expect(readEmbedOptions('?theme=night&s=c:attention')).toEqual({ options: null, notes: [] });
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(
        fc.subarray([...embedControls]),
        fc.constantFrom(...embedThemes),
        (controls, theme) => {
          const search = new URLSearchParams(encodeEmbedOptions({ controls, theme })).toString();
          const read = readEmbedOptions(search);
          if (controls.length === 0) expect(search).toMatch(/^embed=none/);
          expect(read).toEqual({ options: { controls, theme }, notes: [] });
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('withoutEmbedding', () => {
  it('keeps the map and the choices', () => {
    expect(withoutEmbedding('?embed=full&map=default&theme=dark&v=concepts')).toBe(
      'map=default&v=concepts',
    );
  });
});
