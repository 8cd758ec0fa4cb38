/** Small datasets with texts and evidence, from papers and a table of concepts. No extraction runs. */
import { assembleDataset } from '../../src/core/dataset/assemble-dataset.ts';
import { hashPapers } from '../../src/core/dataset/input-hash.ts';
import { resolveOptions } from '../../src/core/options.ts';
import { compareCodeUnits } from '../../src/core/shared/compare.ts';
import { splitSentences } from '../../src/core/shared/sentences.ts';
import type {
  Concept,
  ConceptMention,
  ConceptPaper,
  MergeReason,
  Paper,
  PaperSentences,
  PublishedDataset,
} from '../../src/core/types.ts';
import { blankCommunity } from './blank-community.ts';

export interface ConceptRow {
  label: string;
  /** Written so in the papers; default: the label. */
  forms?: string[];
  reasons?: MergeReason[];
  /** Labels of the next broader concepts, which stand before this one in the table. */
  broader?: string[];
}

/** Returns the concepts that the rows name in `papers`, ordered as extraction orders them. */
export function conceptsIn(papers: readonly Paper[], rows: readonly ConceptRow[]): Concept[] {
  const concepts = new Map<string, Concept>();
  for (const row of rows) concepts.set(row.label, conceptOf(papers, row));
  for (const { label, broader = [] } of rows.toReversed()) {
    for (const above of broader) {
      const [upper, lower] = [concepts.get(above), concepts.get(label)];
      if (upper === undefined || lower === undefined) continue;
      const own = new Set(upper.papers.map(({ paper }) => paper));
      const added = lower.papers.filter(({ paper }) => !own.has(paper));
      const together = upper.papers.map((paper) => ({
        ...paper,
        mentions: sortMentions([
          ...paper.mentions,
          ...(lower.papers.find((other) => other.paper === paper.paper)?.mentions ?? []),
        ]),
      }));
      upper.papers = [...together, ...added].sort((a, b) => a.paper - b.paper);
    }
  }
  return [...concepts.values()]
    .filter((concept) => concept.papers.length > 0)
    .sort((a, b) => b.papers.length - a.papers.length || compareCodeUnits(a.id, b.id));
}

/** Returns a dataset of one community, its nodes in rows. Papers are sorted by id. */
export function datasetOf(
  papers: readonly Paper[],
  rows: readonly ConceptRow[],
  minPapers = 2,
): PublishedDataset {
  const concepts = conceptsIn(papers, rows);
  const drawn = concepts.filter((concept) => concept.papers.length >= minPapers);
  return assembleDataset({
    name: 'small',
    options: resolveOptions({ minPapers }, papers.length),
    papers,
    inputHash: hashPapers(papers),
    sentences: papers.map(sentencesOf),
    concepts,
    mentions: drawn
      .flatMap((concept, number) =>
        concept.papers.map(({ paper, weight }) => ({ paper, concept: number, weight })),
      )
      .sort((a, b) => a.paper - b.paper || a.concept - b.concept),
    projections: {
      cooccurrences: [],
      similarities: [],
      tests: {
        cooccurrences: { tested: 0, passing: 0, possible: 0 },
        similarities: { tested: 0, passing: 0, possible: 0 },
      },
      overlapping: [],
    },
    partition: {
      papers: papers.map(() => 0),
      concepts: drawn.map(() => 0),
      count: 1,
      modularity: 0,
    },
    memberships: {
      runs: 1,
      papers: papers.map(() => ({ confidence: 1 })),
      concepts: drawn.map(() => ({ confidence: 1 })),
      solidity: [1],
    },
    division: { papers: [], concepts: [] },
    communities: [
      blankCommunity({
        leading: drawn.length > 0 ? [0] : [],
        label: drawn[0]?.label ?? 'All',
        papers: papers.length,
        concepts: drawn.length,
      }),
    ],
    layout: {
      papers: papers.map((_, number) => ({ x: 40 * number, y: 0 })),
      concepts: drawn.map((_, number) => ({ x: 40 * number, y: 40 })),
    },
    participation: { papers: [], concepts: [] },
    betweenness: { papers: [], concepts: [] },
    curation: [],
  });
}

function sentencesOf(paper: Paper): PaperSentences {
  return { title: splitSentences(paper.title), abstract: splitSentences(paper.abstract ?? '') };
}

function conceptOf(
  papers: readonly Paper[],
  { label, forms = [label], reasons, broader }: ConceptRow,
): Concept {
  const shares = papers.flatMap((paper, number): ConceptPaper[] => {
    const mentions = forms.flatMap((form) => mentionsOf(form, paper, number));
    const form = forms.find((other) => mentionsOf(other, paper, number).length > 0) ?? label;
    const weight = 1 + mentions.length / 2;
    return mentions.length > 0
      ? [{ paper: number, weight, form, mentions: sortMentions(mentions) }]
      : [];
  });
  const count = (form: string) =>
    papers.reduce((sum, paper, number) => sum + mentionsOf(form, paper, number).length, 0);
  return {
    id: `concept:${label.toLowerCase()}`,
    label,
    variants: forms
      .map((form) => ({
        form,
        count: count(form),
        ...(form !== label && { reasons: reasons ?? ['plural' as const] }),
      }))
      .filter((variant) => variant.count > 0)
      .sort((a, b) => b.count - a.count || compareCodeUnits(a.form, b.form)),
    papers: shares,
    ...(broader !== undefined && {
      broader: broader.map((name) => `concept:${name.toLowerCase()}`),
    }),
  };
}

function mentionsOf(form: string, paper: Paper, number: number): ConceptMention[] {
  const sentences = sentencesOf(paper);
  return (['title', 'abstract'] as const).flatMap((field) => {
    const text = paper[field] ?? '';
    const found: ConceptMention[] = [];
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      const isWord = !/\w/.test(text.charAt(start - 1)) && !/\w/.test(text.charAt(end));
      const sentence = sentences[field].findIndex((span) => span.start <= start && end <= span.end);
      if (isWord) found.push({ paper: number, field, sentence, start, end });
    }
    return found;
  });
}

function sortMentions(mentions: readonly ConceptMention[]): ConceptMention[] {
  return mentions.toSorted(
    (a, b) => (a.field === b.field ? 0 : a.field === 'title' ? -1 : 1) || a.start - b.start,
  );
}
