/** Share: the map as one file, as a site, as a link to this view, within another page. */
import './share-dialog.css';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { shareText } from '../text/share.ts';
import { EmbedSection } from './embed-section.tsx';
import { LinkSection } from './link-section.tsx';
import { PageSection } from './page-section.tsx';
import { SiteSection } from './site-section.tsx';

export default function ShareDialog({ onClose }: { onClose(): void }) {
  return (
    <DialogFrame title={shareText.title} className="share-dialog" onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className="share-body" aria-label={shareText.ways} tabIndex={0}>
        <PageSection />
        <LinkSection />
        <SiteSection />
        <EmbedSection />
      </section>
    </DialogFrame>
  );
}
