/** Papers like this one, and the shared concepts that make them so: a bar as long as the similarity, in their shares. */
import './similar-papers.css';
import { useCallback, useMemo } from 'react';
import type { SimilarityLink } from '../../core/types.ts';
import { type SimilarPaper, similarityLinksOf, similarPapers } from '../../explorer/details.ts';
import { linkBetween } from '../../explorer/node-refs.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { usePassing } from '../explorer/use-visible.ts';
import { detailsText } from '../text/details.ts';
import { linkText } from '../text/link.ts';
import { percent } from '../text/numbers.ts';
import { DetailsSection } from './details-section.tsx';
import { PaperHeading } from './paper-heading.tsx';
import { PartedList } from './parted-list.tsx';
import { SharedByChance } from './shared-by-chance.tsx';
import { namedShares, SharesBar } from './shares-bar.tsx';

export function SimilarPapers({ paper }: { paper: number }) {
  const { structure } = useOpenMap();
  const similar = useMemo(() => similarPapers(structure, paper), [structure, paper]);
  const links = useMemo(() => similarityLinksOf(structure, paper), [structure, paper]);
  const passing = usePassing();
  const passes = useCallback((other: SimilarPaper) => passing.papers.has(other.paper), [passing]);
  return (
    <DetailsSection title={detailsText.similar} note={detailsText.why}>
      {similar.length === 0 ? (
        <p className="texts-note">{detailsText.noSimilar}</p>
      ) : (
        <PartedList
          members={similar}
          passes={passes}
          first={5}
          more={detailsText.morePapers}
          className="similar"
        >
          {(other) => (
            <SimilarRow
              key={other.paper}
              of={paper}
              similar={other}
              link={links.get(other.paper)}
            />
          )}
        </PartedList>
      )}
    </DetailsSection>
  );
}

function SimilarRow({
  of,
  similar,
  link,
}: {
  /** The paper that it is similar to. */
  of: number;
  similar: SimilarPaper;
  /** Undefined where the two are not among each other's strongest; then their test is not known. */
  link: SimilarityLink | undefined;
}) {
  const { structure } = useOpenMap();
  const openLink = useExplorer((state) => state.openLink);
  const named = similar.shared.slice(0, namedShares).flatMap(({ concept: number, share }) => {
    const concept = structure.concepts[number];
    return concept === undefined ? [] : [{ concept, share }];
  });
  const rest = 1 - named.reduce((sum, { share }) => sum + share, 0);
  const hasRest = similar.shared.length > named.length;
  return (
    <li>
      <PaperHeading paper={similar.paper} level={4} />
      <SharesBar similar={similar} />
      <p className="shares-names">
        {detailsText.similarity(percent(similar.weight))}{' '}
        {[
          ...named.map(({ concept, share }) => `${concept.label} ${percent(share)}`),
          ...(hasRest ? [detailsText.rest(percent(rest))] : []),
        ].join(', ')}
      </p>
      {link !== undefined && <SharedByChance link={link} shared={similar.shared.length} />}
      <button
        type="button"
        className="text-button"
        aria-label={linkText.whySimilar(structure.papers[similar.paper]?.title ?? '')}
        onClick={() =>
          openLink(
            linkBetween({ kind: 'paper', number: of }, { kind: 'paper', number: similar.paper }),
          )
        }
      >
        {linkText.why}
      </button>
    </li>
  );
}
