/** About this map: what it was made of and how, and how far to believe it. Of the map as it was built. */
import './about-dialog.css';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { aboutText } from '../text/about.ts';
import { AboutCommunities } from './about-communities.tsx';
import { AboutLinks } from './about-links.tsx';
import { AboutMethods } from './about-methods.tsx';
import { AboutOptions } from './about-options.tsx';
import { AboutPapers } from './about-papers.tsx';
import { AboutRobustness } from './about-robustness.tsx';
import { MeasuredQuality } from './measured-quality.tsx';
import { useRobustness } from './use-robustness.ts';

export default function AboutDialog({ onClose }: { onClose(): void }) {
  const { robustness, retry } = useRobustness(true);
  const report = robustness.step === 'read' ? robustness.report : null;
  return (
    <DialogFrame title={aboutText.title} className="about-dialog" onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <div className="about-body" tabIndex={0}>
        <AboutPapers />
        <AboutOptions />
        <AboutCommunities report={report} />
        <AboutRobustness robustness={robustness} retry={retry} />
        <AboutLinks />
        <AboutMethods />
        <MeasuredQuality />
      </div>
    </DialogFrame>
  );
}
