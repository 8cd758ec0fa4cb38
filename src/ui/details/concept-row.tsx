/** A concept in a list: its dot, its label, a number of papers; click opens it. */
import './concept-row.css';
import { isBorderline } from '../../explorer/firmness.ts';
import { Glyph } from '../common/glyph.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { communitiesText } from '../text/communities.ts';
import { counted } from '../text/numbers.ts';

export function ConceptRow({
  concept: number,
  papers,
}: {
  concept: number;
  /** A number of papers, or words for it; by default all papers of the concept. */
  papers?: number | string;
}) {
  const { structure } = useOpenMap();
  const select = useExplorer((state) => state.select);
  const concept = structure.concepts[number];
  if (concept === undefined) return null;
  return (
    <li className="concept-row">
      <button type="button" onClick={() => select({ kind: 'concept', number })}>
        <Glyph kind="concept" community={concept.community} borderline={isBorderline(concept)} />
        <span className="concept-row-label">
          {concept.label}
          {isBorderline(concept) && (
            <span className="visually-hidden">, {communitiesText.solidity.member}</span>
          )}
        </span>
        <span className="count">
          {typeof papers === 'string' ? papers : counted(papers ?? concept.papers, 'paper')}
        </span>
      </button>
    </li>
  );
}
