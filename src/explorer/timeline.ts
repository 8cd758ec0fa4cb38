/**
 * Undo and redo of everything that changes the view or the edits, in one timeline.
 *
 * It stands between the store's history and the browser's: what pushes an entry there is a step here;
 * the camera, the words of a search and changes that share an entry are none. To undo is to go where the step was taken from,
 * as a new entry of the browser's history, so that back and forward step through all that was seen.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { decodeAddress, encodeAddress } from './address.ts';
import type { ShownMap } from './curation-state.ts';
import type { CurationStore } from './curation-store.ts';
import type { AddressAdapter } from './history.ts';
import {
  addStep,
  emptySteps,
  replaceLast,
  type Step,
  type StepLog,
  sameView,
  stepBack,
  stepForward,
} from './step-log.ts';

export interface TimelineState extends StepLog {
  /** The last step that was undone or done again. */
  taken: { way: 'undone' | 'redone'; step: Step } | null;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Undoes the last edit and what was done to the view since. */
  undoEdit(): Promise<void>;
  /** Does again what was undone up to the next edit, and that edit. */
  redoEdit(): Promise<void>;
}

export interface Timeline {
  steps: StoreApi<TimelineState>;
  /** What the store's history is to be bound to in place of the page's address. */
  address: AddressAdapter;
}

/** Returns the timeline of an open map; `page` is where its address stands. */
export function createTimeline(curation: CurationStore, page: AddressAdapter): Timeline {
  const addressOf = ({ store, structure }: ShownMap) => encodeAddress(store.getState(), structure);
  let current = addressOf(curation.getState().shown);
  /** While a step is undone or done again, what changes is no step. */
  let stepping = false;
  /** A view step of this very turn, which an edit that comes with it takes in. */
  let viewOfTurn: Step | null = null;
  let turn: Promise<void> = Promise.resolve();

  const record = (kind: Step['kind'], after: string, from = current) => {
    current = after;
    if (stepping || (kind === 'view' && sameView(from, after))) return;
    const step = { kind, before: from, after };
    if (kind === 'edit' && viewOfTurn !== null) {
      steps.setState((log) => replaceLast(log, { ...step, before: viewOfTurn?.before ?? from }));
      return;
    }
    steps.setState((log) => addStep(log, step));
    if (kind === 'edit') return;
    viewOfTurn = step;
    queueMicrotask(() => {
      viewOfTurn = null;
    });
  };
  const show = (address: string) => {
    const { store, structure } = curation.getState().shown;
    const { query, restore } = store.getState();
    restore({ ...decodeAddress(address, structure), query });
    current = encodeAddress(store.getState(), structure);
    // The store of another edition is not bound to the address yet.
    page.replace(current);
  };
  const take = async (way: 'undone' | 'redone') => {
    const log = steps.getState();
    const step = (way === 'undone' ? log.past : log.future).at(-1);
    if (step === undefined) return;
    stepping = true;
    try {
      const left = current;
      const { undo, redo } = curation.getState();
      if (step.kind === 'edit') await (way === 'undone' ? undo() : redo());
      show(way === 'undone' ? step.before : step.after);
      steps.setState({
        ...(way === 'undone' ? stepBack(log, left) : stepForward(log, left)),
        taken: { way, step },
      });
    } finally {
      stepping = false;
    }
  };
  /** One after the other, however fast they are asked for. */
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    turn = turn.catch(() => {}).then(act);
    return turn;
  };
  const throughEdit = async (way: 'undone' | 'redone') => {
    const ahead = () => (way === 'undone' ? steps.getState().past : steps.getState().future);
    if (!ahead().some(({ kind }) => kind === 'edit')) return;
    while (ahead().at(-1)?.kind === 'view') await take(way);
    await take(way);
  };

  const steps = createStore<TimelineState>(() => ({
    ...emptySteps,
    taken: null,
    undo: () => inTurn(() => take('undone')),
    redo: () => inTurn(() => take('redone')),
    undoEdit: () => inTurn(() => throughEdit('undone')),
    redoEdit: () => inTurn(() => throughEdit('redone')),
  }));
  curation.subscribe(({ shown, log }, previous) => {
    if (shown === previous.shown) return;
    const after = addressOf(shown);
    const isEdit = log !== previous.log && log.past.length > previous.log.past.length;
    if (isEdit) record('edit', after);
    else current = after;
  });
  return {
    steps,
    address: {
      read: page.read,
      push(address) {
        page.push(address);
        record('view', address);
      },
      replace(address) {
        page.replace(address);
        current = address;
      },
      onPop: (listener) =>
        page.onPop(() => {
          const left = current;
          listener();
          record('view', addressOf(curation.getState().shown), left);
        }),
    },
  };
}
