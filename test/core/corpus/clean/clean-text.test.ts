import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/core/corpus/clean/clean-text.ts';

const rows: [phenomenon: string, source: string, cleaned: string][] = [
  ['nothing', '', ''],
  ['plain text', 'Probing attention layers (2024).', 'Probing attention layers (2024).'],

  ['white space of every kind', ' a\u00a0b\t\n c\u2009d ', 'a b c d'],
  ['characters that can not be seen', 'a\u200bb\u00ad\u202ec\0d', 'abcd'],
  ['a lone half of a pair', 'a\ud800b', 'a\ufffdb'],
  ['a letter and its accent apart', 'Schro\u0308dinger', 'Schrödinger'],
  ['ligatures', 'e\ufb03cient \ufb01ne-tuning', 'efficient fine-tuning'],

  ['an escaped per cent', '48.4\\% faster', '48.4% faster'],
  ['an escaped ampersand', 'S\\&P 500', 'S&P 500'],
  ['stray braces of a fraction', 'O(L^{{4}/{3}}) globally', 'O(L^(4/3)) globally'],
  ['an unmatched brace', 'prior knowledge.}, this', 'prior knowledge., this'],
  ['a macro of the authors', 'we present \\ours, a framework', 'we present ours, a framework'],
  ['emphasis', '\\emph{i.e.}, {\\em really} \\textbf{bold}', 'i.e., really bold'],
  ['a citation', 'the method~\\cite{a,b} and \\citet{c}', 'the method and'],
  ['a link', 'see \\href{https://a.org}{our page}', 'see our page'],
  ['accents', 'Poincar\\\'e, G\\"odel, Erd\\H{o}s, na\\"{\\i}ve', 'Poincaré, Gödel, Erdős, naïve'],
  ['letters', 'Polyak-{\\L}ojasiewicz', 'Polyak-Łojasiewicz'],
  ['protected capitals', '{BERT}: a {B}idirectional model', 'BERT: a Bidirectional model'],
  ['quotes', "a ``sketch'' of it", 'a “sketch” of it'],
  ['dashes', 'a---b, pages 3--5, so -- or so', 'a—b, pages 3–5, so – or so'],
  ['ties', 'Li et~al. in Fig.~2', 'Li et al. in Fig. 2'],
  ['a formula', '$k$-means in $O(n^{2})$ steps', 'k-means in O(n^2) steps'],
  ['a bracketed formula', '\\(\\alpha \\leq \\frac{1}{2}\\)', 'α ≤ 1/2'],
  ['a doubly escaped line break', 'one line.\\nNext line', 'one line. Next line'],
  ['a mapping', 'a map $f:\\R\\to\\R$ or g:\\mathbb{R}\\to\\R', 'a map f:R→R or g:R→R'],
  ['a letter with an index', 'for any x:\\alpha_1', 'for any x:α_1'],
  ['a set', '$x \\in \\{0, 1\\}$ and y in {2, 3}', 'x ∈ {0, 1} and y in {2, 3}'],

  ['inline tags', '<i>E. coli</i> in H<sub>2</sub>O', 'E. coli in H2O'],
  ['tags of paragraphs', '<p>One.</p><p>Two.</p>', 'One. Two.'],
  [
    'JATS',
    '<jats:title>Abstract</jats:title><jats:p>We <jats:bold>do</jats:bold></jats:p>',
    'We do',
  ],
  [
    'formulas of IEEE',
    '<inline-formula><tex-math notation="LaTeX">$k$ </tex-math></inline-formula>-means, <tex>$x$</tex>',
    'k-means, x',
  ],
  [
    'sections of JATS',
    '<jats:sec><jats:title>Aim</jats:title><jats:p>To map.<jats:x xml:space="preserve"> </jats:x></jats:p></jats:sec>',
    'Aim To map.',
  ],
  ['sections without a prefix', '<sec><title>Aim</title><p>To map.</p></sec>', 'Aim To map.'],
  [
    'a formula written twice',
    'for <jats:alternatives><jats:tex-math>$$\\alpha$$</jats:tex-math><mml:math><mml:mi>α</mml:mi></mml:math></jats:alternatives>-maps',
    'for α-maps',
  ],
  [
    'MathML',
    'for <math xmlns="x"><mi>k</mi><annotation encoding="t">k</annotation></math>-means',
    'for k-means',
  ],
  [
    'a formula that is a document',
    'for \\documentclass[12pt]{minimal} \\usepackage{amsmath} \\begin{document}$$k$$\\end{document}-means',
    'for k-means',
  ],
  [
    'attributes of every kind',
    `<span class="a b" data-x='1'>a</span> <font color=#ff0000 size=2>b</font> <br clear=all/>c`,
    'a b c',
  ],
  ['comments', 'We <!--[if gte mso 9]><xml>x</xml><![endif]-->map.', 'We map.'],
  ['tags written as LaTeX', '{\\textless}i{\\textgreater}x{\\textless}/i{\\textgreater}', 'x'],
  ['letters with their blank', 'S\\o ren, Stra\\ss e, \\AA rhus', 'Søren, Straße, Århus'],
  ['accents with a blank', 'Fran\\c cois, \\v Sime', 'François, Šime'],
  ['marks by name', '\\textquotedblleft a\\textquotedblright{} 5\\texteuro', '“a” 5€'],
  ['entities', 'R&amp;D &eacute;tude &#8211; x &lt; y', 'R&D étude – x < y'],
  ['entities encoded twice', 'AT&amp;amp;T &amp;lt;i&amp;gt;x&amp;lt;/i&amp;gt;', 'AT&T x'],
];

