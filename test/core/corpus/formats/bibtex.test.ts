import { describe, expect, it } from 'vitest';
import { bibtexReader } from '../../../../src/core/corpus/formats/bibtex.ts';
import { paperFromDraft } from '../../../../src/core/corpus/paper-from-draft.ts';
import type { Paper } from '../../../../src/core/types.ts';

/** Papers as they are read, problems as text. */
function read(text: string): (Paper | string | undefined)[] {
  return bibtexReader
    .read(text)
    .map((record) =>
      'draft' in record ? paperFromDraft(record.draft) : `${record.line}: ${record.problem}`,
    );
}

function titles(text: string): (string | undefined)[] {
  return read(text).map((paper) => (typeof paper === 'object' ? paper.title : paper));
}

/** The one paper of an entry with a title and `fields`. */
function paperWith(fields: string, type = 'article'): Partial<Paper> {
  const [paper] = read(`@${type}{k, title = {T}, ${fields}}`);
  return paper as Paper;
}

const recognised: [what: string, text: string][] = [
  ['an entry', '@article{a,\n title = {A}\n}'],
  ['an entry without a key', '@article{,\n title = {A}\n}'],
  ['an entry in parentheses', '@article(a, title = {A})'],
  [
    'lines of a tool before it',
    'Scopus\nEXPORT DATE: 5 May 2023\n\n@ARTICLE{Doe2020,\n author={D},}',
  ],
  [
    'comments before it',
    '%% Created by BibDesk\n%% for Jane Doe\n\n@comment{groups}\n@misc{a, title={A}}',
  ],
  ['abbreviations alone', '@string{acm = "ACM"}'],
  ['blanks in its head', '\n\n  @Article {  a-1 ,\n\tauthor = {B}}'],
  ['types in a list', "@['JournalArticle', 'Review']{Doe2020,\n author = {D}}"],
];

const refused: [what: string, text: string][] = [
  ['nothing', ''],
  ['prose', 'Mail to jane@article.org{now}, please.'],
  ['JSON that holds BibTeX', '[{"bibtex": "\n@article{a, title={A}}"}]'],
  ['XML that holds BibTeX', '<record>\n@article{a, title={A}}</record>'],
  ['a style sheet', '@media (max-width: 600px) {\n a { color: red }\n}\n@import url(x);'],
  ['a class in Java', '@Override\npublic void run() {\n}\n@Test(timeout = 3)\nvoid a() {}'],
  ['RIS', 'TY  - JOUR\nTI  - A\nAB  - @article\nER  - \n'],
  ['an entry after pages of text', `${'Words of a page.\n'.repeat(400)}@article{a, title={A}}`],
];

const faults: [fault: string, text: string, found: string[]][] = [
  ['no closing brace', '@a{x,\n title={A},\n year=2000\n\n@a{y,\n title={B}\n}', ['A', 'B']],
  ['no closing brace at the end', '@a{x,\n title={A},\n year={2000}', ['A']],
  [
    'no comma between fields',
    '@a{x,\n year={2000}\n title={A}\n pages=3\n}\n@a{y, title={B}}',
    ['A', 'B'],
  ],
  ['no comma after the key', '@a{x\n title={A},\n year=2000}', ['A']],
  ['no key and no comma', '@a{\n title={A},\n year=2000\n}', ['A']],
  [
    'a brace too many, closing',
    '@a{x,\n abstract={so } it is},\n title={A}\n}\n@a{y, title={B}}',
    ['A', 'B'],
  ],
  [
    'a brace too many, opening',
    '@a{x,\n abstract={so { it is},\n title={A}\n}\n@a{y, title={B}}',
    ['A', 'B'],
  ],
  ['a value closed twice', '@a{x,\n year={2000}},\n title={A}\n}\n@a{y, title={B}}', ['A', 'B']],
  ['quotes within quotes', '@a{x,\n title="The "big" map",\n year="2000"\n}', ['The "big" map']],
  ['umlauts within quotes', '@a{x,\n title="Die L\\"ucke",\n year="2000"\n}', ['Die Lücke']],
  ['no delimiters', '@a{x,\n title = The big map,\n year = 2000\n}', ['The big map']],
  [
    'no delimiters on one line',
    '@a{x, journal = J of Maps, title = Big maps} @a{y, title={B}}',
    ['Big maps', 'B'],
  ],
  ['an empty value', '@a{x,\n volume = ,\n title={A},\n number =\n}', ['A']],
  [
    'a comment between fields',
    '@a{x,\n % an aside, {odd}\n title={A}, % the title\n year=2000}',
    ['A'],
  ],
  [
    'rubbish between fields',
    '@a{x,\n year={2000}, @type:P}, @odd},\n title={A}\n}\n@a{y, title={B}}',
    ['A', 'B'],
  ],
  ['a key with braces', '@a{Doe{2000},\n title={A}}', ['A']],
  ['a key with blanks and marks', "@a{O'Neil & al/2000:é, title={A}}", ['A']],
  ['all on one line', '@a{x, title={A}, year=1} @a{y, title={B}}@a{z, title={C}}', ['A', 'B', 'C']],
  [
    'text between entries',
    'So: a@b.org\n@a{x, title={A}}\nand title = {no}\n\n@a{y, title={B}}\nend',
    ['A', 'B'],
  ],
  [
    'entries commented out',
    '%@a{x, title={A}}\n@comment{@a{y,\n title={B}}}\n@a{z, title={C}}',
    ['C'],
  ],
  ['an open comment', '@comment{ {\n@a{x, title={A}}', ['A']],
  ['an entry in a value', '@a{x,\n note={see\n@a{y,\n title={B}\n}', ['B']],
  ['an entry quoted whole in a value', '@a{x,\n note={\n  name = {b},\n},\n title={A}\n}', ['A']],
];

