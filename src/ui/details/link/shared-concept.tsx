/** A concept that two papers share: its part in their likeness, and on demand the sentences of both. */
import { useState } from 'react';
import { collectEvidence } from '../../../explorer/evidence.ts';
import { communityColour } from '../../common/community-colour.ts';
import { Glyph } from '../../common/glyph.tsx';
import { useExplorer, useOpenMap } from '../../explorer/open-map.ts';
import { detailsText } from '../../text/details.ts';
import { linkText } from '../../text/link.ts';
import { percent } from '../../text/numbers.ts';
import { GivenKeywords } from '../given-keywords.tsx';
import { Marked } from '../marked.tsx';
import { PaperHeading } from '../paper-heading.tsx';
import { Sentences } from '../sentences.tsx';
import { TextsNote } from '../texts-note.tsx';

export function SharedConceptRow({
  concept: number,
  share,
  papers,
}: {
  concept: number;
  share: number;
  papers: readonly [number, number];
}) {
  const { structure } = useOpenMap();
  const select = useExplorer((state) => state.select);
  const [open, setOpen] = useState(false);
  const concept = structure.concepts[number];
  if (concept === undefined) return null;
  return (
    <li className="shared-concept">
      <div className="concept-row">
        <button type="button" onClick={() => select({ kind: 'concept', number })}>
          <Glyph kind="concept" community={concept.community} />
          <span className="concept-row-label">{concept.label}</span>
          <span className="count">{percent(share)}</span>
        </button>
      </div>
      <div className="shared-concept-share" aria-hidden="true">
        <span
          style={{ width: `${100 * share}%`, background: communityColour(concept.community) }}
        />
      </div>
      <button
        type="button"
        className="text-button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? linkText.hideSentences : linkText.bothSentences}
        <span className="visually-hidden"> {concept.label}</span>
      </button>
      {open && (
        <>
          <TextsNote />
          {papers.map((paper) => (
            <NamedIn key={paper} paper={paper} concept={number} />
          ))}
        </>
      )}
    </li>
  );
}

/** Sentences shown before "n more sentences". */
const firstSentences = 2;

function NamedIn({ paper: number, concept }: { paper: number; concept: number }) {
  const { structure, texts } = useOpenMap();
  const paper = structure.papers[number];
  const paperText = texts?.papers[number];
  if (paper === undefined || paperText === undefined) return null;
  const { title, sentences, keywords } = collectEvidence(paper, paperText, concept);
  return (
    <div className="evidence">
      <PaperHeading paper={number} level={4}>
        <Marked segments={title} />
      </PaperHeading>
      <Sentences all={sentences} first={sentences.slice(0, firstSentences)} />
      <GivenKeywords keywords={keywords} />
      {sentences.length + keywords.length === 0 && (
        <p className="evidence-none">{detailsText.titleOnly}</p>
      )}
    </div>
  );
}
