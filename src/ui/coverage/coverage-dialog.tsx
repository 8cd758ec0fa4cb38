/** What the map lacks: papers without abstract, year or concept, in other languages, and what that does. */
import '../about/about-dialog.css';
import { useMemo } from 'react';
import {
  type Coverage,
  type CoverageGap,
  coverageGaps,
  measureCoverage,
} from '../../explorer/coverage.ts';
import { AboutSection } from '../about/about-section.tsx';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { MoreList } from '../details/more-list.tsx';
import { TextsNote } from '../details/texts-note.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { coverageText } from '../text/coverage.ts';

export default function CoverageDialog({ onClose }: { onClose(): void }) {
  const { structure, texts } = useOpenMap();
  const coverage = useMemo(
    () => (texts === null ? null : measureCoverage(structure, texts)),
    [structure, texts],
  );
  return (
    <DialogFrame title={coverageText.title} className="about-dialog" onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <div className="about-body" tabIndex={0}>
        {coverage === null ? (
          <section className="about-section">
            <TextsNote />
          </section>
        ) : (
          <Gaps coverage={coverage} onClose={onClose} />
        )}
      </div>
    </DialogFrame>
  );
}

function Gaps({ coverage, onClose }: { coverage: Coverage; onClose(): void }) {
  const present = coverageGaps.filter((gap) => coverage.gaps[gap].length > 0);
  return (
    <>
      <AboutSection title={coverageText.summary}>
        <p>{present.length === 0 ? coverageText.whole(coverage.papers) : coverageText.what}</p>
        <p>{coverageText.keywords(coverage.withKeywords, coverage.papers)}</p>
      </AboutSection>
      {present.map((gap) => (
        <Gap key={gap} gap={gap} coverage={coverage} onClose={onClose} />
      ))}
    </>
  );
}

/** Papers shown at first. */
const firstPapers = 5;

function Gap({
  gap,
  coverage,
  onClose,
}: {
  gap: CoverageGap;
  coverage: Coverage;
  onClose(): void;
}) {
  const { structure } = useOpenMap();
  const select = useExplorer((state) => state.select);
  const papers = coverage.gaps[gap];
  const words = coverageText.gaps[gap];
  const detail = detailOf(gap, coverage);
  return (
    <AboutSection title={words.title}>
      <p>
        <strong>{coverageText.of(papers.length, coverage.papers)}</strong>
        {detail !== '' && `: ${detail}`}
      </p>
      <p>{words.effect}</p>
      <div className="about-note">
        <MoreList members={papers} first={firstPapers} more={coverageText.morePapers}>
          {(paper) => (
            <li key={paper}>
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  select({ kind: 'paper', number: paper });
                  onClose();
                }}
              >
                {structure.papers[paper]?.title}
              </button>
            </li>
          )}
        </MoreList>
      </div>
    </AboutSection>
  );
}

function detailOf(gap: CoverageGap, { languages, thinYears }: Coverage): string {
  if (gap === 'thin-year') return coverageText.years(thinYears);
  if (gap !== 'other-language') return '';
  return coverageText.languages(languages);
}