describe('recognising BibTeX', () => {
  it.each(recognised)('recognises %s', (_, text) => {
    expect(bibtexReader.detect(text)).toBe(true);
  });

  it.each(refused)('does not take %s for BibTeX', (_, text) => {
    expect(bibtexReader.detect(text)).toBe(false);
  });
});

describe('reading BibTeX', () => {
  it('finds nothing in nothing, and nothing in prose', () => {
    expect(read('')).toEqual([]);
    expect(read('Mail to a@b.org {or} not.')).toEqual([]);
  });

  it.each(faults)('reads on at %s', (_, text, found) => {
    expect(titles(text).filter((title) => typeof title === 'string' && !/:/.test(title))).toEqual(
      found,
    );
  });

  it('keeps an abstract with a brace too many whole, and the fields after it apart', () => {
    const text = '@a{x,\n title={A},\n abstract={First } second\n third.},\n year={2000}\n}';
    expect(read(text)).toMatchObject([{ abstract: 'First second third.', year: 2000 }]);
    const open = '@a{x,\n title={A},\n abstract={First { second.},\n year={2000}\n}';
    expect(read(open)).toMatchObject([{ abstract: 'First second.', year: 2000 }]);
  });

  it('names the line at which an entry begins', () => {
    const lines = bibtexReader.read(
      '\n\n@a{x, title={A}}\n\n@a{y,\n title={B}}\n@set{z, entryset={x,y}}',
    );
    expect(lines.map(({ line }) => line)).toEqual([3, 5, 7]);
  });

  it('says what is no paper', () => {
    expect(
      read(
        '@set{s, entryset={a,b}}\n@xdata{x, year=2000}\n@article{y,}\n@article{z,\n title={A cu',
      ),
    ).toEqual([
      expect.stringContaining('@set{s} is a set'),
      expect.stringContaining('@xdata{x} only lends'),
      expect.stringContaining('3: @article{y} has no field'),
      expect.stringContaining('4: @article{z} breaks off'),
    ]);
  });

  it('puts abbreviations in, and nothing for those that nobody defines', () => {
    const strings = '@string{ acm = "ACM" }\n@STRING(tr = acm # { Transactions})\n';
    expect(
      read(`${strings}@a{x, title="On " # ACM # odd # " maps", journal=tr, month="10~" # jan}`),
    ).toMatchObject([{ title: 'On ACM maps', venue: 'ACM Transactions', month: 1 }]);
    expect(read('@a{x, title={T}, journal = jomch}')).toMatchObject([{ venue: 'jomch' }]);
  });

  it('does not let abbreviations of abbreviations grow without end', () => {
    const bomb = Array.from({ length: 60 }, (_, n) => `@string{a${n + 1} = a${n} # a${n}}`).join(
      '\n',
    );
    expect(titles(`@string{a0 = "boom"}\n${bomb}\n@a{x, title={A}, note=a60}`)).toEqual(['A']);
  });

  it('lets a part inherit from its whole what they have in common', () => {
    const [part] = read(
      '@inproceedings{p, title={A}, crossref={W}}\n@proceedings{w, title={All}, year=2001, doi={10.1000/w}}',
    );
    expect(part).toMatchObject({ title: 'A', venue: 'All', year: 2001 });
    expect(part).not.toHaveProperty('doi');
    expect(read('@misc{p, title={A}, xdata={y}}\n@xdata{y, date={2001-05}}')[0]).toMatchObject({
      year: 2001,
      month: 5,
    });
    expect(read('@a{, title={A}, year=2001}\n@a{, title={B}}')[1]).not.toHaveProperty('year');
    expect(titles('@a{p, crossref={p}, title={A}}')).toEqual(['A']);
  });

  it('gives the first of two fields with one name, and names as they come', () => {
    expect(paperWith('year={}, YEAR={2001}, year={2002}, __proto__={a}')).toMatchObject({
      year: 2001,
    });
  });

  it.each([
    '@a{x,',
    '@a{x, b={',
    '@a{x,\na={\n',
    '@comment{',
    '{',
    '"',
    '@a{x,a="b" c, ',
    '@',
    '@a{x, title={A}}, b={c',
    '\n',
    '}  ',
  ])('reads a long run of %j in linear time', (stray) => {
    const text = stray.repeat(20_000);
    expect(bibtexReader.read(`${text}\n@article{last,\n title={A}}`).length).toBeGreaterThan(0);
    bibtexReader.detect(text);
  });
});

