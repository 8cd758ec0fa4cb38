/** An abstract, or keywords, with every concept of the map underlined in its community's colour; click opens it. */
import './abstract.css';
import type { CSSProperties } from 'react';
import type { PaperField, PaperText } from '../../core/types.ts';
import { cutSegments } from '../../explorer/evidence.ts';
import { communityColour } from '../common/community-colour.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';

export function Abstract({
  paperText,
  field,
  text,
}: {
  paperText: PaperText;
  field: PaperField;
  /** Of the field. */
  text: string;
}) {
  const { structure } = useOpenMap();
  const select = useExplorer((state) => state.select);
  const marks = paperText.concepts
    .filter(({ concept }) => concept < structure.concepts.length)
    .flatMap(({ concept, mentions }) =>
      mentions
        .filter((mention) => mention.field === field)
        .map(({ start, end }) => ({ start, end, value: concept })),
    );
  return (
    <p className="abstract">
      {cutSegments(text, { start: 0, end: text.length }, marks).map((segment) => {
        const concept = segment.mark === undefined ? undefined : structure.concepts[segment.mark];
        if (concept === undefined) return <span key={segment.start}>{segment.text}</span>;
        const style = { '--community': communityColour(concept.community) } as CSSProperties;
        return (
          <button
            key={segment.start}
            type="button"
            className="abstract-concept"
            style={style}
            title={concept.label}
            onClick={() => select({ kind: 'concept', number: segment.mark ?? 0 })}
          >
            {segment.text}
          </button>
        );
      })}
    </p>
  );
}
