import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainTextReader } from '../../../../src/core/corpus/formats/plain-text.ts';
import { readCorpus } from '../../../../src/core/corpus/read-corpus.ts';
import { doAtOnce } from '../../../../src/core/shared/in-steps.ts';

const first =
  'We study how layers of a transformer share their work. Attention in the middle layers carries most ' +
  'of the structure that later layers need, and 12 of 16 heads can be left out.';
const second =
  'Slow-wave sleep supports the consolidation of memory. In a study with sixty people, those who slept ' +
  'between two tests remembered more of what they had learned than those who stayed awake (p < 0.05).';

describe('plain text', () => {
  it.each([
    ['one abstract', first],
    ['two abstracts', `${first}\n\n${second}\n`],
    ['hard-wrapped lines', `${first.replaceAll('. ', '.\n')}\n\n\n${second}`],
    ['numbers before them', `1. ${first}\n\n2. ${second}`],
    [
      'Chinese',
      '我们研究变压器的各层如何分担工作。中间层的注意力承载了后面各层所需要的大部分结构，十六个头中有十二个可以省略而结果几乎不变化。',
    ],
    [
      'German',
      'Über den Schlaf wissen wir viel. Wer zwischen zwei Prüfungen schläft, erinnert sich an mehr von dem, was er gelernt hat, als wer wach bleibt, und dies gilt auch für ältere Menschen.',
    ],
  ])('is %s', (_, text) => expect(plainTextReader.detect(text)).toBe(true));

  it.each([
    ['nothing', ' \n'],
    ['a sentence', 'We met and talked about two papers.'],
    ['a heading above prose', `Notes on sleep\n\n${second}`],
    ['a letter', `Dear reader,\n\n${first}\n\nYours,\n\nAda`],
    ['RIS', `TY  - JOUR\nAB  - ${first}\nER  - \n`],
    ['BibTeX', `@article{a,\n abstract = {${first}}}\n`],
    ['a web page', `<p>${first}</p>`],
    ['a table', `1\t${first}\n2\t${second}`],
    ['quoted cells', `"1","${first}"\n"2","${second}"`],
    [
      'a log',
      '2024-01-02 10:00:01 start of the run of the program that writes lines again and again and again to this file.\n'.repeat(
        20,
      ),
    ],
    ['one long word', `${'a'.repeat(5000)} ${first}`.slice(0, 5001).concat('.')],
    ['a book on one line', `${first} `.repeat(200).trim()],
    ['source code', readFileSync('src/core/corpus/formats/plain-text.ts', 'utf8')],
    ['a licence', readFileSync('LICENSE', 'utf8')],
    ['a readme', readFileSync('README.md', 'utf8')],
    ['a style sheet', readFileSync('src/ui/tokens.css', 'utf8')],
  ])('is not %s', (_, text) => expect(plainTextReader.detect(text)).toBe(false));

  it('gives an abstract a line where each line is one', () => {
    expect(plainTextReader.read(`${first}\n${second}\n\n${first.replace('. ', '.\n')}`)).toEqual([
      { line: 1, draft: { abstract: first } },
      { line: 2, draft: { abstract: second } },
      { line: 4, draft: { abstract: first } },
    ]);
  });

  it('gives an abstract a paragraph, whose first sentence serves as title', () => {
    const { papers, files } = doAtOnce(readCorpus([{ name: 'a', text: `${first}\n\n${second}` }]));
    expect(files[0]).toMatchObject({
      title: 'Plain text',
      records: 2,
      withAbstract: 2,
      rejected: 0,
    });
    expect(papers.map(({ title, titleSource }) => [title, titleSource])).toContainEqual([
      'We study how layers of a transformer share their work.',
      'abstract',
    ]);
  });
});