describe('fields of BibTeX', () => {
  it.each<[string, Partial<Paper>]>([
    ['doi={https://doi.org/10.1000/a\\_b}', { doi: '10.1000/a_b' }],
    ['doi={http://doi.acm.org/10.1145/1.2}', { doi: '10.1145/1.2' }],
    ['doi={{10.1000/(SICI)1<2::A>3.0.CO;2-B}}', { doi: '10.1000/(SICI)1<2::A>3.0.CO;2-B' }],
    ['url={https://doi.org/10.1000/x}', { doi: '10.1000/x', url: 'https://doi.org/10.1000/x' }],
    ['eprint={1706.03762}, archivePrefix={arXiv}', { arxivId: '1706.03762' }],
    [
      'eprint={9711200}, archivePrefix={arXiv}, primaryClass={hep-th}',
      { arxivId: 'hep-th/9711200' },
    ],
    ['eprint="hep-th/9711200v3"', { arxivId: 'hep-th/9711200' }],
    ['journal={arXiv preprint arXiv:1706.03762}', { arxivId: '1706.03762' }],
    ['journal={CoRR}, volume={abs/1706.03762}', { arxivId: '1706.03762' }],
    ['number={arXiv:1706.03762}', { arxivId: '1706.03762' }],
    ['eprint={12345678}, eprinttype={pubmed}', { pubmedId: '12345678' }],
    ['pmid={12345678}', { pubmedId: '12345678' }],
    ['howpublished={\\url{https://a.org/~b\\_c}}', { url: 'https://a.org/~b_c' }],
    ['date={2010-05/2011-03}', { year: 2010, month: 5 }],
    ['year={2019{\\natexlab{a}}}', { year: 2019 }],
    ['year={{\\noopsort{1973}}2003}', { year: 2003 }],
    ['year=2004, month={14--16 Nov}', { year: 2004, month: 11 }],
    ['year={2004}, month=5', { year: 2004, month: 5 }],
    ['year={{2004}}, month={{MAR}}', { year: 2004, month: 3 }],
    ['journal={\\apj}', { venue: 'Astrophysical Journal' }],
    ['journaltitle={J. Maps}', { venue: 'J. Maps' }],
    ['booktitle={Proc.\\ of {MAPS}}', { venue: 'Proc. of MAPS' }],
    ['school={Univ. of X}', { venue: 'Univ. of X' }],
    ['langid={ngerman}', { language: 'de' }],
    ['language={English}', { language: 'en' }],
    ['note={Cited by: 12; All Open Access}', { citations: 12 }],
    ['times-cited={{7}}', { citations: 7 }],
    ['keywords={a, {b, c}, d}', { keywords: ['a', 'b, c', 'd'] }],
    ['keywords={a, b; c}', { keywords: ['a, b', 'c'] }],
    ['author_keywords={a; b}, keywords={index}', { keywords: ['a', 'b'] }],
    ['keywords={Rats, Wistar\nMale\nMaps}', { keywords: ['Rats, Wistar', 'Male', 'Maps'] }],
    ['keywords={a, b,\n c, wrapped\n word}', { keywords: ['a', 'b', 'c', 'wrapped word'] }],
    ['abstractNote={Maps are drawn.}', { abstract: 'Maps are drawn.' }],
    ['note={PMID: 12345678}', { pubmedId: '12345678' }],
    ['keywords={a b imported}, interhash={1}', { keywords: ['a', 'b', 'imported'] }],
    [
      'author={{World Health Org. and Partners} and {\\O}re, {\\L}ukasz and others}',
      { authors: ['World Health Org. and Partners', 'Øre, Łukasz'] },
    ],
  ])('reads %s', (fields, paper) => {
    expect(paperWith(fields)).toMatchObject(paper);
  });

  it.each<[string, keyof Paper]>([
    ['note={A comment on arXiv:1706.03762}', 'arxivId'],
    ['eprint={1706.03762}, eprinttype={jstor}', 'arxivId'],
    ['language={undefined}', 'language'],
    ['url={file:///home/jane/a.pdf}', 'url'],
    ['year={in press}', 'year'],
    ['abstract={[No abstract available]}', 'abstract'],
    ['author={others}', 'authors'],
  ])('does not read %s as %s', (fields, field) => {
    expect(paperWith(fields)).not.toHaveProperty(field);
  });

  it('keeps what it does not know, but not what tools note for themselves', () => {
    const { fields } = paperWith(
      'volume={5}, pages={1--20}, publisher={{ACM}}, file={:/home/jane/a.pdf:PDF}, owner={jane}',
    );
    expect(fields).toEqual({ entrytype: 'article', volume: '5', pages: '1–20', publisher: 'ACM' });
  });

  it('joins title and subtitle, and calls a volume by its book title', () => {
    expect(paperWith('subtitle={A Map}')).toMatchObject({ title: 'T: A Map' });
    expect(
      titles('@proceedings{p, booktitle={All of It}}\n@misc{q, booktitle={All of It}}'),
    ).toEqual(['All of It', undefined]);
  });
});

