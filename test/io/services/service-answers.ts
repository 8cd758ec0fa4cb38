/** Invented papers in the form of each service's answers, as its documentation shows them. */
import type { ServiceName } from '../../../src/io/services/service.ts';

export interface KnownPaper {
  title: string;
  abstract?: string;
  year?: number;
  doi?: string;
  arxivId?: string;
  pubmedId?: string;
}

/** What each service knows. */
export type Known = Partial<Record<ServiceName, readonly KnownPaper[]>>;

interface Answer {
  status: number;
  text: string;
  headers?: Record<string, string>;
}

export function answerAs(name: ServiceName, url: URL, body: string, known: Known): Answer {
  const papers = known[name] ?? [];
  const search = url.searchParams;
  switch (name) {
    case 'arxiv':
      return { status: 200, text: atomFeed(papers, search) };
    case 'openalex':
      return openAlexAnswer(papers, url);
    case 'semantic-scholar':
      return scholarAnswer(papers, url, body);
    case 'crossref':
      return crossrefAnswer(papers, url);
    case 'pubmed':
      return { status: 200, text: pubmedAnswer(papers, url) };
    default:
      return zoteroAnswer(papers, search);
  }
}

function numberOf(search: URLSearchParams, name: string, usual = 0): number {
  return Number(search.get(name) ?? usual);
}

function page<Entry>(entries: readonly Entry[], start: number, size: number): Entry[] {
  return entries.slice(start, start + size);
}

function atomFeed(papers: readonly KnownPaper[], search: URLSearchParams): string {
  const ids = search.get('id_list')?.split(',');
  const found = papers.filter(({ arxivId = '' }) => ids?.includes(arxivId) ?? true);
  const start = numberOf(search, 'start');
  const entries = page(found, start, numberOf(search, 'max_results', 10)).map(
    ({ title, abstract = '', year, arxivId }) => `<entry>
    <id>http://arxiv.org/abs/${arxivId}v1</id>
    <title>${title}</title>
    <published>${year}-03-01T00:00:00Z</published>
    <summary>${abstract}</summary>
    <author><name>Ada Example</name></author>
    <category term="q-bio.NC" scheme="http://arxiv.org/schemas/atom"/>
  </entry>`,
  );
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/abc</id>
  <title>arXiv Query</title>
  <opensearch:itemsPerPage>${entries.length}</opensearch:itemsPerPage>
  <opensearch:totalResults>${found.length}</opensearch:totalResults>
  <opensearch:startIndex>${start}</opensearch:startIndex>
  ${entries.join('\n')}
</feed>
`;
}

function openAlexWork({ title, abstract, year, doi, pubmedId }: KnownPaper, place: number) {
  const words = abstract?.split(' ') ?? [];
  const index: Record<string, number[]> = {};
  for (const [at, word] of words.entries()) index[word] = [...(index[word] ?? []), at];
  return {
    id: `https://openalex.org/W${1000 + place}`,
    doi: doi === undefined ? null : `https://doi.org/${doi}`,
    ids: pubmedId === undefined ? {} : { pmid: `https://pubmed.ncbi.nlm.nih.gov/${pubmedId}` },
    title,
    abstract_inverted_index: abstract === undefined ? null : index,
    authorships: [{ author: { display_name: 'Ada Example' } }],
    publication_year: year ?? null,
    cited_by_count: 3,
    type: 'article',
  };
}

function openAlexAnswer(papers: readonly KnownPaper[], { pathname, searchParams: search }: URL) {
  const single = /^\/works\/doi:(.+)$/.exec(decodeURIComponent(pathname))?.[1];
  if (single !== undefined) {
    const place = papers.findIndex(({ doi }) => doi?.toLowerCase() === single);
    const paper = papers[place];
    if (paper === undefined) return { status: 404, text: '<html>404 Not Found</html>' };
    return { status: 200, text: JSON.stringify(openAlexWork(paper, place)) };
  }
  const [kind = '', values] = search.get('filter')?.split(/:(.*)/s) ?? [];
  const asked = values?.split('|');
  const found = papers
    .map((paper, place) => ({ paper, work: openAlexWork(paper, place) }))
    .filter(({ paper }) => {
      if (asked === undefined) return true;
      const id = kind === 'doi' ? paper.doi?.toLowerCase() : paper.pubmedId;
      return id !== undefined && asked.includes(id);
    })
    .map(({ work }) => work);
  const size = numberOf(search, 'per_page', 25);
  const number = numberOf(search, 'page', 1);
  const results = page(found, (number - 1) * size, size);
  const meta = { count: found.length, db_response_time_ms: 5, page: number, per_page: size };
  return { status: 200, text: JSON.stringify({ meta, results, group_by: [] }) };
}

function scholarPaper(
  { title, abstract, year, doi, arxivId, pubmedId }: KnownPaper,
  place: number,
) {
  return {
    paperId: String(place).padStart(40, '0'),
    externalIds: {
      ...(doi !== undefined && { DOI: doi }),
      ...(arxivId !== undefined && { ArXiv: arxivId }),
      ...(pubmedId !== undefined && { PubMed: pubmedId }),
      CorpusId: place,
    },
    url: `https://www.semanticscholar.org/paper/${place}`,
    title,
    abstract: abstract ?? null,
    year: year ?? null,
    authors: [{ name: 'Ada Example' }],
  };
}

