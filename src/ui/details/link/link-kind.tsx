/** What kind of link the details are of: its two ends as the map draws them, and words. */
import './link-kind.css';
import type { NodeRef } from '../../../core/types.ts';
import { communityOf } from '../../../explorer/ego-network.ts';
import type { LinkRef } from '../../../explorer/state.ts';
import { Glyph } from '../../common/glyph.tsx';
import { useOpenMap } from '../../explorer/open-map.ts';
import { linkText } from '../../text/link.ts';

export function LinkKind({ link: { source, target } }: { link: LinkRef }) {
  const { structure } = useOpenMap();
  const glyph = (node: NodeRef) => (
    <Glyph kind={node.kind} community={communityOf(structure, node)} />
  );
  const kind = source.kind !== target.kind ? 'mention' : (`${source.kind}s` as const);
  return (
    <>
      <span className="link-glyphs" aria-hidden="true">
        {glyph(source)}
        {glyph(target)}
      </span>
      {linkText.kinds[kind]}
    </>
  );
}
