import { describe, expect, it } from 'vitest';
import { arxivAtomReader } from '../../../../../src/core/corpus/formats/xml/arxiv-atom.ts';
import { readCorpus } from '../../../../../src/core/corpus/read-corpus.ts';
import { doAtOnce } from '../../../../../src/core/shared/in-steps.ts';

const feed = (inner: string) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">ArXiv Query</title>
<id>http://arxiv.org/api/x</id><opensearch:totalResults xmlns:opensearch="x">1</opensearch:totalResults>
${inner}</feed>`;

const entry = `<entry><id>http://arxiv.org/abs/2101.00123v2</id><updated>2021-02-01T00:00:00Z</updated>
<published>2020-12-31T10:00:00Z</published><title>On
  examples</title><summary>  Text &lt; 5. </summary>
<author><name>Ada Lovelace</name><arxiv:affiliation>Here</arxiv:affiliation></author><author><name>Alan Turing</name></author>
<arxiv:doi xmlns:arxiv="a">10.1000/ex</arxiv:doi><arxiv:comment>3 pages</arxiv:comment>
<arxiv:journal_ref>J. Ex. 5 (2021) 1</arxiv:journal_ref>
<link title="doi" href="http://dx.doi.org/10.1000/ex" rel="related"/>
<link href="http://arxiv.org/abs/2101.00123v2" rel="alternate" type="text/html"/>
<category term="cs.CL"/><category term="cs.AI"/></entry>`;

const error =
  feed(`<entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_1</id><title>Error</title>
<summary>incorrect id format for 1</summary></entry>`);

describe("arXiv's Atom feed", () => {
  it.each([
    ['a feed', feed(entry)],
    ['an empty feed', feed('')],
    ['one entry', entry],
    ['prefixes', feed(entry).replace(/<(\/?)(feed|entry|title|summary|id)\b/g, '<$1atom:$2')],
    ['an error', error],
    ['a feed that was cut', feed(entry).slice(0, 500)],
  ])('is told by %s', (_, text) => expect(arxivAtomReader.detect(text)).toBe(true));

  it.each([
    [
      'a feed from elsewhere',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>News</title></entry></feed>',
    ],
    ['RSS', '<rss><channel><link>http://arxiv.org/</link></channel></rss>'],
    ['a page', '<html><a href="http://arxiv.org/abs/1"><entry/></html>'],
  ])('is not told by %s', (_, text) => expect(arxivAtomReader.detect(text)).toBe(false));

  it.each([
    ['plain names', feed(entry)],
    [
      'prefixes',
      feed(entry).replace(/<(\/?)(feed|entry|title|summary|id|author|name)\b/g, '<$1atom:$2'),
    ],
  ])('has what an entry says, with %s', (_, text) => {
    expect(arxivAtomReader.read(text)).toEqual([
      {
        line: 4,
        draft: {
          title: 'On\n  examples',
          abstract: 'Text < 5.',
          authors: ['Ada Lovelace', 'Alan Turing'],
          year: 2020,
          month: 12,
          url: 'http://arxiv.org/abs/2101.00123v2',
          doi: '10.1000/ex',
          arxivId: '2101.00123',
          fields: {
            categories: 'cs.CL cs.AI',
            comment: '3 pages',
            'journal reference': 'J. Ex. 5 (2021) 1',
          },
        },
      },
    ]);
  });

  it('makes no paper of an error, and says what arXiv said', () => {
    const { papers, records, files } = doAtOnce(readCorpus([{ name: 'a.xml', text: error }]));
    expect({ papers, records }).toEqual({ papers: [], records: 0 });
    expect(files[0]?.problem).toEqual({
      code: 'no-records',
      reason: expect.stringContaining('incorrect id format for 1'),
    });
  });
});
