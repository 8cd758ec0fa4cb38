/** Records of one paper → the paper, field by field. */
import { compareCodeUnits } from '../../shared/compare.ts';
import type { Paper } from '../../types.ts';
import { compareFullness } from './fullness.ts';
import type { MergeNode } from './merge-node.ts';
import { titleKey } from './title-key.ts';

/** Orders the record that says more first: published before preprint, then the fuller. */
export function compareRecords(a: MergeNode, b: MergeNode): number {
  return Number(a.isPreprint) - Number(b.isPreprint) || compareFullness(a.paper, b.paper);
}

/**
 * Returns the paper that `nodes`, sorted by `compareRecords`, are records of. Venue, date and identifiers
 * are those of the first that has them; of title, abstract and authors the fullest, of citations the most,
 * of keywords and columns of the source what any has. Its id is the given one, else that from the DOI.
 */
export function mergeFields(nodes: readonly MergeNode[]): Paper {
  const papers = nodes.map(({ paper }) => paper);
  if (papers.length === 1 && papers[0] !== undefined) return papers[0];
  const titled = fullestTitle(papers.filter(({ titleSource }) => titleSource === undefined));
  const abstract = best(papers, (paper) => paper.abstract?.length);
  const dated = papers.find(({ year }) => year !== undefined);
  const inMonth = papers.find(({ year, month }) => month !== undefined && year === dated?.year);
  const publisher = nodes.find(({ identifiers }) => identifiers.publishedDoi !== undefined)?.paper;
  const merged: { [Field in keyof Paper]: Paper[Field] | undefined } = {
    id: best(papers, idRank)?.id ?? '',
    title: titled?.title ?? abstract?.title ?? '',
    titleSource: titled === undefined ? 'abstract' : undefined,
    abstract: abstract?.abstract,
    authors: best(papers, authorsRank)?.authors,
    year: dated?.year,
    month: inMonth?.month,
    venue: first(papers, 'venue'),
    url: first(papers, 'url'),
    doi: publisher?.doi ?? first(papers, 'doi'),
    arxivId: first(papers, 'arxivId'),
    pubmedId: first(papers, 'pubmedId'),
    keywords: mergeKeywords(papers),
    language: first(papers, 'language'),
    textLanguage: abstract?.textLanguage ?? titled?.textLanguage,
    citations: best(papers, ({ citations }) => citations)?.citations,
    codeUrl: first(papers, 'codeUrl'),
    fields: mergeColumns(papers),
    completedFrom: mergeSources(abstract, dated),
  };
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as unknown as Paper;
}

function first<Field extends keyof Paper>(papers: readonly Paper[], field: Field) {
  return papers.find((paper) => paper[field] !== undefined)?.[field];
}

/** Returns the first of those with the highest rank; without a rank, none. */
function best(
  papers: readonly Paper[],
  rankOf: (paper: Paper) => number | undefined,
): Paper | undefined {
  let winner: { paper: Paper; rank: number } | undefined;
  for (const paper of papers) {
    const rank = rankOf(paper);
    if (rank !== undefined && (winner === undefined || rank > winner.rank))
      winner = { paper, rank };
  }
  return winner?.paper;
}

/** The first one's title; with a subtitle, and not in capitals alone, where another has it so. */
function fullestTitle(papers: readonly Paper[]): Paper | undefined {
  const [leading] = papers;
  if (leading === undefined) return undefined;
  const whole = titleKey(leading.title).whole;
  const extended = papers.filter(({ title }) => {
    const key = titleKey(title);
    return key.whole === whole || key.beginnings.includes(whole);
  });
  const hasSmallLetters = extended.filter(({ title }) => title !== title.toUpperCase());
  return best(hasSmallLetters, ({ title }) => titleKey(title).whole.length) ?? leading;
}

/** An id from the text is of no use to other programs. */
function idRank({ id, doi }: Paper): number {
  if (/^hash:[0-9a-f]{16}$/.test(id)) return 0;
  if (id.startsWith('arxiv:')) return 1;
  return id === `doi:${doi?.toLowerCase()}` ? 2 : 3;
}

/** More authors first, then names that are spelled out. */
function authorsRank({ authors }: Paper): number | undefined {
  return authors && authors.length * 1e6 + Math.min(authors.join('').length, 1e6 - 1);
}

function mergeKeywords(papers: readonly Paper[]): string[] | undefined {
  const found = new Map<string, string>();
  for (const keyword of papers.flatMap(({ keywords = [] }) => keywords)) {
    const key = keyword.toLowerCase();
    if (!found.has(key)) found.set(key, keyword);
  }
  return found.size > 0 ? [...found.values()] : undefined;
}

function mergeColumns(papers: readonly Paper[]): Paper['fields'] {
  const found = new Map<string, string>();
  for (const [name, value] of papers.flatMap(({ fields = {} }) => Object.entries(fields))) {
    if (!found.has(name)) found.set(name, value);
  }
  if (found.size === 0) return undefined;
  return Object.fromEntries([...found].sort(([a], [b]) => compareCodeUnits(a, b)));
}

/** The services of the fields that were taken over. */
function mergeSources(
  abstract: Paper | undefined,
  dated: Paper | undefined,
): Paper['completedFrom'] {
  const sources = {
    ...(abstract?.completedFrom?.abstract && { abstract: abstract.completedFrom.abstract }),
    ...(dated?.completedFrom?.year && { year: dated.completedFrom.year }),
  };
  return Object.keys(sources).length > 0 ? sources : undefined;
}
