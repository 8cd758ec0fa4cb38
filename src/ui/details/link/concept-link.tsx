/** Two concepts that occur in the same papers: how often, what chance gives, and every sentence. */
import { useMemo } from 'react';
import { linkTitleOf } from '../../../explorer/describe.ts';
import { pairConcepts } from '../../../explorer/details.ts';
import { askAlso, askNoLonger, type Question } from '../../../explorer/question.ts';
import type { LinkRef } from '../../../explorer/state.ts';
import { useExplorer, useOpenMap } from '../../explorer/open-map.ts';
import { ExportButton } from '../../export/export-button.tsx';
import { linkText } from '../../text/link.ts';
import { DetailsHead } from '../details-head.tsx';
import { ChanceScale } from './chance-scale.tsx';
import { LinkKind } from './link-kind.tsx';
import { NodeLink } from './node-link.tsx';
import { PairEvidence } from './pair-papers.tsx';

export function ConceptLink({ link }: { link: LinkRef }) {
  const { structure } = useOpenMap();
  const rate = useExplorer((state) => state.errorRate);
  const { source, target } = link;
  const [one, other] = [source.number, target.number];
  const { papers, test, relation } = useMemo(
    () => pairConcepts(structure, one, other),
    [structure, one, other],
  );
  const [first, second] = [structure.concepts[one], structure.concepts[other]];
  if (first === undefined || second === undefined) return null;
  return (
    <>
      <DetailsHead
        size="concept"
        title={linkTitleOf(structure, link)}
        kind={<LinkKind link={link} />}
      >
        <p className="details-line">{linkText.inBoth(papers.length, structure.papers.length)}</p>
        {test !== null && (
          <ChanceScale found={papers.length} expected={test.expected} usual={test.usual} />
        )}
        <p className="link-words">
          <NodeLink node={source} /> {linkText.isIn(first.papers)}, <NodeLink node={target} />{' '}
          {linkText.alsoIn(second.papers)}.{' '}
          {test !== null &&
            [
              linkText.usual(test.usual.from, test.usual.to),
              linkText.chanceOf(papers.length, test.pValue),
              linkText.verdict(test, rate, structure.tests.cooccurrences.tested),
            ].join(' ')}
          {relation !== null && linkText.relations[relation](first.label, second.label)}
        </p>
        <div className="details-actions">
          <ShowPapers concepts={[one, other]} papers={papers.length} />
          <CompareEnds link={link} />
          <ExportButton />
        </div>
      </DetailsHead>
      {papers.length > 0 && <PairEvidence concepts={[one, other]} papers={papers} />}
    </>
  );
}

/** Leaves the papers that mention both on the map, or takes that back. */
function ShowPapers({ concepts, papers }: { concepts: readonly [number, number]; papers: number }) {
  const question = useExplorer((state) => state.question);
  const setQuestion = useExplorer((state) => state.setQuestion);
  if (papers === 0) return null;
  const asked = concepts.every((concept) => asksFor(question, concept));
  const ask = () =>
    setQuestion(
      concepts.reduce<Question>(
        (sofar, concept) =>
          asked ? askNoLonger(sofar, concept) : askAlso(sofar, { operator: 'and', concept }),
        question,
      ),
    );
  return (
    <button type="button" className="button" onClick={ask}>
      {asked ? linkText.showAll : linkText.show(papers)}
    </button>
  );
}

function asksFor(question: Question, concept: number): boolean {
  return question.some((term) => term.concept === concept && term.operator === 'and');
}

function CompareEnds({ link: { source, target } }: { link: LinkRef }) {
  const compare = useExplorer((state) => state.compare);
  return (
    <button
      type="button"
      className="button"
      onClick={() =>
        compare([
          { kind: 'node', node: source },
          { kind: 'node', node: target },
        ])
      }
    >
      {linkText.compare}
    </button>
  );
}
