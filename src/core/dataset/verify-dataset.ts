/**
 * What decoding leaves open: whether the two files of a dataset, each sound by itself, belong together
 * and say the same. Decoding has checked format, version and that every reference leads somewhere, so
 * that mentions lie in their texts and sentences.
 */
import type {
  CommunityPart,
  DatasetCounts,
  DatasetStructure,
  DatasetTexts,
  PublishedDataset,
} from '../types.ts';
import { blankMembers, countMembers } from './count-members.ts';
import { hashPapers } from './input-hash.ts';
import { refuse } from './json-place.ts';
import { takeApart } from './take-apart.ts';
import { structureFile, textsFile } from './wire.ts';

/**
 * Checks a dataset as it was decoded. Linear in its links and mentions.
 * @throws BadDatasetError naming the first place that is wrong, what it should say, and the remedy.
 */
export function verifyDataset(dataset: PublishedDataset): void {
  const { structure, texts } = dataset;
  verifyPapers(dataset);
  verifyCounts(structure, texts);
  verifyMentions(structure, texts);
  verifyConcepts(structure, texts);
  verifyCommunities(structure);
  verifyOrder('cooccurrences', structure.cooccurrences);
  verifyOrder('similarities', structure.similarities);
  verifyCooccurrences(structure);
}

function verifyPapers(dataset: PublishedDataset): void {
  const { structure } = dataset;
  structure.papers.forEach(({ id }, number) => {
    const before = structure.papers[number - 1]?.id;
    if (before !== undefined && id <= before) {
      wrong(`papers[${number}].id`, `an id after ${JSON.stringify(before)}`, id);
    }
  });
  const hash = hashPapers(takeApart(dataset).papers);
  if (hash === structure.inputHash) return;
  wrong('inputHash', `the hash of the papers in the two files (${hash})`, structure.inputHash);
}

function verifyCounts(structure: DatasetStructure, texts: DatasetTexts): void {
  const counted: DatasetCounts = {
    papers: structure.papers.length,
    withAbstract: texts.papers.filter(({ abstract }) => abstract !== undefined).length,
    concepts: structure.concepts.length,
    allConcepts: structure.concepts.length + texts.undrawn.length,
    mentionLinks: structure.mentions.length,
    cooccurrenceLinks: structure.cooccurrences.length,
    similarityLinks: structure.similarities.length,
    communities: structure.communities.length,
  };
  for (const key of Object.keys(counted) as (keyof DatasetCounts)[]) {
    const given = structure.counts[key];
    if (given !== counted[key]) wrong(`counts.${key}`, `${counted[key]}`, given);
  }
}

/** The links of the map are what the texts say of drawn concepts. */
function verifyMentions(structure: DatasetStructure, texts: DatasetTexts): void {
  const drawn = structure.concepts.length;
  let link = 0;
  texts.papers.forEach(({ concepts }, paper) => {
    concepts.forEach(({ concept, mentions }, place) => {
      if (mentions.length > 0) return;
      const at = `dataset/verify: ${textsFile}: papers[${paper}].concepts[${place}]`;
      refuse(at, `a mention of concept ${concept}`, mentions);
    });
    const listed = concepts
      .filter(({ concept }) => concept < drawn)
      .sort((a, b) => a.concept - b.concept);
    for (const { concept, weight } of listed) {
      const given = structure.mentions[link];
      if (given?.paper !== paper || given.concept !== concept || given.weight !== weight) {
        const needed = `the link of paper ${paper} and concept ${concept} with weight ${weight}`;
        wrong(`mentions[${link}]`, needed, given);
      }
      link += 1;
    }
  });
  const further = structure.mentions[link];
  if (further !== undefined) wrong(`mentions[${link}]`, 'a link that the texts have', further);
}

function verifyConcepts(structure: DatasetStructure, texts: DatasetTexts): void {
  const drawn = structure.concepts.length;
  const papers = new Array<number>(drawn + texts.undrawn.length).fill(0);
  for (const { concepts } of texts.papers) {
    for (const { concept } of concepts) papers[concept] = (papers[concept] ?? 0) + 1;
  }
  const { minPapers } = structure.options;
  structure.concepts.forEach((concept, number) => {
    const found = papers[number] ?? 0;
    if (concept.papers !== found) wrong(`concepts[${number}].papers`, `${found}`, concept.papers);
    if (found < minPapers && concept.kept !== true) {
      wrong(
        `concepts[${number}].papers`,
        `at least ${minPapers}, or a concept that is kept`,
        found,
      );
    }
  });
}

function verifyCommunities(structure: DatasetStructure): void {
  const counted = countMembers(structure);
  structure.communities.forEach((community, number) => {
    verifyPart(community, `communities[${number}]`, counted[number]);
    community.leading.forEach((concept, place) => {
      if (structure.concepts[concept]?.community === number) return;
      wrong(`communities[${number}].leading[${place}]`, 'a concept of the community', concept);
    });
  });
}

/** A part may be led by a concept of another community, but by none that its papers do not use. */
function verifyPart(given: CommunityPart, at: string, counted = blankMembers()): void {
  for (const key of ['papers', 'concepts'] as const) {
    if (given[key] !== counted[key]) wrong(`${at}.${key}`, `${counted[key]}`, given[key]);
  }
  given.parts.forEach((part, number) => {
    const [place, members] = [`${at}.parts[${number}]`, counted.parts[number]];
    verifyPart(part, place, members);
    part.leading.forEach((concept, rank) => {
      if (members?.used.has(concept) === true) return;
      wrong(`${place}.leading[${rank}]`, 'a concept that papers of the part use', concept);
    });
  });
}

/** Every link stands once, and they are ordered by their ends. */
function verifyOrder(
  key: 'cooccurrences' | 'similarities',
  links: readonly { source: number; target: number }[],
): void {
  links.forEach(({ source, target }, place) => {
    const before = links[place - 1];
    if (before === undefined || source > before.source) return;
    if (source === before.source && target > before.target) return;
    wrong(`${key}[${place}]`, `a link after ${before.source}, ${before.target}`, [source, target]);
  });
}

function verifyCooccurrences({ cooccurrences, concepts }: DatasetStructure): void {
  cooccurrences.forEach(({ source, target, papers }, place) => {
    const most = Math.min(concepts[source]?.papers ?? 0, concepts[target]?.papers ?? 0);
    if (papers > most) wrong(`cooccurrences[${place}][2]`, `at most ${most} papers`, papers);
  });
}

function wrong(place: string, needed: string, received: unknown): never {
  return refuse(`dataset/verify: ${structureFile}: ${place}`, needed, received);
}
