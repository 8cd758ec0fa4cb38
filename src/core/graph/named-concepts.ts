/**
 * The drawn concepts that a paper names itself. A paper that names "attention head" has "attention" as
 * well, because that is broader; so two papers that share the one share both, and counting both would
 * count one agreement twice. Here a broader concept counts for a paper only where a mention of it stands
 * by itself: outside every mention of a drawn concept that is narrower.
 */
import type { WorkInSteps } from '../shared/in-steps.ts';
import type { Concept, ConceptMention, ConceptPaper } from '../types.ts';
import { listBroader } from './related-pairs.ts';

/** Papers between two turns of the driver. */
const papersAPause = 64;

/**
 * Returns by paper number the concepts that it names itself, ascending. Counts no step. Linear in the mentions, but for
 * those of a concept and of the ones narrower than it in one paper, which are compared pair by pair.
 */
export function* listNamedConcepts(
  concepts: readonly Concept[],
  paperCount: number,
): WorkInSteps<number[][]> {
  const narrower = listNarrower(concepts);
  const shares: Map<number, ConceptPaper>[] = Array.from({ length: paperCount }, () => new Map());
  concepts.forEach(({ papers }, concept) => {
    for (const share of papers) shares[share.paper]?.set(concept, share);
  });
  const named: number[][] = [];
  for (const [paper, ofPaper] of shares.entries()) {
    if (paper % papersAPause === 0) yield 0;
    named.push(
      [...ofPaper]
        .filter(([concept, { mentions }]) => {
          const others = (narrower[concept] ?? []).flatMap(
            (other) => ofPaper.get(other)?.mentions ?? [],
          );
          return mentions.some((mention) => !others.some((other) => holds(other, mention)));
        })
        .map(([concept]) => concept),
    );
  }
  return named;
}

/** Returns by concept number all that are narrower, over any number of steps. */
function listNarrower(concepts: readonly Concept[]): number[][] {
  const narrower: number[][] = concepts.map(() => []);
  listBroader(concepts).forEach((broader, number) => {
    for (const above of broader) narrower[above]?.push(number);
  });
  return narrower;
}

function holds(outer: ConceptMention, inner: ConceptMention): boolean {
  return outer.field === inner.field && outer.start <= inner.start && inner.end <= outer.end;
}
