/**
 * Which community of a map continues which of the map before, by the papers that both maps have.
 *
 * Two communities overlap by J = |A and B| / |A or B| (Jaccard), A and B being their papers on both
 * maps. The pair that overlaps most is joined first, each community once, down to `leastOverlap`; so
 * of the parts of a divided community the largest continues it, and so does of two that were joined.
 * The threshold and the measure are those of D. Greene, D. Doyle, P. Cunningham, "Tracking the
 * evolution of communities in dynamic social networks", ASONAM 2010; rejected: their many-to-many
 * matching, because a colour and a name can only pass to one.
 */

/** Overlap from which a community continues another. */
const leastOverlap = 0.3;

/**
 * Returns for each community by number the one that it continues, or `null`. Ties go to the lower
 * number, then to the lower number before. Linear in papers and in pairs that overlap.
 * @param communities of each paper now.
 * @param before community of each paper on the map before; `undefined` for a paper that is new.
 */
export function continueCommunities(
  communities: readonly number[],
  before: readonly (number | undefined)[],
  count: number,
): (number | null)[] {
  const pairs = new Map<string, { own: number; old: number; papers: number }>();
  const sizes = new Map<number, number>();
  const oldSizes = new Map<number, number>();
  communities.forEach((own, paper) => {
    const old = before[paper];
    if (old === undefined) return;
    sizes.set(own, (sizes.get(own) ?? 0) + 1);
    oldSizes.set(old, (oldSizes.get(old) ?? 0) + 1);
    const pair = pairs.get(`${own} ${old}`);
    if (pair === undefined) pairs.set(`${own} ${old}`, { own, old, papers: 1 });
    else pair.papers++;
  });
  const overlaps = [...pairs.values()]
    .map(({ own, old, papers }) => {
      const either = (sizes.get(own) ?? 0) + (oldSizes.get(old) ?? 0) - papers;
      return { own, old, overlap: papers / either };
    })
    .filter(({ overlap }) => overlap >= leastOverlap)
    .sort((a, b) => b.overlap - a.overlap || a.own - b.own || a.old - b.old);
  const continued = new Array<number | null>(count).fill(null);
  const taken = new Set<number>();
  for (const { own, old } of overlaps) {
    if (continued[own] !== null || taken.has(old)) continue;
    continued[own] = old;
    taken.add(old);
  }
  return continued;
}