function scholarAnswer(
  papers: readonly KnownPaper[],
  { pathname, searchParams: search }: URL,
  body: string,
) {
  const found = papers.map(scholarPaper);
  if (pathname.endsWith('/batch')) {
    const answers = (JSON.parse(body).ids as string[]).map((id) => {
      const [kind, value = ''] = id.split(/:(.*)/s);
      const name = { DOI: 'DOI', ARXIV: 'ArXiv', PMID: 'PubMed' }[kind ?? ''] ?? '';
      const isSame = (ids: Record<string, unknown>) =>
        String(ids[name] ?? '').toLowerCase() === value.toLowerCase();
      return found.find(({ externalIds }) => isSame(externalIds)) ?? null;
    });
    const isKnown = answers.some((answer) => answer !== null);
    return isKnown
      ? { status: 200, text: JSON.stringify(answers) }
      : { status: 400, text: '{"error":"No valid paper ids given"}' };
  }
  const total = found.length;
  if (pathname.endsWith('/bulk')) {
    const start = Number(search.get('token') ?? 0);
    const data = page(found, start, 1000);
    const token = start + 1000 < total ? String(start + 1000) : null;
    return { status: 200, text: JSON.stringify({ total, token, data }) };
  }
  const offset = numberOf(search, 'offset');
  const data = page(found, offset, numberOf(search, 'limit', 100));
  // A search without a match has no list of papers.
  const answer = total === 0 ? { total, offset } : { total, offset, data };
  return { status: 200, text: JSON.stringify(answer) };
}

function crossrefWork({ title, abstract, year, doi }: KnownPaper) {
  return {
    DOI: doi,
    title: [title],
    ...(abstract !== undefined && { abstract: `<jats:p>${abstract}</jats:p>` }),
    author: [{ given: 'Ada', family: 'Example', sequence: 'first' }],
    ...(year !== undefined && { issued: { 'date-parts': [[year, 3]] } }),
    'container-title': ['Journal of Examples'],
    URL: `https://doi.org/${doi}`,
    type: 'journal-article',
  };
}

function crossrefAnswer(papers: readonly KnownPaper[], { pathname, searchParams: search }: URL) {
  const wrap = (type: string, message: unknown) =>
    JSON.stringify({ status: 'ok', 'message-type': type, 'message-version': '1.0.0', message });
  const withDoi = papers.filter(({ doi }) => doi !== undefined);
  const single = /^\/works\/(.+)$/.exec(decodeURIComponent(pathname))?.[1];
  if (single !== undefined) {
    const paper = withDoi.find(({ doi }) => doi?.toLowerCase() === single);
    if (paper === undefined) return { status: 404, text: 'Resource not found.' };
    return { status: 200, text: wrap('work', crossrefWork(paper)) };
  }
  const asked = search
    .get('filter')
    ?.split(',')
    .map((filter) => filter.replace(/^doi:/, ''));
  const found = withDoi.filter(({ doi = '' }) => asked?.includes(doi.toLowerCase()) ?? true);
  const items = page(found, numberOf(search, 'offset'), numberOf(search, 'rows', 20)).map(
    crossrefWork,
  );
  return {
    status: 200,
    text: wrap('work-list', { 'total-results': found.length, items, facets: {} }),
  };
}

function pubmedAnswer(
  papers: readonly KnownPaper[],
  { pathname, searchParams: search }: URL,
): string {
  if (pathname.endsWith('/esearch.fcgi')) {
    const ids = papers.map(({ pubmedId }) => pubmedId ?? '');
    const idlist = page(ids, numberOf(search, 'retstart'), numberOf(search, 'retmax', 20));
    const result = {
      count: String(ids.length),
      retmax: String(idlist.length),
      retstart: '0',
      idlist,
    };
    return JSON.stringify({ header: { type: 'esearch', version: '0.3' }, esearchresult: result });
  }
  const asked = search.get('id')?.split(',') ?? [];
  const articles = papers
    .filter(({ pubmedId = '' }) => asked.includes(pubmedId))
    .map(
      ({ title, abstract, year, pubmedId, doi }) => `<PubmedArticle><MedlineCitation>
<PMID Version="1">${pubmedId}</PMID><Article><Journal><JournalIssue><PubDate><Year>${year}</Year></PubDate>
</JournalIssue><Title>Journal of Examples</Title></Journal><ArticleTitle>${title}</ArticleTitle>
${abstract === undefined ? '' : `<Abstract><AbstractText>${abstract}</AbstractText></Abstract>`}
</Article></MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType="pubmed">${pubmedId}</ArticleId>
${doi === undefined ? '' : `<ArticleId IdType="doi">${doi}</ArticleId>`}</ArticleIdList></PubmedData></PubmedArticle>`,
    );
  return `<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
<PubmedArticleSet>
${articles.join('\n')}
</PubmedArticleSet>`;
}

function zoteroAnswer(papers: readonly KnownPaper[], search: URLSearchParams) {
  const items = papers.map(({ title, abstract, year, doi }, place) => ({
    id: `http://zotero.org/users/local/abc/items/${String(place).padStart(8, 'A')}`,
    type: 'article-journal',
    title,
    ...(abstract !== undefined && { abstract }),
    ...(doi !== undefined && { DOI: doi }),
    author: [{ family: 'Example', given: 'Ada' }],
    issued: { 'date-parts': [[String(year)]] },
  }));
  const start = numberOf(search, 'start');
  const found = page(items, start, numberOf(search, 'limit', items.length));
  return {
    status: 200,
    text: JSON.stringify(found),
    headers: { 'total-results': String(items.length), 'zotero-api-version': '3' },
  };
}
