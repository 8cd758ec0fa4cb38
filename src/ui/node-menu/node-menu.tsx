/** The menu of a node, or of the map, at the place that was clicked or pressed. */
import './node-menu.css';
import { useRef } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { NodeRef } from '../../core/types.ts';
import { titleOf } from '../../explorer/describe.ts';
import type { Point } from '../../stage/geometry.ts';
import { Glyph } from '../common/glyph.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useVisible } from '../explorer/use-visible.ts';
import { nodeMenuText } from '../text/node-menu.ts';
import { clipped } from '../text/numbers.ts';
import { mapEntries } from './map-entries.ts';
import { nodeEntries } from './node-entries.ts';

export default function NodeMenu({
  node,
  place,
  fit,
  onClose,
}: {
  /** Null for the map's own menu. */
  node: NodeRef | null;
  /** In CSS pixels from the map's top left. */
  place: Point;
  fit(): void;
  onClose(): void;
}) {
  const { structure } = useOpenMap();
  const visible = useVisible();
  const state = useExplorer((choices) => choices);
  const anchor = useRef<HTMLSpanElement>(null);
  const ground = { structure, visible, state };
  const groups = node === null ? mapEntries(ground, fit) : nodeEntries(ground, node);
  const title = node === null ? nodeMenuText.ofMap : clipped(titleOf(structure, node));
  return (
    <>
      <span ref={anchor} className="node-menu-anchor" style={{ left: place.x, top: place.y }} />
      <Popover
        className="menu-popover node-menu"
        triggerRef={anchor}
        placement="bottom start"
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Header className="node-menu-title">
          {node !== null && <NodeGlyph node={node} />}
          <span>{title}</span>
        </Header>
        <Menu className="menu" aria-label={title} autoFocus="first" onClose={onClose}>
          {groups
            .filter((entries) => entries.length > 0)
            .map((entries) => (
              <MenuSection
                key={entries[0]?.name}
                className="menu-section"
                aria-label={entries[0]?.name ?? title}
              >
                {entries.map(({ name, note, act }) => (
                  <MenuItem key={name} className="menu-entry" textValue={name} onAction={act}>
                    {name}
                    {note !== undefined && <span className="count">{note}</span>}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
        </Menu>
      </Popover>
    </>
  );
}

function NodeGlyph({ node }: { node: NodeRef }) {
  const { structure } = useOpenMap();
  const { community = 0 } =
    (node.kind === 'paper' ? structure.papers : structure.concepts)[node.number] ?? {};
  return <Glyph kind={node.kind} community={community} />;
}
