/** A paper: who wrote it and where it is, its abstract with its concepts, and what is like it. */
import './paper-details.css';
import { useState } from 'react';
import { isBorderline } from '../../explorer/firmness.ts';
import { keywordText } from '../../explorer/keyword-text.ts';
import { Glyph } from '../common/glyph.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { ExportButton } from '../export/export-button.tsx';
import { MarkControls } from '../reading/mark-controls.tsx';
import { detailsText } from '../text/details.ts';
import { Abstract } from './abstract.tsx';
import { BridgeLine } from './bridge-line.tsx';
import { paperLinks } from './citation.ts';
import { CommunityLink } from './community-link.tsx';
import { CompareWith } from './compare/compare-with.tsx';
import { DetailsHead } from './details-head.tsx';
import { DetailsSection } from './details-section.tsx';
import { FirmnessLine } from './firmness-line.tsx';
import { OffMapNote } from './off-map-note.tsx';
import { PaperConcepts } from './paper-concepts.tsx';
import { SimilarPapers } from './similar-papers.tsx';
import { TextsNote } from './texts-note.tsx';

export default function PaperDetails({ paper: number }: { paper: number }) {
  const { structure, texts } = useOpenMap();
  const paper = structure.papers[number];
  if (paper === undefined) return null;
  const links = paperLinks(paper);
  const dated = [paper.year, paper.venue].filter((part) => part !== undefined).join(', ');
  return (
    <>
      <DetailsHead
        size="paper"
        title={paper.title}
        kind={
          <>
            <Glyph kind="paper" community={paper.community} borderline={isBorderline(paper)} />
            <span>
              {detailsText.paper}, <CommunityLink community={paper.community} />
            </span>
          </>
        }
      >
        {paper.titleSource === 'abstract' && (
          <p className="details-line">{detailsText.titleFromAbstract}</p>
        )}
        {paper.authors !== undefined && <Authors authors={paper.authors} />}
        {(dated !== '' || links.length > 0) && (
          <p className="details-line paper-places">
            {dated !== '' && <span>{dated}</span>}
            {links.map(({ label, href }) => (
              <a key={href} href={href} target="_blank" rel="noopener noreferrer">
                {label}
              </a>
            ))}
          </p>
        )}
        {paper.textLanguage !== undefined && (
          <p className="details-line">{detailsText.otherLanguage(paper.textLanguage)}</p>
        )}
        {paper.completedFrom !== undefined && (
          <p className="details-line">{detailsText.completedFrom(paper.completedFrom)}</p>
        )}
        <FirmnessLine node={{ kind: 'paper', number }} />
        <BridgeLine node={{ kind: 'paper', number }} />
        <OffMapNote kind="paper" number={number} />
        <MarkControls key={paper.id} paper={number} />
        <div className="details-actions">
          <ExportButton />
          <CompareWith side={{ kind: 'node', node: { kind: 'paper', number } }} />
        </div>
      </DetailsHead>
      <AbstractSection paper={number} loaded={texts !== null} />
      <KeywordsSection paper={number} />
      <SimilarPapers paper={number} />
      <PaperConcepts paper={number} />
    </>
  );
}

function AbstractSection({ paper, loaded }: { paper: number; loaded: boolean }) {
  const { structure, texts } = useOpenMap();
  const paperText = texts?.papers[paper];
  const underlined = (paperText?.concepts ?? []).filter(
    ({ concept, mentions }) =>
      concept < structure.concepts.length && mentions.some(({ field }) => field === 'abstract'),
  ).length;
  return (
    <DetailsSection
      title={detailsText.abstract}
      {...(underlined > 0 && { note: detailsText.underlined(underlined) })}
    >
      <TextsNote />
      {paperText?.abstract !== undefined && (
        <Abstract paperText={paperText} field="abstract" text={paperText.abstract} />
      )}
      {loaded && paperText?.abstract === undefined && (
        <p className="texts-note">{detailsText.noAbstract}</p>
      )}
    </DetailsSection>
  );
}

function KeywordsSection({ paper: number }: { paper: number }) {
  const { structure, texts } = useOpenMap();
  const { keywords } = structure.papers[number] ?? {};
  if (keywords === undefined) return null;
  const text = keywordText(keywords);
  const paperText = texts?.papers[number];
  return (
    <DetailsSection title={detailsText.keywords(keywords.length)}>
      {paperText === undefined ? (
        <p className="abstract">{text}</p>
      ) : (
        <Abstract paperText={paperText} field="keywords" text={text} />
      )}
    </DetailsSection>
  );
}

/** Authors shown before "n more authors". */
const firstAuthors = 8;

function Authors({ authors }: { authors: readonly string[] }) {
  const [open, setOpen] = useState(false);
  const rest = authors.length - firstAuthors;
  return (
    <p className="details-line paper-authors">
      {(open || rest <= 1 ? authors : authors.slice(0, firstAuthors)).join(', ')}
      {!open && rest > 1 && (
        <>
          {', '}
          <button type="button" className="text-button" onClick={() => setOpen(true)}>
            {detailsText.moreAuthors(rest)}
          </button>
        </>
      )}
    </p>
  );
}
