/** A paper that mentions a concept: every sentence that does, and how much either is about the other. */
import { useMemo } from 'react';
import { linkTitleOf } from '../../../explorer/describe.ts';
import { conceptsOfPaper, papersOfConcept } from '../../../explorer/details.ts';
import { collectEvidence } from '../../../explorer/evidence.ts';
import type { LinkRef } from '../../../explorer/state.ts';
import { useOpenMap } from '../../explorer/open-map.ts';
import { detailsText } from '../../text/details.ts';
import { linkText } from '../../text/link.ts';
import { ConceptRow } from '../concept-row.tsx';
import { DetailsHead } from '../details-head.tsx';
import { DetailsSection } from '../details-section.tsx';
import { GivenKeywords } from '../given-keywords.tsx';
import { Marked } from '../marked.tsx';
import { PaperHeading } from '../paper-heading.tsx';
import { Sentences } from '../sentences.tsx';
import { TextsNote } from '../texts-note.tsx';
import { LinkKind } from './link-kind.tsx';

export function MentionLink({ link }: { link: LinkRef }) {
  const { structure } = useOpenMap();
  const { source, target } = link;
  const [concepts, papers] = useMemo(
    () => [conceptsOfPaper(structure, source.number), papersOfConcept(structure, target.number)],
    [structure, source.number, target.number],
  );
  const rank = concepts.indexOf(target.number) + 1;
  const paperRank = papers.indexOf(source.number) + 1;
  return (
    <>
      <DetailsHead
        size="paper"
        title={linkTitleOf(structure, link)}
        kind={<LinkKind link={link} />}
      >
        <p className="details-line">
          {rank === 0
            ? linkText.unlinked
            : linkText.standing(rank, concepts.length, paperRank, papers.length)}
        </p>
        <ul className="link-end">
          <ConceptRow concept={target.number} />
        </ul>
      </DetailsHead>
      <MentionEvidence paper={source.number} concept={target.number} linked={rank > 0} />
    </>
  );
}

function MentionEvidence({
  paper: number,
  concept,
  linked,
}: {
  paper: number;
  concept: number;
  linked: boolean;
}) {
  const { structure, texts } = useOpenMap();
  const paper = structure.papers[number];
  const paperText = texts?.papers[number];
  const evidence = useMemo(
    () => (paper === undefined ? undefined : collectEvidence(paper, paperText, concept)),
    [paper, paperText, concept],
  );
  if (evidence === undefined) return null;
  const { title, sentences, keywords } = evidence;
  return (
    <DetailsSection
      title={linkText.evidence}
      {...(paperText !== undefined && { note: linkText.sentences(sentences.length) })}
    >
      <TextsNote />
      <div className="evidence">
        <PaperHeading paper={number} level={4}>
          <Marked segments={title} />
        </PaperHeading>
        <Sentences all={sentences} first={sentences} />
        <GivenKeywords keywords={keywords} />
        {linked && paperText !== undefined && sentences.length + keywords.length === 0 && (
          <p className="evidence-none">{detailsText.titleOnly}</p>
        )}
      </div>
    </DetailsSection>
  );
}
