/**
 * Binds the store to the address.
 *
 * A new choice pushes an entry; the camera replaces the current one. Typing and dragging a slider
 * change one choice many times: changes of the same choice less than a second apart share an entry.
 */
import type { DatasetStructure } from '../core/types.ts';
import { decodeAddress, encodeAddress } from './address.ts';
import type { ExplorerState } from './state.ts';
import type { ExplorerStore } from './store.ts';

/** Where the address is kept: the browser's history, or a list in a test. */
export interface AddressAdapter {
  /** Returns the query string of the current entry. */
  read(): string;
  push(search: string): void;
  replace(search: string): void;
  /** Calls `listener` when the user steps through history; returns how to stop. */
  onPop(listener: () => void): () => void;
}

/** Choices that are changed in many small steps. */
const gradual = ['query', 'minPapers', 'years', 'resolution', 'errorRate'] as const;
const sameEntryMs = 1000;

/** The last gradual change, kept where one map follows another in the middle of it. */
export interface Pace {
  last: { choice: string; at: number } | null;
}

/**
 * Keeps a store that was opened at the address in step with it.
 * @param pace shared by the stores of one page.
 * @param now milliseconds of a clock that never steps back.
 * @returns how to stop.
 */
export function bindHistory(
  store: ExplorerStore,
  structure: DatasetStructure,
  adapter: AddressAdapter,
  pace: Pace = { last: null },
  now: () => number = () => performance.now(),
): () => void {
  let restoring = false;

  const restore = () => {
    restoring = true;
    pace.last = null;
    store.getState().restore(decodeAddress(adapter.read(), structure));
    restoring = false;
  };
  const record = (state: ExplorerState, previous: ExplorerState) => {
    if (restoring) return;
    const address = encodeAddress(state, structure);
    if (address === encodeAddress(previous, structure)) return;
    if (address === encodeAddress({ ...previous, camera: state.camera }, structure)) {
      adapter.replace(address);
      return;
    }
    const choice = gradualChoice(state, previous);
    const continues =
      choice !== null && pace.last?.choice === choice && now() - pace.last.at < sameEntryMs;
    pace.last = choice === null ? null : { choice, at: now() };
    if (continues) adapter.replace(address);
    else adapter.push(address);
  };

  const stopStore = store.subscribe(record);
  const stopPop = adapter.onPop(restore);
  return () => {
    stopStore();
    stopPop();
  };
}

/** Returns the gradual choice in which the states differ; `null` when another differs too. */
function gradualChoice(state: ExplorerState, previous: ExplorerState): string | null {
  const changed = (Object.keys(previous) as (keyof ExplorerState)[]).filter(
    (choice) => state[choice] !== previous[choice] && choice !== 'hovered' && choice !== 'camera',
  );
  const [choice] = changed;
  return changed.length === 1 && gradual.some((known) => known === choice)
    ? (choice ?? null)
    : null;
}
