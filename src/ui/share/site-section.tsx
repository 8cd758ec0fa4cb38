/** How a site is made: a page can write no folder, so the command is told. */
import { ownIdOf } from '../../explorer/map-key.ts';
import { useLibrary } from '../dataset/library.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { shareText } from '../text/share.ts';
import { CopiedLine } from './copied-line.tsx';
import { ShareSection } from './share-section.tsx';

const words = shareText.site;

export function SiteSection() {
  const { mapKey } = useOpenMap();
  const { published } = useLibrary();
  const isOwn = ownIdOf(mapKey) !== null;
  const folder = published.carried ? words.carriedFolder : isOwn ? words.ownFolder : words.folder;
  return (
    <ShareSection title={words.title} says={[words.says, folder]}>
      <CopiedLine label={words.commandLabel} copy={words.copy} line={words.command} />
    </ShareSection>
  );
}
