/** What a bridge connects, with the share of its links that lead there; nothing for another node. */
import './firmness-line.css';
import { Fragment, useMemo } from 'react';
import type { NodeRef } from '../../core/types.ts';
import { bridgeAt } from '../../explorer/bridges.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { communitiesText } from '../text/communities.ts';
import { percent } from '../text/numbers.ts';
import { CommunityLink } from './community-link.tsx';

/** Concepts named for each community. */
const throughNamed = 2;

export function BridgeLine({ node: { kind, number } }: { node: NodeRef }) {
  const { structure } = useOpenMap();
  const bridge = useMemo(() => bridgeAt(structure, { kind, number }), [structure, kind, number]);
  if (bridge === null) return null;
  const { communities } = bridge;
  const through =
    kind === 'paper' ? communities.flatMap(({ through }) => through.slice(0, throughNamed)) : [];
  return (
    <p className="firmness">
      {communitiesText.bridges.line}{' '}
      {communities.map(({ community, share }, place) => (
        <Fragment key={community}>
          {place > 0 &&
            (place === communities.length - 1 ? ` ${communitiesText.bridges.and} ` : ', ')}
          {percent(share).replace(' ', '\u00a0')}{' '}
          {place === 0 ? communitiesText.bridges.lead : communitiesText.bridges.to}{' '}
          <CommunityLink community={community} short />
        </Fragment>
      ))}
      {through.length > 0 && communitiesText.bridges.through}
      {through.map((concept, place) => (
        <Fragment key={concept}>
          {place > 0 && ','} <ConceptLink concept={concept} />
        </Fragment>
      ))}
    </p>
  );
}

function ConceptLink({ concept }: { concept: number }) {
  const { structure } = useOpenMap();
  const select = useExplorer((state) => state.select);
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => select({ kind: 'concept', number: concept })}
    >
      {structure.concepts[concept]?.label}
    </button>
  );
}
