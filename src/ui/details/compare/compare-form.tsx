/** Finds what a selection is compared with, and compares. */
import '../../curation/edit-forms.css';
import './compare-form.css';
import { type KeyboardEvent, useEffect, useMemo } from 'react';
import { createSideSearch, type FoundSide } from '../../../explorer/find-sides.ts';
import { keyOfNode } from '../../../explorer/node-refs.ts';
import type { ComparedSide } from '../../../explorer/state.ts';
import { PickerField } from '../../common/picker-field.tsx';
import { useExplorer, useOpenMap } from '../../explorer/open-map.ts';
import { compareText } from '../../text/compare.ts';

const mostRows = 8;

export default function CompareForm({ side, onClose }: { side: ComparedSide; onClose(): void }) {
  const { structure } = useOpenMap();
  const compare = useExplorer((state) => state.compare);
  const search = useMemo(() => createSideSearch(structure), [structure]);
  useBegunComparison(side);
  const rowOf = (found: FoundSide) => ({
    key: keyOf(found.side),
    text: found.name,
    count: compareText.choice(kindOf(found.side), found.papers),
  });
  const find = (query: string) => {
    const found = search(query, Number.POSITIVE_INFINITY).filter(
      (candidate) => keyOf(candidate.side) !== keyOf(side),
    );
    const rows = found.slice(0, mostRows).map(rowOf);
    return { rows, more: found.length - rows.length };
  };
  return (
    <section
      className="merge-form compare-form"
      aria-label={compareText.field}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h3>{compareText.hint}</h3>
      <PickerField
        name={compareText.field}
        nothing={compareText.nothing}
        moreInWords={compareText.more}
        find={find}
        onPick={(key) => compare([side, sideOf(key)])}
      />
      <div className="edit-actions">
        <button type="button" className="button" onClick={onClose}>
          {compareText.cancel}
        </button>
      </div>
    </section>
  );
}

/** While the form is open, what is chosen elsewhere is the other side as well. */
function useBegunComparison(side: ComparedSide): void {
  const { store } = useOpenMap();
  const key = keyOf(side);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a side is known by its key
  useEffect(() => {
    store.getState().beginComparison(side);
    return () => store.getState().beginComparison(null);
  }, [store, key]);
}

function kindOf(side: ComparedSide): 'community' | 'concept' | 'paper' {
  if (side.kind === 'node') return side.node.kind;
  return 'community';
}

/** Returns what tells a side from any other. */
function keyOf(side: ComparedSide): string {
  if (side.kind === 'nodes') {
    return side.nodes.map(keyOfNode).join();
  }
  return side.kind === 'node' ? keyOfNode(side.node) : `community ${side.community}`;
}

function sideOf(key: string): ComparedSide {
  const [kind, digits] = key.split(' ');
  const number = Number(digits);
  if (kind === 'paper' || kind === 'concept') return { kind: 'node', node: { kind, number } };
  return { kind: 'community', community: number };
}
