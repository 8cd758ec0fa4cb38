/** The papers and concepts that connect communities most, each with what it connects; click selects. */
import './bridges.css';
import { useMemo } from 'react';
import { type Bridge, bridgesOf } from '../../explorer/bridges.ts';
import { titleOf } from '../../explorer/describe.ts';
import { communityOf } from '../../explorer/ego-network.ts';
import { isBorderline } from '../../explorer/firmness.ts';
import { sameNode } from '../../explorer/node-refs.ts';
import { placeNameOf } from '../../explorer/place-name.ts';
import { Glyph } from '../common/glyph.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { communitiesText } from '../text/communities.ts';
import { clipped, percent } from '../text/numbers.ts';
import { FoldedSection } from './section.tsx';

/** Bridges of each kind that are listed. */
const listed = 8;

export function Bridges() {
  return (
    <FoldedSection title={communitiesText.bridges.title}>
      <BridgeLists />
    </FoldedSection>
  );
}

function BridgeLists() {
  const { structure } = useOpenMap();
  const { papers, concepts } = useMemo(() => bridgesOf(structure), [structure]);
  if (papers.length + concepts.length === 0) {
    return <p className="bridges-what">{communitiesText.bridges.none}</p>;
  }
  return (
    <>
      <p className="bridges-what">{communitiesText.bridges.what}</p>
      <BridgeList title={communitiesText.bridges.papers} bridges={papers} />
      <BridgeList title={communitiesText.bridges.concepts} bridges={concepts} />
    </>
  );
}

function BridgeList({ title, bridges }: { title: string; bridges: readonly Bridge[] }) {
  if (bridges.length === 0) return null;
  const first = bridges.slice(0, listed);
  return (
    <>
      <h3 className="bridges-title">
        {title}{' '}
        <span className="count">{communitiesText.bridges.shown(first.length, bridges.length)}</span>
      </h3>
      <ul className="bridges">
        {first.map((bridge) => (
          <BridgeRow key={`${bridge.node.kind} ${bridge.node.number}`} bridge={bridge} />
        ))}
      </ul>
    </>
  );
}

function BridgeRow({ bridge: { node, communities } }: { bridge: Bridge }) {
  const { structure } = useOpenMap();
  const select = useExplorer((state) => state.select);
  const selected = useExplorer((state) => sameNode(state.selected, node));
  const nodes = node.kind === 'paper' ? structure.papers : structure.concepts;
  const borderline = isBorderline(nodes[node.number]);
  const names = communities.map(({ community, share }) => {
    const named = structure.communities[community];
    const name = named === undefined ? '' : placeNameOf(structure, named).title;
    return `${clipped(name)} ${percent(share).replace(' ', '\u00a0')}`;
  });
  const last = names.at(-1) ?? '';
  const connected = `${names.slice(0, -1).join(', ')} ${communitiesText.bridges.and} ${last}`;
  return (
    <li>
      <button type="button" aria-pressed={selected} onClick={() => select(node)}>
        <Glyph kind={node.kind} community={communityOf(structure, node)} borderline={borderline} />
        <span className="bridge-lines">
          <span className="bridge-name">{titleOf(structure, node)}</span>
          <span className="bridge-rest">
            {communitiesText.bridges.connects} {connected}
          </span>
        </span>
      </button>
    </li>
  );
}
