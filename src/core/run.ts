/** The stages of a build, in order. */
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
import type { Paper, PublishedDataset, RunControl, Stage } from './types.ts';

/**
 * Returns the dataset of a corpus: equal for equal papers and choices, in whatever order the papers
 * come.
 * @throws BadCorpusError when there is no paper.
 * @throws BadOptionError when a choice is outside its range.
 */
export async function runPipeline(
  corpus: readonly Paper[],
  choices: BuildChoices & { name: string },
  control: RunControl,
): Promise<PublishedDataset> {
  if (corpus.length === 0) {
    throw new BadCorpusError(
      'run/runPipeline: at least one paper is needed, received none; check the files that were read.',
    );
  }
  const options = resolveOptions(choices, corpus.length);
  const papers = corpus.toSorted((a, b) => compareCodeUnits(a.id, b.id));
  const stage = async <Result>(name: Stage, run: () => Result): Promise<Awaited<Result>> => {
    control.progress({ stage: name, done: 0, total: 1 });
    await control.checkpoint();
    const result = await run();
    control.progress({ stage: name, done: 1, total: 1 });
    return result;
  };

  const extraction = await extractConcepts(papers, control);
  const { concepts } = extraction;
  const drawn = concepts.filter((concept) => concept.papers.length >= options.minPapers);
  const graph = await stage('graph', () => buildPaperConceptGraph(papers.length, drawn));
  const mentions = listMentions(graph);
  const cooccurrences = projectConcepts(drawn, papers.length);
  const similarities = projectPapers(graph, papers.length);
  const partition = await stage('communities', () =>
    detectCommunities(papers, concepts, drawn.length, options),
  );
  const communities = labelCommunities(drawn, partition);
  const layout = await stage('layout', () => layOutMap(drawn, mentions, similarities, partition));
  return stage('dataset', () =>
    assembleDataset({
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
    }),
  );
}
