/** Which columns of a table are shown: kept in this browser. */
import { useState } from 'react';
import type { TableKind } from '../../explorer/state.ts';
import type { TableColumn } from '../../explorer/table/column.ts';

export interface ShownColumns {
  /** The first column is always among them. */
  names: ReadonlySet<string>;
  /** Whether the user chose them. */
  isChosen: boolean;
  choose(names: ReadonlySet<string>): void;
}

/** Returns which of `columns` are shown, and how to choose others. */
export function useShownColumns(of: TableKind, columns: readonly TableColumn[]): ShownColumns {
  const [chosen, setChosen] = useState<Partial<Record<TableKind, readonly string[]>>>({});
  const names = chosen[of] ?? readChosen(of);
  const shown = columns.filter(
    ({ name, shown }, place) => place === 0 || (names === null ? shown : names.includes(name)),
  );
  const choose = (next: ReadonlySet<string>) => {
    const kept = [...next];
    setChosen({ ...chosen, [of]: kept });
    try {
      localStorage.setItem(keyOf(of), JSON.stringify(kept));
    } catch {
      // Storage is refused: the choice lasts for the visit.
    }
  };
  return { names: new Set(shown.map(({ name }) => name)), isChosen: names !== null, choose };
}

function keyOf(of: TableKind): string {
  return `throughline.columns.${of}`;
}

function readChosen(of: TableKind): readonly string[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(of)) ?? 'null');
    return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : null;
  } catch {
    return null;
  }
}
