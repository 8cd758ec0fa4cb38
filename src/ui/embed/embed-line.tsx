/** The quiet line under an embedded map: which map it is, and the way to all of it. */
import { encodeAddress } from '../../explorer/address.ts';
import { wholeMapAddress } from '../../explorer/embed/whole-map.ts';
import { showsEverything, useHost } from '../explorer/host.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useVisibleCounts } from '../explorer/use-visible.ts';
import { embedText } from '../text/embed.ts';
import { counted } from '../text/numbers.ts';

export function EmbedLine() {
  const { name } = useOpenMap();
  const host = useHost();
  const { kind, controls } = host;
  return (
    <footer className="embed-line">
      <span className="embed-name">{name}</span>
      {controls.has('status') && !showsEverything(host) && <Counts />}
      {kind === 'frame' && <WholeMap />}
    </footer>
  );
}

function Counts() {
  const { papers, concepts } = useVisibleCounts();
  return (
    <span className="embed-counts">
      {counted(papers, 'paper')}, {counted(concepts, 'concept')}
    </span>
  );
}

/** Opens what is shown here, with all there is around it. */
function WholeMap() {
  const { structure } = useOpenMap();
  const choices = useExplorer((state) => encodeAddress(state, structure));
  const href = wholeMapAddress(window.location, choices);
  if (href === null) return null;
  return (
    <a href={href} target="_blank" rel="noopener">
      {embedText.whole}
    </a>
  );
}
