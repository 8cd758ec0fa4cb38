/** Papers like this one, and the shared concepts that make them so: a bar as long as the similarity, in their shares. */
import './similar-papers.css';
import { useCallback, useMemo } from 'react';
import type { SimilarityLink } from '../../core/types.ts';
import { type SimilarPaper, similarityLinksOf, similarPapers } from '../../explorer/details.ts';
import { passesAll, passesAt } from '../../explorer/link-tests.ts';
import { communityColour } from '../common/community-colour.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { usePassing } from '../explorer/use-visible.ts';
import { percent, text } from '../text.ts';
import { DetailsSection } from './details-section.tsx';
import { PaperHeading } from './paper-heading.tsx';
import { PartedList } from './parted-list.tsx';

/** Shared concepts named one by one; what is left is "others". */
const namedShares = 4;

export function SimilarPapers({ paper }: { paper: number }) {
  const { structure } = useOpenMap();
  const similar = useMemo(() => similarPapers(structure, paper), [structure, paper]);
  const links = useMemo(() => similarityLinksOf(structure, paper), [structure, paper]);
  const passing = usePassing();
  const passes = useCallback((other: SimilarPaper) => passing.papers.has(other.paper), [passing]);
  return (
    <DetailsSection title={text.details.similar} note={text.details.why}>
      {similar.length === 0 ? (
        <p className="texts-note">{text.details.noSimilar}</p>
      ) : (
        <PartedList
          members={similar}
          passes={passes}
          first={5}
          more={text.details.morePapers}
          className="similar"
        >
          {(other) => (
            <SimilarRow key={other.paper} similar={other} link={links.get(other.paper)} />
          )}
        </PartedList>
      )}
    </DetailsSection>
  );
}

function SimilarRow({
  similar,
  link,
}: {
  similar: SimilarPaper;
  /** Undefined where the two are not among each other's strongest; then their test is not known. */
  link: SimilarityLink | undefined;
}) {
  const { structure } = useOpenMap();
  const named = similar.shared.slice(0, namedShares).flatMap(({ concept: number, share }) => {
    const concept = structure.concepts[number];
    return concept === undefined ? [] : [{ number, concept, share }];
  });
  const rest = 1 - named.reduce((sum, { share }) => sum + share, 0);
  const hasRest = similar.shared.length > named.length;
  return (
    <li>
      <PaperHeading paper={similar.paper} level={4} />
      <div className="shares" aria-hidden="true">
        <div className="shares-bar" style={{ width: `${100 * similar.weight}%` }}>
          {named.map(({ number, concept, share }) => (
            <span
              key={number}
              style={{ flexGrow: share, background: communityColour(concept.community) }}
            />
          ))}
          {hasRest && <span className="shares-rest" style={{ flexGrow: rest }} />}
        </div>
      </div>
      <p className="shares-names">
        {text.details.similarity(percent(similar.weight))}{' '}
        {[
          ...named.map(({ concept, share }) => `${concept.label} ${percent(share)}`),
          ...(hasRest ? [text.details.rest(percent(rest))] : []),
        ].join(', ')}
      </p>
      {link !== undefined && <SharedByChance link={link} shared={similar.shared.length} />}
    </li>
  );
}

function SharedByChance({ link, shared }: { link: SimilarityLink; shared: number }) {
  const rate = useExplorer((state) => state.errorRate);
  const passes = !passesAll(rate) && passesAt(link, rate);
  return (
    <p className="shares-test">
      {text.company.shared(link.shared, shared, link.expected)}
      {passes && (
        <>
          , <b>{text.company.passes(rate)}</b>
        </>
      )}
    </p>
  );
}
