import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markSegments } from '../../../../src/core/export/text/markdown.ts';
import { cutSegments } from '../../../../src/core/shared/segments.ts';
import { hostileTexts } from '../hostile-structure.ts';

const parsers = [true, false].map((html) => new MarkdownIt({ html }));

describe('escapeMarkdown', () => {
  it.each([
    'GPT-4 (and more): a survey.',
    'C# and F# – what p < 0.05, n <5, a <-> b, x^2 and snake_case mean; 100% of R&D',
    "Is it? It's 3.5 > 2, a-b, a/b, \"quoted\", 'single'!",
    '-1 and +1, 1.5 degrees',
    'Code at https://example.org/a_b?c=d&e=f.',
    'emoji 🧭 and عربى and 漢字',
  ])('leaves %s as it is', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    ['two\r\nlines\tand\u0000more', 'two lines and more'],
    ['# heading', '\\# heading'],
    ['1. first', '1\\. first'],
    ['2) second', '2\\) second'],
    ['- item', '\\- item'],
    ['---', '\\---'],
    ['> quote', '\\> quote'],
    ['=', '\\='],
    ['a #tag and a ^block', 'a \\#tag and a \\^block'],
    ['a ==b== %%c%%', 'a \\=\\=b\\=\\= \\%\\%c\\%\\%'],
    ['[[link]] ![x](y)', '\\[\\[link\\]\\] !\\[x\\](y)'],
    ['&amp; <b> $x$ a|b', '\\&amp; \\<b> \\$x\\$ a\\|b'],
    ['_a_ a_b __c', '\\_a\\_ a_b \\_\\_c'],
    ['https://example.org/~me', 'https\\://example.org/\\~me'],
    ['', ''],
  ])('escapes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('is shown as it is in a line, a heading, a list, a quote and a table', () => {
    const blocks: ((text: string) => string)[] = [
      (text) => text,
      (text) => `before\n${text}`,
      (text) => `## ${text}`,
      (text) => `- ${text}`,
      (text) => `> ${text}`,
      (text) => `| a | b |\n| - | - |\n| ${text} | c |`,
      (text) => `**x** ${text}`,
    ];
    const piece = fc.constantFrom(
      ...'\\`*_[]<>|~$=%#^&-+.)(!:;"\'\n\t /'.split(''),
      ...['a', 'B', '1', 'é', '漢', '🧭', '\u00a0', '\u0000', '\u2028', '-->', '&lt;', '&#60;'],
      ...['<1@a.bc>', '<-a@b.cd>', '->', '<='],
      ...['https://', 'www.', '<a>', '```', '~~~', '---', '[^1]', '[ ]', '%%', '==', '$$', '1. '],
    );
    const mixed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const any = fc.oneof(
      mixed,
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(...hostileTexts),
    );
    fc.assert(
      fc.property(any, fc.constantFrom(...blocks), (text, block) => {
        const shown = text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim();
        fc.pre(shown !== '');
        const written = block(escapeMarkdown(text));
        for (const parser of parsers) {
          expect(shownText(parser, written)).toBe(shownText(parser, block('PLACE'), shown));
        }
      }),
      { numRuns: 20000 },
    );
  });
});

describe('markSegments', () => {
  const marked = (text: string, start: number, end: number) =>
    cutSegments(text, { start: 0, end: text.length }, [{ start, end, value: true as const }]);

  it('sets the mark around the surface form alone', () => {
    expect(markSegments(marked('On graph neural networks.', 3, 8), '==')).toBe(
      'On ==graph== neural networks.',
    );
  });

  it('uses a tag where asterisks would not hold', () => {
    expect(markSegments(marked('C++11', 0, 3), '**')).toBe('<strong>C++</strong>11');
  });

  it('shows the whole text and marks the marked part of it', () => {
    const parser = new MarkdownIt({ html: true });
    const unit = fc.constantFrom(...'ab 1*_[]()=+#`\\-.<&;é漢'.split(''));
    const any = fc.string({ unit, minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(any, fc.nat(13), fc.nat(13), (text, from, length) => {
        const end = Math.min(text.length, from + length + 1);
        const written = markSegments(marked(text, from, end), '**');
        const tokens = parser.parseInline(written, {})[0]?.children ?? [];
        const opened = tokens.filter(({ type, content }) => {
          return type === 'strong_open' || content === '<strong>';
        });
        const inner = from < end && text.slice(from, end).trim() !== '';
        expect(opened).toHaveLength(inner ? 1 : 0);
        const shown = tokens.filter(({ type }) => type !== 'html_inline');
        const line = (whole: string) => whole.replace(/ +/g, ' ').trim();
        expect(line(shown.map(({ content }) => content).join(''))).toBe(line(text));
      }),
      { numRuns: 200 },
    );
  });
});

/** The structure and the text that a reader sees; `PLACE` in it is `place`. */
function shownText(parser: MarkdownIt, markdown: string, place = 'PLACE'): string {
  return parser
    .parse(markdown, {})
    .flatMap((token) => (token.type === 'inline' ? (token.children ?? []) : [token]))
    .map(({ type, content }) => {
      return type === 'text' || type === 'text_special' ? content : `<${type} ${content}>`;
    })
    .join('')
    .replace('PLACE', () => place);
}
