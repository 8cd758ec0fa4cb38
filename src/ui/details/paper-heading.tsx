/** A paper in a list: its title, which opens it, and its source with the map's square. */
import './paper-heading.css';
import type { ReactNode } from 'react';
import { Glyph } from '../common/glyph.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { sourceLine } from './citation.ts';

export function PaperHeading({
  paper: number,
  level,
  children,
}: {
  paper: number;
  /** Of the heading, by what it stands under. */
  level: 3 | 4;
  /** The title as it is set; by default its bare text. */
  children?: ReactNode;
}) {
  const select = useExplorer((state) => state.select);
  const paper = useOpenMap().structure.papers[number];
  if (paper === undefined) return null;
  const source = sourceLine(paper);
  const square = <Glyph kind="paper" community={paper.community} />;
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
        </p>
      )}
    </>
  );
}
