import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/core/corpus/read-corpus.ts';
import { doAtOnce } from '../../../src/core/shared/in-steps.ts';

function read(text: string) {
  return doAtOnce(readCorpus([{ name: 'file', text }]));
}

const PROSE =
  'We draw maps of papers by the concepts that they share, and a reader finds in them what belongs ' +
  'together, which is more than a list of titles can show to anyone.';

const rubbish: [what: string, text: string | object][] = [
  [
    'the description of a package',
    {
      name: 'a',
      version: '1.0.0',
      description: 'Draws maps of papers.',
      author: 'Ada',
      keywords: [],
    },
  ],
  [
    'the manifest of a web page',
    { name: 'An app', short_name: 'App', description: 'An app', start_url: '/', icons: [] },
  ],
  [
    'the description of an API',
    {
      openapi: '3.0.0',
      info: { title: 'My API', version: '1', description: 'Of maps' },
      paths: {},
    },
  ],
  [
    'a schema',
    { $schema: 'https://json-schema.org/x', title: 'Person', type: 'object', properties: {} },
  ],
  [
    'a notebook',
    {
      cells: [{ cell_type: 'markdown', metadata: {}, source: ['# Maps of papers'] }],
      metadata: { title: 'Maps of papers', kernelspec: { name: 'python3' } },
      nbformat: 4,
    },
  ],
  ['an answer that is an error', { title: '404 Not Found', status: 404 }],
  ['an answer with a title in it', { data: { title: 'x' } }],
  [
    'a list of people',
    [
      { name: 'Ada', title: 'Dr' },
      { name: 'Bob', title: 'Professor' },
    ],
  ],
  ['a table of people', 'Name,Title,Email\nAda,Dr,a@b.org\nBob,Professor,c@d.org\n'],
  ['a table of staff', 'id,name,title,department\n1,Ada,Manager,Maps\n2,Bob,Clerk,Mail\n'],
  [
    'a table of offices',
    'name,title,description\nAda,Manager,"Leads the office, and its mail."\nBob,Clerk,Writes.\n',
  ],
  [
    'a letter',
    `From: a@b.org\nTo: c@d.org\nSubject: Maps of papers\n\n${PROSE}\n\nAda Lovelace, London office\n`,
  ],
  [
    'a README',
    `# Maps\n\nMaps of all your papers\n\n${PROSE}\n\n## Install\n\nA way to install it\n\n${PROSE}\n`,
  ],
];

describe('a file that is no list of papers', () => {
  it.each(rubbish)('gives no paper: %s', (_, content) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    expect(read(text).papers).toEqual([]);
  });

  it('says of a table of people how to read its titles all the same', () => {
    const text = 'Name,Title\nAda,Sleep and memory\nBob,Maps of science\n';
    expect(read(text).files[0]?.problem).toMatchObject({
      code: 'no-columns',
      reason: expect.stringContaining('--column title='),
    });
    const files = [{ name: 'file', text }];
    const chosen = doAtOnce(readCorpus(files, { columns: { title: 'Title' } }));
    expect(chosen.papers).toHaveLength(2);
  });

  it('says of an object with a title what a paper has', () => {
    expect(read('{"title": "404 Not Found", "status": 404}').rejected).toEqual([
      { file: 'file', line: 1, code: 'malformed', reason: expect.stringContaining('authors') },
    ]);
  });

  it.each([
    ['submissions', 'Name,Email,Title,Abstract\nAda,a@b.org,Maps,We draw maps.\n'],
    ['a reading list', 'Title,Year,Name\nMaps,2024,Ada\n'],
    ['a page with one such line', `Subject: Maps\n\nMaps of the papers\n\n${PROSE}\n`],
  ])('is not %s', (_, text) => {
    expect(read(text).papers).toHaveLength(1);
  });
});
