/** The papers that mention two concepts, each with the sentences that show it. */
import { useCallback, useMemo } from 'react';
import { useStored } from '../../common/use-stored.ts';
import { useOpenMap } from '../../explorer/open-map.ts';
import { usePassing } from '../../explorer/use-visible.ts';
import { detailsText } from '../../text/details.ts';
import { linkText } from '../../text/link.ts';
import { counted } from '../../text/numbers.ts';
import { DetailsSection } from '../details-section.tsx';
import { GivenKeywords } from '../given-keywords.tsx';
import { Marked } from '../marked.tsx';
import { OrderChoice } from '../order-choice.tsx';
import { collectPairEvidence } from '../pair-evidence.ts';
import { PaperHeading } from '../paper-heading.tsx';
import { PartedList } from '../parted-list.tsx';
import { Sentences } from '../sentences.tsx';
import { TextsNote } from '../texts-note.tsx';

const orders = ['strength', 'year'] as const;

export function PairEvidence({
  concepts,
  papers,
}: {
  concepts: readonly [number, number];
  /** Strongest first. */
  papers: readonly number[];
}) {
  const { structure } = useOpenMap();
  const [order, setOrder] = useStored('pair-order', orders);
  const passing = usePassing();
  const passes = useCallback((paper: number) => passing.papers.has(paper), [passing]);
  const sorted = useMemo(() => {
    const yearOf = (paper: number) => structure.papers[paper]?.year ?? Number.NEGATIVE_INFINITY;
    return order === 'year' ? papers.toSorted((a, b) => yearOf(b) - yearOf(a)) : papers;
  }, [structure, papers, order]);
  return (
    <DetailsSection
      title={linkText.evidence}
      note={counted(papers.length, 'paper')}
      {...(papers.length > 1 && {
        action: (
          <OrderChoice
            title={linkText.order}
            orders={orders}
            names={linkText.orders}
            chosen={order}
            onChoose={setOrder}
          />
        ),
      })}
    >
      <TextsNote />
      <p className="link-marks">
        <span className="count">{linkText.markedAs}</span>
        <mark>{structure.concepts[concepts[0]]?.label}</mark>
        <mark className="mark-second">{structure.concepts[concepts[1]]?.label}</mark>
      </p>
      <PartedList members={sorted} passes={passes} first={10} more={detailsText.morePapers}>
        {(paper) => <BothNamed key={paper} paper={paper} concepts={concepts} />}
      </PartedList>
    </DetailsSection>
  );
}

function BothNamed({
  paper: number,
  concepts,
}: {
  paper: number;
  concepts: readonly [number, number];
}) {
  const { structure, texts } = useOpenMap();
  const paper = structure.papers[number];
  const paperText = texts?.papers[number];
  const [first, second] = concepts;
  const evidence = useMemo(
    () =>
      paper === undefined ? undefined : collectPairEvidence(paper, paperText, [first, second]),
    [paper, paperText, first, second],
  );
  if (evidence === undefined) return null;
  const { title, sentences, keywords, shortest, together } = evidence;
  return (
    <li className="evidence">
      <PaperHeading paper={number} level={4} {...(together && { note: linkText.together })}>
        <Marked segments={title} />
      </PaperHeading>
      <Sentences all={sentences} first={shortest} />
      <GivenKeywords keywords={keywords} />
      {paperText !== undefined && sentences.length + keywords.length === 0 && (
        <p className="evidence-none">{detailsText.titleOnly}</p>
      )}
    </li>
  );
}
