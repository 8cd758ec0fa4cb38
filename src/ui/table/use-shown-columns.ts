/** Which columns of a table are shown: kept as a preference. */
import type { TableKind } from '../../explorer/state.ts';
import type { TableColumn } from '../../explorer/table/column.ts';
import { useStoredText } from '../common/use-stored.ts';

export interface ShownColumns {
  /** The first column is always among them. */
  names: ReadonlySet<string>;
  /** Whether the user chose them. */
  isChosen: boolean;
  choose(names: ReadonlySet<string>): void;
}

/** Returns which of `columns` are shown, and how to choose others. */
export function useShownColumns(of: TableKind, columns: readonly TableColumn[]): ShownColumns {
  const [kept, keep] = useStoredText(`columns.${of}`);
  const names = readNames(kept);
  const shown = columns.filter(
    ({ name, shown }, place) => place === 0 || (names === null ? shown : names.includes(name)),
  );
  const choose = (next: ReadonlySet<string>) => keep(JSON.stringify([...next]));
  return { names: new Set(shown.map(({ name }) => name)), isChosen: names !== null, choose };
}

function readNames(kept: string | null): readonly string[] | null {
  if (kept === null) return null;
  try {
    const names: unknown = JSON.parse(kept);
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : null;
  } catch {
    return null;
  }
}
