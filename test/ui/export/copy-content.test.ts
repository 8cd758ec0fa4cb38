import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/ui/export/copy-content.ts';

it('makes a paragraph of each line, and markup of none', () => {
  expect(paragraphsOf('A & B (2020). <b>Title</b>.\n\nC (2021).\n')).toBe(
    '<p>A &amp; B (2020). &lt;b&gt;Title&lt;/b&gt;.</p>\n<p>C (2021).</p>',
  );
  expect(paragraphsOf('')).toBe('');
});
