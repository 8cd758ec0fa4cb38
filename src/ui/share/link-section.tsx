/** The address of this view. */
import { reachOfLink } from '../../explorer/link-reach.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { shareText } from '../text/share.ts';
import { CopiedLine } from './copied-line.tsx';
import { ShareSection } from './share-section.tsx';

const words = shareText.link;

export function LinkSection() {
  const { mapKey } = useOpenMap();
  const { location } = window;
  return (
    <ShareSection
      title={words.title}
      says={[words.says, words.reach[reachOfLink(location, mapKey)]]}
    >
      <CopiedLine label={words.address} copy={words.copy} line={location.href} />
    </ShareSection>
  );
}
