/** Records → papers: those that are of one paper are merged. */
import { compareCodeUnits } from '../../shared/compare.ts';
import type { Paper } from '../../types.ts';
import type { MergedRecord, NamedRecord } from '../reading.ts';
import { giveDistinctIds } from './distinct-ids.ts';
import { type Edge, joinNodes } from './join-nodes.ts';
import { compareRecords, mergeFields } from './merge-fields.ts';
import { type MergeNode, mergeNode } from './merge-node.ts';
import { samePaper } from './same-paper.ts';

/** A paper and the record that it comes from. */
export interface PlacedPaper {
  paper: Paper;
  file: string;
  line: number;
}

/** Records that hold the same in every field, in input order. */
interface EqualRecords {
  node: MergeNode;
  /** Their places in the input. */
  places: number[];
}

/**
 * Returns the papers, each at the place of its first record, and what was merged into them, in input
 * order of what was dropped. Ids are unique after it, and papers the same in any order of records.
 */
export function mergePapers(placed: readonly PlacedPaper[]): {
  kept: Paper[];
  merged: MergedRecord[];
} {
  const records = listEqualRecords(placed.map(({ paper }) => paper));
  const papers: { paper: Paper; place: number }[] = [];
  const merged: { record: Omit<MergedRecord, 'paper'>; place: number; paperPlace: number }[] = [];
  for (const { members: places, edges } of joinNodes(records.map(({ node }) => node))) {
    const edgeOf = new Map(
      edges.toReversed().flatMap((edge) => [
        [edge.a, edge],
        [edge.b, edge],
      ]),
    );
    const members = places
      .map((member) => ({ member, ...(records[member] as EqualRecords) }))
      .sort((a, b) => compareRecords(a.node, b.node));
    const [leading] = members;
    const kept = placed[leading?.places[0] ?? -1];
    if (leading === undefined || kept === undefined) continue;
    const paperPlace = members.reduce(
      (least, { places: [place = 0] }) => Math.min(least, place),
      placed.length,
    );
    for (const { member, node, places } of members) {
      if (member === leading.member && places.length === 1) continue;
      const { code, reason } = reasonFor(member, node, leading.node, edgeOf);
      for (const place of places) {
        const dropped = placed[place];
        if (dropped === undefined || dropped === kept) continue;
        const record = { kept: nameRecord(kept), dropped: nameRecord(dropped), code, reason };
        merged.push({ record, place, paperPlace });
      }
    }
    papers.push({
      paper: mergeFields(members.map(({ node }) => node)),
      place: paperPlace,
    });
  }
  papers.sort((a, b) => a.place - b.place);
  const kept = giveDistinctIds(papers.map(({ paper }) => paper));
  const idAt = new Map(papers.map(({ place }, number) => [place, kept[number]?.id ?? '']));
  return {
    kept,
    merged: merged
      .sort((a, b) => a.place - b.place)
      .map(({ record, paperPlace }) => ({ paper: idAt.get(paperPlace) ?? '', ...record })),
  };
}

/** Returns each paper once, in an order that the input's has no part in. */
function listEqualRecords(papers: readonly Paper[]): EqualRecords[] {
  const placesOf = new Map<string, number[]>();
  for (const [place, paper] of papers.entries()) {
    const text = JSON.stringify(paper);
    const places = placesOf.get(text);
    if (places === undefined) placesOf.set(text, [place]);
    else places.push(place);
  }
  return [...placesOf]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([, places]) => ({ node: mergeNode(papers[places[0] ?? 0] as Paper), places }));
}

/** By what a record is told to be of the paper that is kept, if need be through another record. */
function reasonFor(
  member: number,
  node: MergeNode,
  kept: MergeNode,
  edgeOf: ReadonlyMap<number, Edge>,
): Pick<MergedRecord, 'code' | 'reason'> {
  return (
    samePaper(kept, node) ??
    edgeOf.get(member) ?? {
      code: 'title',
      reason: 'same in every field',
    }
  );
}

function nameRecord({ paper: { id, title }, file, line }: PlacedPaper): NamedRecord {
  return { file, line, id, title };
}
