/** Whose a paper is, in short. */
import { shortAuthors } from '../../shared/short-authors.ts';
import type { MapPaper } from '../../types.ts';
import { escapeMarkdown } from './markdown.ts';

/** Returns "Vaswani et al., 2017", escaped; empty where neither is known. */
export function paperSource({ authors, year }: Pick<MapPaper, 'authors' | 'year'>): string {
  const names = escapeMarkdown(shortAuthors(authors));
  if (year === undefined) return names;
  return names === '' ? String(year) : `${names}, ${year}`;
}
