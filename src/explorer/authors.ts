/** How authors are named in short. */

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
  const comma = author.indexOf(',');
  if (comma > 0) return author.slice(0, comma).trim();
  const last = author.trim().split(/\s+/).at(-1) ?? author;
  return /^\p{Ll}/u.test(last) ? author.trim() : last;
}
