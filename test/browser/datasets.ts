/** The datasets that the browser tests look at, built as `throughline build` builds them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorpus } from '../../src/core/corpus/read-corpus.ts';
import { encodeDataset } from '../../src/core/dataset/codec.ts';
import { runPipeline } from '../../src/core/run.ts';
import { doAtOnce } from '../../src/core/shared/in-steps.ts';
import type {
  CommunityPart,
  MapConcept,
  MapPaper,
  PublishedDataset,
} from '../../src/core/types.ts';

/** Markup that reports itself when a page takes it for markup. */
const hostileMarkup = '<img src=x onerror="window.hostile = true">';

const defaultCorpus = join(import.meta.dirname, '../../public/corpus/papers.json');

/** Writes the datasets `default`, `divided` and `hostile` below `folder`. */
export async function writeDatasets(folder: string): Promise<void> {
  const corpus = await readFile(defaultCorpus, 'utf8');
  const dataset = await build('default', corpus);
  await write(folder, dataset);
  await write(folder, withParts(dataset));
  await write(folder, withHostileNames(await build('hostile', JSON.stringify(hostilePapers()))));
}

async function build(name: string, text: string): Promise<PublishedDataset> {
  const { papers } = doAtOnce(readCorpus([{ name: `${name}.json`, text }]));
  const control = { progress: () => {}, checkpoint: () => Promise.resolve() };
  return runPipeline(papers, { name }, control);
}

async function write(folder: string, dataset: PublishedDataset): Promise<void> {
  const home = join(folder, dataset.structure.name);
  await mkdir(home, { recursive: true });
  for (const { file, text } of encodeDataset(dataset)) await writeFile(join(home, file), text);
}

function hostilePapers(): Record<string, unknown>[] {
  const titles = [hostileMarkup, '__proto__', '=cmd()', 'constructor', '</script><b>Bold</b>'];
  return titles.map((title, number) => ({
    id: number === 1 ? '__proto__' : `hostile-${number}`,
    title,
    abstract: `Attention layers read ${title} in language models. Language models use attention.`,
    authors: [`Author ${hostileMarkup}`, '__proto__'],
    venue: hostileMarkup,
    year: 2020 + number,
    url: 'javascript:window.hostile=true',
    ...(number === 0 && { keywords: ['language models', hostileMarkup] }),
  }));
}

/** The first community opens into two parts, and the first of these into two again. */
function withParts({ structure, texts }: PublishedDataset): PublishedDataset {
  const inFirst = <Node extends MapPaper | MapConcept>(nodes: Node[]): Node[] => {
    const members = nodes.filter(({ community }) => community === 0);
    const paths = [[0, 0], [0, 1], [1]];
    return nodes.map((node) => {
      const place = members.indexOf(node);
      return place === -1 ? node : { ...node, parts: paths[place % paths.length] ?? [] };
    });
  };
  const papers = inFirst(structure.papers);
  const concepts = inFirst(structure.concepts);
  const partAt = (path: number[], parts: CommunityPart[]): CommunityPart => {
    const isInside = (node: MapPaper | MapConcept) =>
      node.community === 0 && path.every((place, depth) => node.parts[depth] === place);
    return {
      leading: [concepts.findIndex(isInside)],
      label: `Part ${path.join('.')}`,
      papers: papers.filter(isInside).length,
      concepts: concepts.filter(isInside).length,
      parts,
    };
  };
  const parts = [partAt([0], [partAt([0, 0], []), partAt([0, 1], [])]), partAt([1], [])];
  const communities = structure.communities.map((community) =>
    community.number === 0 ? { ...community, parts } : community,
  );
  return {
    structure: { ...structure, name: 'divided', papers, concepts, communities },
    texts,
  };
}

/** Names no reader of papers would find; a dataset may come from elsewhere. */
function withHostileNames(dataset: PublishedDataset): PublishedDataset {
  const { structure } = dataset;
  const [first, second, ...others] = structure.concepts;
  if (first === undefined || second === undefined) throw new Error('two concepts are needed');
  const renamed = [
    { ...first, label: hostileMarkup, variants: [{ form: hostileMarkup, count: 1 }] },
    { ...second, label: '__proto__', variants: [{ form: 'constructor', count: 1 }] },
  ];
  const communities = structure.communities.map((community) => ({
    ...community,
    label: `${hostileMarkup} ${community.label}`,
  }));
  return {
    ...dataset,
    structure: { ...structure, communities, concepts: [...renamed, ...others] },
  };
}
