/** The papers of a concept, best first, each with the sentences and keywords that name it. */
import './concept-papers.css';
import { useCallback, useMemo } from 'react';
import { collectEvidence } from '../../explorer/evidence.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { usePassing } from '../explorer/use-visible.ts';
import { detailsText } from '../text/details.ts';
import { GivenKeywords } from './given-keywords.tsx';
import { Marked } from './marked.tsx';
import { PaperHeading } from './paper-heading.tsx';
import { PartedList } from './parted-list.tsx';
import { Sentences } from './sentences.tsx';

export function ConceptPapers({ concept, papers }: { concept: number; papers: readonly number[] }) {
  const passing = usePassing();
  const passes = useCallback((paper: number) => passing.papers.has(paper), [passing]);
  return (
    <PartedList members={papers} passes={passes} first={20} more={detailsText.morePapers}>
      {(paper) => <PaperEvidence key={paper} paper={paper} concept={concept} />}
    </PartedList>
  );
}

/** Sentences shown before "n more sentences". */
const firstSentences = 2;

function PaperEvidence({ paper: number, concept }: { paper: number; concept: number }) {
  const { structure, texts } = useOpenMap();
  const paper = structure.papers[number];
  const paperText = texts?.papers[number];
  const evidence = useMemo(
    () => (paper === undefined ? undefined : collectEvidence(paper, paperText, concept)),
    [paper, paperText, concept],
  );
  if (paper === undefined || evidence === undefined) return null;

  const { sentences, keywords } = evidence;
  return (
    <li className="evidence">
      <PaperHeading paper={number} level={3}>
        <Marked segments={evidence.title} />
      </PaperHeading>
      <Sentences all={sentences} first={sentences.slice(0, firstSentences)} />
      <GivenKeywords keywords={keywords} />
      {paperText !== undefined && sentences.length + keywords.length === 0 && (
        <p className="evidence-none">{detailsText.titleOnly}</p>
      )}
    </li>
  );
}
