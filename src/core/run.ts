/** The stages of a build, in order. Its two drivers are the build script and the browser's worker. */
import { detectCommunities } from './communities/detect-communities.ts';
import { labelCommunities } from './communities/label-communities.ts';
import { extractConcepts } from './concepts/extract-concepts.ts';
import { assembleDataset } from './dataset/assemble-dataset.ts';
import { buildPaperConceptGraph, listMentions } from './graph/paper-concept-graph.ts';
import { projectConcepts } from './graph/project-concepts.ts';
import { projectPapers } from './graph/project-papers.ts';
import { layOutMap } from './layout/lay-out-map.ts';
import { type BuildChoices, resolveOptions } from './options.ts';
import { compareCodeUnits } from './shared/compare.ts';
import { BadCorpusError } from './shared/errors.ts';
import { beginStage } from './shared/stage-steps.ts';
import type { Paper, PublishedDataset, RunControl } from './types.ts';

/**
 * Returns the dataset of a corpus, equal for equal papers and choices, in whatever order the papers
 * come.
 * @throws BadCorpusError when there is no paper.
 * @throws BadOptionError when a choice is outside its range.
 */
export async function runPipeline(
  corpus: readonly Paper[],
  choices: BuildChoices & { name: string },
  control: RunControl,
): Promise<PublishedDataset> {
  const options = resolveOptions(choices, corpus.length);
  const papers = sortCorpus(corpus);
  const extraction = await extractConcepts(papers, control);
  const { concepts } = extraction;
  const drawn = concepts.filter((concept) => concept.papers.length >= options.minPapers);
  const graph = buildPaperConceptGraph(papers.length, drawn);
  const mentions = listMentions(graph);
  const cooccurrences = projectConcepts(drawn, papers.length);
  const similarities = await projectPapers(graph, papers.length, control);
  const partition = await detectCommunities(papers, concepts, drawn.length, options, control);
  const communities = labelCommunities(papers, concepts, drawn.length, partition);
  const mapped = { concepts: drawn, mentions, similarities, partition };
  const layout = await layOutMap(mapped, options.seed, control);
  const steps = beginStage('dataset', 1, control);
  const dataset = assembleDataset({
    name: choices.name,
    options,
    papers,
    extraction,
    mentions,
    cooccurrences,
    similarities,
    partition,
    communities,
    layout,
  });
  await steps.advance();
  return dataset;
}

function sortCorpus(corpus: readonly Paper[]): Paper[] {
  if (corpus.length > 0) return corpus.toSorted((a, b) => compareCodeUnits(a.id, b.id));
  throw new BadCorpusError(
    'run/runPipeline: at least one paper is needed, received none; check the files that were read.',
  );
}