describe('text in BibTeX', () => {
  it.each([
    ['{{A Survey, with Maps}}', 'A Survey, with Maps'],
    ['{A {Survey, with} {M}aps}', 'A Survey, with Maps'],
    ['"{A} Survey"', 'A Survey'],
    ['{{\\"O}zg{\\"u}r and Stra{\\ss}e}', 'Özgür and Straße'],
    ['{\\"Uber S{\\o}ren and S\\o ren, \\AA rhus}', 'Über Søren and Søren, Århus'],
    [
      "{Fran\\c{c}ois, Fran\\c cois, {\\'\\i}, {\\v{S}}, {\\v S}, \\d{h}}",
      'François, François, í, Š, Š, ḥ',
    ],
    ['{{\\em Bacillus subtilis, var} {\\bf x}}', 'Bacillus subtilis, var x'],
    [
      '{H{\\textless}sub{\\textgreater}2{\\textless}/sub{\\textgreater}O in {\\{}MAPS{\\}}}',
      'H2O in MAPS',
    ],
    [
      '{A $\\beta$-catenin {\\textendash} and {\\&} 5{\\%} of {\\$}7}',
      'A β-catenin – and & 5% of $7',
    ],
    ['{Sets \\{0, 1\\} of $\\{a, b\\}$}', 'Sets {0, 1} of {a, b}'],
    ['{Two\n   lines,  one title}', 'Two lines, one title'],
    ['{\\texorpdfstring{$\\alpha$}{alpha} decay}', 'alpha decay'],
    ["{R$\\backslash$'enyi {\\textbackslash}textit{\\{}maps{\\}}}", 'Rényi maps'],
    ['{{[}A] title with {[}brackets]}', '[A] title with [brackets]'],
  ])('shows %s as %s', (source, shown) => {
    expect(titles(`@a{k, title = ${source}, year = 2000}`)).toEqual([shown]);
  });
});
