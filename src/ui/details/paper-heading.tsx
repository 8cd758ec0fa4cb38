/** A paper in a list: its title, which opens it, and its source with the map's square. */
import './paper-heading.css';
import type { ReactNode } from 'react';
import { isBorderline } from '../../explorer/firmness.ts';
import { Glyph } from '../common/glyph.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { communitiesText } from '../text/communities.ts';
import { sourceLine } from './citation.ts';

export function PaperHeading({
  paper: number,
  level,
  note,
  children,
}: {
  paper: number;
  /** Of the heading, by what it stands under. */
  level: 3 | 4;
  /** Stands before the source: what the list says of the paper. */
  note?: string;
  /** The title as it is set; by default its bare text. */
  children?: ReactNode;
}) {
  const select = useExplorer((state) => state.select);
  const paper = useOpenMap().structure.papers[number];
  if (paper === undefined) return null;
  const borderline = isBorderline(paper);
  const source = [...(note === undefined ? [] : [note]), sourceLine(paper)]
    .filter((part) => part !== '')
    .join(' · ');
  const square = <Glyph kind="paper" community={paper.community} borderline={borderline} />;
  const Title = `h${level}` as const;
  return (
    <>
      <Title className="paper-heading">
        <button type="button" onClick={() => select({ kind: 'paper', number })}>
          {source === '' && square}
          {children ?? paper.title}
        </button>
      </Title>
      {source !== '' && (
        <p className="paper-source">
          {square}
          {source}
          {borderline && (
            <span className="visually-hidden">, {communitiesText.solidity.member}</span>
          )}
        </p>
      )}
    </>
  );
}
