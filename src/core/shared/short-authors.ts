/** How authors are named in short. */
import { parseAuthor } from './author-name.ts';

/** Returns "Family", "A and B" or "A et al."; empty without authors. */
export function shortAuthors(authors: readonly string[] | undefined): string {
  const [first, second] = authors ?? [];
  if (first === undefined) return '';
  if (second === undefined) return familyName(first);
  if (authors?.length === 2) return `${familyName(first)} and ${familyName(second)}`;
  return `${familyName(first)} et al.`;
}

/** "López, José" and "José López" both give "López"; "LCM team" is no person and stays whole. */
export function familyName(author: string): string {
  const name = parseAuthor(author);
  return 'literal' in name ? name.literal : name.family;
}
