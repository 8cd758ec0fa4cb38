import { describe, expect, it } from 'vitest';
import { barCitations } from '../../../../src/core/concepts/text/citations.ts';
import { tokenize } from '../../../../src/core/concepts/text/tokens.ts';

function barred(text: string): string[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  const words = tokens.map((token) => ({ ...token, barrier: false }));
  return barCitations(words).flatMap(({ barrier, text: word }) => (barrier ? [word] : []));
}

describe('cited names', () => {
  it.each([
    ['Following Brandt & Iwu (2016), we neglect it.', ['Brandt', 'Iwu']],
    ['The field, as Mbeki (2009) reminds us, moves.', ['Mbeki']],
    ['We follow Teal et al. (2019) here.', ['Teal']],
    ['The ratio was 0.61 (95% CI 0.43 to 0.87).', ['CI']],
  ])('are barriers in "%s"', (text, names) => {
    expect(barred(text)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    [''],
    ['The World Health Organization (2016) says so.'],
    ['The ImageNet (2012) images are small.'],
    ['A sample of 50% RNA molecules is kept.'],
    ['It runs in Berlin (see Table 2).'],
  ])('are not seen in "%s"', (text) => {
    expect(barred(text)).toEqual([]);
  });
});