const misses: [phenomenon: string, source: string][] = [
  ['prices', 'costs $5 and $10, or US$100/$200'],
  ['about a number', 'a small number (~4M) of steps'],
  ['a range', '10~20X faster and 0.8dB~2dB higher'],
  ['an option of a program', 'run it with --verbose'],
  ['a token in angle brackets', 'the <mask> token and <EOS>'],
  ['a comparison', 'x <b and c> d'],
  ['an inequality with its level', 'significant for 0 <p = 0.05 and q> 2'],
  ['an inequality of names', 'for all a <b = c, d> e'],
  ['a title in angle brackets', 'the <title> of a page'],
  ['a hostile tag', '<img src=x onerror=alert(1)>'],
  ['a script', '<script>alert(1)</script>'],
  ['an ampersand without an entity', 'R&D, Q&A; AT&T'],
  ['a loss', 'the loss \u0141 is low'],
  ['a path', 'saved in C:\\new\\data, then in d:\\results.csv'],
  ['an underscore', 'the file_name of word2vec_v2'],
];

describe('cleaning a text', () => {
  it.each(rows)('shows %s as a reader would see it', (_, source, cleaned) => {
    expect(cleanText(source)).toBe(cleaned);
  });

  it.each(misses)('leaves %s alone', (_, source) => {
    expect(cleanText(source)).toBe(source);
  });

  it.each(rows)('changes nothing more the second time: %s', (_, source) => {
    expect(cleanText(cleanText(source))).toBe(cleanText(source));
  });

  it.each([
    ['an escaped apostrophe', "they can\\'t and it\\'s", "they can't and it's"],
    ['escaped quotes', '\\"A new\\" way', '"A new" way'],
  ])('takes %s for no accent', (_, source, cleaned) => {
    expect(cleanText(source)).toBe(cleaned);
  });

  it.each([
    ...[
      '\\',
      '{',
      '}',
      '$',
      '``',
      '<',
      '&amp;',
      '~',
      '-',
      '\\frac{',
      '\\cite[',
      '<b ',
      '{a,',
      '. ',
    ],
    ...[
      '^{',
      "\\'",
      '<i =',
      '<b a=',
      '<b a=b ',
      ' a=b',
      ' a="b',
      '<jats:title> ',
      '\\href{',
      '<!--',
      '<title>',
      '\\documentclass',
      '<jats:tex-math>',
      '<annotation>',
    ],
  ])('reads a long run of "%s" to its end', (stray) => {
    const run = stray.repeat(50_000);
    expect(cleanText(`{<b ${run}`).length).toBeLessThanOrEqual(run.length + 4);
  });
});
