/** A paper with what it is compared by, worked out once. */
import type { Paper } from '../../types.ts';
import { type AuthorName, authorNames } from './author-names.ts';
import { type PrintPlace, printPlace } from './print-place.ts';
import { type TitleKey, titleKey } from './title-key.ts';
import { isPreprint, type WorldIdentifiers, worldIdentifiers } from './world-identifiers.ts';

export interface MergeNode {
  paper: Paper;
  identifiers: WorldIdentifiers;
  isPreprint: boolean;
  /** Its source gave it its id, and not the row it stood in. */
  hasOwnId: boolean;
  title: TitleKey;
  authors: AuthorName[];
  place: PrintPlace;
}

/** Returns `paper` with what it is compared by. */
export function mergeNode(paper: Paper): MergeNode {
  const identifiers = worldIdentifiers(paper);
  return {
    paper,
    identifiers,
    isPreprint: isPreprint(paper, identifiers),
    hasOwnId: !/^(?:(?:doi|arxiv|hash):.*|\d{1,6})$/s.test(paper.id),
    title: titleKey(paper.titleSource === undefined ? paper.title : ''),
    authors: authorNames(paper.authors),
    place: printPlace(paper),
  };
}
