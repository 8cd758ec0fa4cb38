import { describe, expect, it } from 'vitest';
import { embedPresets } from '../../../src/explorer/embed/controls.ts';
import {
  type FrameChoice,
  framedAddress,
  frameElement,
} from '../../../src/explorer/embed/snippet.ts';
import { wholeMapAddress } from '../../../src/explorer/embed/whole-map.ts';

const plain: FrameChoice = {
  controls: embedPresets.compact,
  theme: 'auto',
  size: null,
  withSelection: true,
  withView: true,
};
const at = (address: string) => new URL(address) as unknown as Location;
const choices = 's=c%3Aattention&v=concepts&y=2019..2021&z=0.5%2C0.5%2C0.2&q=word';

describe('framedAddress', () => {
  it('keeps the map, and takes choices from the map alone', () => {
    const page = at('https://site.org/maps/?map=default&v=papers&z=1,1,1#top');
    expect(framedAddress(page, choices, plain)).toBe(
      'https://site.org/maps/?embed=compact&map=default&s=c%3Aattention&v=concepts&y=2019..2021',
    );
  });

  it.each([
    [{ withSelection: false }, '?embed=compact&v=concepts&y=2019..2021'],
    [{ withView: false }, '?embed=compact&s=c%3Aattention'],
    [
      { withView: false, withSelection: false, theme: 'dark', controls: [] } as const,
      '?embed=none&theme=dark',
    ],
  ])('takes along what %j says', (choice, search) => {
    const address = framedAddress(at('https://site.org/'), choices, { ...plain, ...choice });
    expect(new URL(address ?? '').search).toBe(search);
  });

  it('puts all behind the fragment of a file', () => {
    const address = framedAddress(at('file:///home/map.html#?v=papers'), 's=c%3Ax', plain);
    expect(address).toBe('file:///home/map.html#?embed=compact&s=c%3Ax');
  });

  it('is null where the page has no address of its own', () => {
    for (const page of ['blob:https://site.org/1-2', 'about:srcdoc#?v=papers']) {
      expect(framedAddress(at(page), choices, plain)).toBeNull();
      expect(wholeMapAddress(at(page), choices)).toBeNull();
    }
  });

  it('stays on its host, whatever the path begins with', () => {
    const page = at('https://site.org//evil.example/?embed=compact');
    expect(framedAddress(page, '', plain)).toMatch(/^https:\/\/site\.org\/\/evil/);
    expect(wholeMapAddress(page, 's=c:a')).toBe('https://site.org//evil.example/?s=c%3Aa');
  });
});

describe('frameElement', () => {
  it('is one element, whatever the map is called', () => {
    const element = frameElement('https://site.org/?a=1&b=2', '"><script>', {
      width: 800,
      height: 500,
    });
    expect(element).toBe(
      '<iframe src="https://site.org/?a=1&amp;b=2" title="&quot;&gt;&lt;script&gt;" ' +
        'width="800" height="500" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>',
    );
  });

  it('keeps its shape in any width', () => {
    expect(frameElement('https://site.org/', 'Map', null)).toContain('aspect-ratio: 8 / 5');
  });
});
