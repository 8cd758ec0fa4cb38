/** What a community opens into: its parts, and theirs; click lets one stand out on the map. */
import './community-parts.css';
import { useState } from 'react';
import type { Community, CommunityPart } from '../../core/types.ts';
import { liesIn, type PartPath, samePath, wholeCommunity } from '../../explorer/parts.ts';
import { placeLineOf } from '../../explorer/place-name.ts';
import { Glyph } from '../common/glyph.tsx';
import { Icon } from '../common/icon.tsx';
import { useHost } from '../explorer/host.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { communitiesText } from '../text/communities.ts';
import { counted } from '../text/numbers.ts';
import { focusTitleIfLost } from './details-head.tsx';
import { DetailsSection } from './details-section.tsx';

export function CommunityParts({ community: { number, parts } }: { community: Community }) {
  const { root } = useHost();
  const focusPart = useExplorer((state) => state.focusPart);
  const divided = useExplorer((state) => state.focusedPart.length > 0);
  if (parts.length === 0) return null;
  return (
    <DetailsSection
      title={communitiesText.parts.title}
      note={communitiesText.parts.count(parts.length)}
      {...(divided && {
        action: (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              focusPart(wholeCommunity);
              focusTitleIfLost(root());
            }}
          >
            {communitiesText.parts.whole}
          </button>
        ),
      })}
    >
      <PartList community={number} parts={parts} path={wholeCommunity} />
    </DetailsSection>
  );
}

function PartList({
  community,
  parts,
  path,
}: {
  community: number;
  parts: readonly CommunityPart[];
  path: PartPath;
}) {
  return (
    <ul className="parts">
      {parts.map((part, place) => (
        <PartRow key={part.label} community={community} part={part} path={[...path, place]} />
      ))}
    </ul>
  );
}

function PartRow({
  community,
  part,
  path,
}: {
  community: number;
  part: CommunityPart;
  path: PartPath;
}) {
  const { structure } = useOpenMap();
  const focusPart = useExplorer((state) => state.focusPart);
  const focused = useExplorer((state) => samePath(state.focusedPart, path));
  const holdsFocused = useExplorer(({ focusedPart }) => liesIn({ parts: focusedPart }, path));
  const [open, setOpen] = useState(holdsFocused && !focused);
  const name = placeLineOf(structure, part);
  const divided = part.parts.length > 0;
  return (
    <li>
      <div className="part-row" data-focused={focused}>
        <button
          type="button"
          className="part-name"
          aria-pressed={focused}
          onClick={() => focusPart(path)}
        >
          <Glyph kind="concept" community={community} />
          <span>{name}</span>
          <span className="count">{counted(part.papers, 'paper')}</span>
        </button>
        {divided && (
          <button
            type="button"
            className="part-fold"
            aria-expanded={open}
            aria-label={communitiesText.parts.open(name)}
            title={communitiesText.parts.open(name)}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'right'} size={14} />
          </button>
        )}
      </div>
      {open && divided && <PartList community={community} parts={part.parts} path={path} />}
    </li>
  );
}
