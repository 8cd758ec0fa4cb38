/** A bar as long as two papers are similar, parted by what the shared concepts make of it. Words stand beside it. */
import './shares-bar.css';
import type { SimilarPaper } from '../../explorer/details.ts';
import { communityColour } from '../common/community-colour.ts';
import { useOpenMap } from '../explorer/open-map.ts';

/** Shared concepts with a part of their own, and a name beside the bar; what is left is "others". */
export const namedShares = 4;

export function SharesBar({ similar: { weight, shared } }: { similar: SimilarPaper }) {
  const { structure } = useOpenMap();
  const named = shared.slice(0, namedShares);
  const rest = 1 - named.reduce((sum, { share }) => sum + share, 0);
  return (
    <div className="shares" aria-hidden="true">
      <div className="shares-bar" style={{ width: `${100 * weight}%` }}>
        {named.map(({ concept, share }) => (
          <span
            key={concept}
            style={{
              flexGrow: share,
              background: communityColour(structure.concepts[concept]?.community ?? 0),
            }}
          />
        ))}
        {shared.length > named.length && (
          <span className="shares-rest" style={{ flexGrow: rest }} />
        )}
      </div>
    </div>
  );
}
