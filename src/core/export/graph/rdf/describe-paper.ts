/** A paper in schema.org, BIBO and Dublin Core, and its authors. */
import type { MapPaper } from '../../../types.ts';
import { type Description, iris, type Statement, texts, type Value } from './description.ts';
import { languageOfPaper } from './language-tag.ts';
import { type MapNames, webAddress } from './names.ts';

/** Returns the paper, then its authors in order. `abstract` is undefined where it is not known. */
export function describePaper(
  names: MapNames,
  number: number,
  paper: MapPaper,
  abstract: string | undefined,
): Description[] {
  const language = languageOfPaper(paper);
  const { id, title, doi, arxivId, pubmedId, venue } = paper;
  const authors = (paper.authors ?? []).map((name, at) => ({
    id: names.numbered('author', number, at),
    types: ['schema:Person'],
    statements: [['schema:name', texts([name])]] satisfies Statement[],
  }));
  const url = webAddress(paper.url);
  return [
    {
      id: names.paper(number),
      types: ['schema:ScholarlyArticle', 'bibo:AcademicArticle'],
      statements: [
        ['dcterms:identifier', texts([id])],
        ['schema:name', texts([title], language)],
        ['dcterms:title', texts([title], language)],
        ['schema:author', iris(...authors.map((author) => author.id))],
        ['bibo:authorList', authors.length === 0 ? [] : [{ list: authors.map(({ id }) => id) }]],
        ...describeDate(paper),
        ['schema:isPartOf', venue === undefined ? [] : [describeVenue(venue)]],
        ['schema:keywords', texts(paper.keywords ?? [])],
        [
          'schema:identifier',
          texts([prefixed('doi:', doi), prefixed('arXiv:', arxivId), prefixed('PMID:', pubmedId)]),
        ],
        ['bibo:doi', texts([doi])],
        ['bibo:pmid', texts([pubmedId])],
        ['schema:url', url === undefined ? [] : iris(url)],
        ['schema:inLanguage', texts([paper.language])],
        ['schema:abstract', texts([abstract], language)],
      ],
    },
    ...authors,
  ];
}

function describeDate({ year, month }: MapPaper): Statement[] {
  if (year === undefined) return [];
  const written = `${year}`.padStart(4, '0');
  const statements: Statement[] = [['schema:datePublished', [{ lexical: written }]]];
  if (month !== undefined) {
    const lexical = `${written}-${`${month}`.padStart(2, '0')}`;
    statements.push(['dcterms:issued', [{ lexical }]]);
  }
  return statements;
}

/** A venue is known by its name alone, which may be a journal's or a conference's. */
function describeVenue(venue: string): Value {
  return {
    nameless: {
      types: ['schema:CreativeWork', 'bibo:Collection'],
      statements: [['schema:name', texts([venue])]],
    },
  };
}

function prefixed(scheme: string, id: string | undefined): string | undefined {
  return id === undefined || id === '' ? undefined : `${scheme}${id}`;
}
