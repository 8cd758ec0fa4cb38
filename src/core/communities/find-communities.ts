/** All that is found out about communities: who belongs where, how surely, and what each opens into. */
import type { WeightedLink } from '../graph/links.ts';
import { beginStage } from '../shared/stage-steps.ts';
import type { Concept, Division, Memberships, Partition, RunControl } from '../types.ts';
import { listCentralPapers } from './central-papers.ts';
import { type DetectionOptions, partitionPapers } from './detect-communities.ts';
import { divideCommunities } from './divide-communities.ts';
import { startsFor } from './leiden/find-partition.ts';
import { measureMemberships, runsFor } from './memberships.ts';
import { smallestCommunity } from './smallest-community.ts';

type FindOptions = Pick<DetectionOptions, 'seed' | 'resolution' | 'near'>;

export interface FoundCommunities {
  partition: Partition;
  memberships: Memberships;
  division: Division;
  /** By community number: its central papers, the most central first. */
  central: number[][];
}

/**
 * Returns the communities of `paperCount` papers and of the concepts that are drawn.
 * @param links the graph of the papers, as `linkPapers` gives it.
 * @param drawn drawn concepts, by number.
 */
export async function findCommunities(
  paperCount: number,
  links: readonly WeightedLink[],
  drawn: readonly Concept[],
  options: FindOptions,
  control: RunControl,
): Promise<FoundCommunities> {
  const { seed, resolution } = options;
  const [starts, runs] = [startsFor(paperCount), runsFor(paperCount)];
  const steps = beginStage('communities', starts + runs + 1, control);
  const partition = await partitionPapers(paperCount, links, drawn, options, steps);
  const smallest = smallestCommunity(paperCount);
  const search = { seed, resolution, smallest, runs };
  const memberships = await measureMemberships(links, drawn, partition, search, steps);
  const division = await divideCommunities(links, drawn, partition, seed, steps);
  await steps.advance();
  return { partition, memberships, division, central: listCentralPapers(links, partition) };
}

/** Returns the communities of a single run, fast: nothing is known of how sure they are, or of parts. */
export async function sketchCommunities(
  paperCount: number,
  links: readonly WeightedLink[],
  drawn: readonly Concept[],
  options: FindOptions,
  control: RunControl,
): Promise<FoundCommunities> {
  const steps = beginStage('communities', 1, control);
  const sketch = { ...options, starts: 1 };
  return {
    partition: await partitionPapers(paperCount, links, drawn, sketch, steps),
    memberships: { runs: 0, papers: [], concepts: [], solidity: [] },
    division: { papers: [], concepts: [] },
    central: [],
  };
}
