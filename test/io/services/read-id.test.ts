import { describe, expect, it } from 'vitest';
import type { ServiceName } from '../../../src/io/services/service.ts';
import { serviceCalled } from '../../../src/io/services/services.ts';
import { sendingStatement } from '../../../src/io/services/statement.ts';

describe('an id', () => {
  it.each<[ServiceName, string, string | undefined]>([
    ['arxiv', 'https://arxiv.org/abs/2206.11719v2', '2206.11719'],
    ['arxiv', '10.48550/arXiv.2206.11719', '2206.11719'],
    ['arxiv', '10.1002/jcc.20289', undefined],
    ['openalex', 'https://openalex.org/W2741809807', 'openalex:W2741809807'],
    ['openalex', 'https://doi.org/10.7717/PeerJ.4375', 'doi:10.7717/peerj.4375'],
    ['openalex', 'arXiv:2206.11719', 'doi:10.48550/arxiv.2206.11719'],
    ['openalex', 'pmid:29456894', 'pmid:29456894'],
    ['openalex', 'sleep', undefined],
    ['semantic-scholar', 'CorpusID:3603249', 'CorpusId:3603249'],
    [
      'semantic-scholar',
      '649DEF34f8be52c8b66281af98ae884c09aef38b',
      '649def34f8be52c8b66281af98ae884c09aef38b',
    ],
    ['semantic-scholar', '2206.11719', 'ARXIV:2206.11719'],
    ['semantic-scholar', '__proto__', undefined],
    ['crossref', 'doi:10.7717/peerj.4375', '10.7717/peerj.4375'],
    ['crossref', '29456894', undefined],
    ['pubmed', 'https://pubmed.ncbi.nlm.nih.gov/29456894/', '29456894'],
    ['pubmed', 'PMC5815332', undefined],
    ['zotero', 'ABCD2345', 'ABCD2345'],
    ['zotero', 'abcd2345', undefined],
  ])('%s reads %s as %s', (name, id, read) => {
    expect(serviceCalled(name).readId(id)).toBe(read);
  });
});

it.each([
  ['sleep', 'all:sleep'],
  ['sleep spindles', 'all:sleep AND all:spindles'],
  ['sleep OR dreams', 'all:sleep OR all:dreams'],
  ['ti:sleep AND cat:q-bio.NC', 'ti:sleep AND cat:q-bio.NC'],
  ['"deep sleep"', '"deep sleep"'],
])('arXiv is asked for %s as %s', (words, sent) => {
  const query = { words, ids: [], limit: 5 };
  const { search } = serviceCalled('arxiv').request({ start: 0, size: 5 }, query, {});
  expect(search.search_query).toBe(sent);
});

it('the statement names the host, what goes there, and never the key', () => {
  const caller = { contact: 'a@b.org', key: 'SECRET', agent: 'throughline/1' };
  const said = sendingStatement(serviceCalled('pubmed'), { words: 'sleep', ids: [] }, caller);
  expect(said).toBe(
    'To PubMed (eutils.ncbi.nlm.nih.gov) goes: the words “sleep”; the address a@b.org; your key; ' +
      "this program's name (throughline/1). Nothing else is sent.",
  );
});
