/** A side of a comparison: its sign, its name, its papers; click opens it. */

import type { DatasetStructure } from '../../../core/types.ts';
import { nameOfSide, signOfSide } from '../../../explorer/compared-sides.ts';
import type { ComparedSide } from '../../../explorer/state.ts';
import { Glyph } from '../../common/glyph.tsx';
import { useExplorer, useOpenMap } from '../../explorer/open-map.ts';
import { compareText } from '../../text/compare.ts';
import { clipped } from '../../text/numbers.ts';

export function SideName({ side, papers }: { side: ComparedSide; papers: number }) {
  const { structure } = useOpenMap();
  const select = useExplorer((state) => state.select);
  const pick = useExplorer((state) => state.pick);
  const focusCommunity = useExplorer((state) => state.focusCommunity);
  const focused = useExplorer((state) => state.focusedCommunity);
  const sign = signOfSide(structure, side);
  const open = () => {
    if (side.kind === 'node') select(side.node);
    else if (side.kind === 'nodes') pick(side.nodes);
    else if (focused === side.community) select(null);
    else focusCommunity(side.community);
  };
  return (
    <div className="side-name">
      <button type="button" onClick={open}>
        {sign !== null && <Glyph kind={sign.kind} community={sign.community} />}
        {sideInWords(structure, side)}
      </button>
      <p className="count">{compareText.papersOf(papers)}</p>
    </div>
  );
}

/** Returns what a side is called in a line: several nodes by their numbers. */
export function sideInWords(structure: DatasetStructure, side: ComparedSide): string {
  const name = nameOfSide(structure, side);
  if (name !== null || side.kind !== 'nodes') return clipped(name ?? '');
  const papers = side.nodes.filter(({ kind }) => kind === 'paper').length;
  return compareText.nodes(papers, side.nodes.length - papers);
}
