/** A new map on its way: what was added, what became of it, and the building. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StageProgress } from '../../core/types.ts';
import type { ImportSession } from '../../worker/import/open-import-session.ts';
import type {
  BuiltMap,
  ColumnChoice,
  ColumnField,
  ImportAccount,
  ImportAsk,
  ImportSource,
  ServiceSearch,
  ServiceWait,
} from '../../worker/import/protocol.ts';

/** What the worker is at; null while it rests. */
export type ImportWork = 'reading' | 'building' | 'keeping' | 'fetching' | 'completing' | null;

/** Work that whatever is added waits for: its end would be lost. */
const AWAITED: ReadonlySet<ImportWork> = new Set(['building', 'keeping', 'fetching', 'completing']);

function isAwaited(work: ImportWork): boolean {
  return AWAITED.has(work);
}

/** Why there is no map yet. */
export type ImportFailure =
  | { of: 'reading' | 'building' | 'asking'; reason: string }
  /** The map is there, but the browser does not keep it. */
  | { of: 'keeping'; code: 'full' | 'refused'; map: BuiltMap };

export interface ImportState extends ImportAsk {
  /** Null until the first files are read. */
  account: ImportAccount | null;
  work: ImportWork;
  /** Added while other work was under way; they are read when it ends. */
  held: readonly ImportSource[];
  /** Of the work under way; null before its first step. */
  progress: StageProgress | null;
  /** Why the service that is being asked keeps us waiting. */
  waiting: ServiceWait | null;
  failure: ImportFailure | null;
  /** Something was sent to a service, as the user asked. */
  hasAsked: boolean;
  /** Where services can reach the user; empty where they are not told. */
  contact: string;
  /** As the user wrote it; null where it is that of the first file. */
  name: string | null;
  add(files: readonly { name: string; blob: Blob }[]): Promise<void>;
  remove(source: number): Promise<void>;
  /** With an empty `column` the field is in none. */
  chooseColumn(file: string, field: ColumnField, column: string): Promise<void>;
  rename(name: string): void;
  nameContact(contact: string): void;
  /** Asks a service for papers, which become files of the import. */
  search(search: Omit<ServiceSearch, 'contact'>): Promise<void>;
  /** Asks services for what the papers lack. */
  complete(): Promise<void>;
  readAgain(): Promise<void>;
  /** Returns the id of the map that is kept now; null where none is. */
  build(): Promise<string | null>;
  /** Stops the building or the asking; what was there before is there again. */
  stop(): void;
  /** Returns a list of the account as CSV. */
  list(list: 'merged' | 'rejected'): Promise<string | null>;
}

export type ImportModel = StoreApi<ImportState>;

export interface ImportMeans {
  session: ImportSession;
  /** Returns the id under which the map is kept. @throws an error whose code is `full` or `refused` */
  keep(map: BuiltMap, made: { name: string; sources: string[] }): Promise<string>;
  /** The map that this one takes the place of. */
  updating?: { name: string; structure(): Promise<string | null> } | undefined;
}

/** Returns the model of one import. */
export function createImportModel({ session, keep, updating }: ImportMeans): ImportModel {
  let added = 0;
  return createStore<ImportState>((set, get) => {
    const watch = (event: StageProgress | ServiceWait) =>
      set('stage' in event ? { progress: event, waiting: null } : { waiting: event });
    const read = async (ask: Partial<ImportAsk>, failure: ImportFailure | null = null) => {
      set({ ...ask, failure });
      const { columns, fills, held } = get();
      const sources = [...get().sources, ...held];
      set({ sources, held: [] });
      if (sources.length === 0) {
        session.stop();
        set({ account: null, work: null });
        return;
      }
      set({ work: 'reading', progress: null });
      try {
        const task = { kind: 'read', ask: { sources, columns, fills } } as const;
        const account = await session.run(task, watch);
        if (account !== null) set({ account, work: null });
      } catch (error) {
        set({ work: null, failure: { of: 'reading', reason: messageOf(error) } });
      }
    };
    /** Ends what is under way, and reads what was added meanwhile; why it failed still stands. */
    const rest = (failure: ImportFailure | null = null) => {
      set({ work: null, progress: null, failure });
      if (get().held.length > 0) void read({}, failure);
    };
    const askFor = async <Result>(
      work: 'fetching' | 'completing',
      run: () => Promise<Result | null>,
    ): Promise<Result | null> => {
      set({ work, progress: null, waiting: null, failure: null, hasAsked: true });
      try {
        const result = await run();
        if (result !== null) set({ work: null, progress: null });
        return result;
      } catch (error) {
        rest({ of: 'asking', reason: messageOf(error) });
        return null;
      }
    };
    const keepMap = async (map: BuiltMap): Promise<string | null> => {
      set({ work: 'keeping', progress: null });
      const sources = get().sources.map(({ name }) => name);
      try {
        return await keep(map, { name: mapName(get(), updating?.name), sources });
      } catch (error) {
        const code = codeOf(error);
        if (code === null) throw error;
        rest({ of: 'keeping', code, map });
        return null;
      }
    };
    return {
      sources: [],
      columns: new Map(),
      fills: null,
      hasAsked: false,
      contact: '',
      account: null,
      work: null,
      held: [],
      progress: null,
      waiting: null,
      failure: null,
      name: updating?.name ?? null,
      async add(files) {
        const sources = files.map(({ name, blob }): ImportSource => {
          added += 1;
          return { id: added, name, blob };
        });
        set({ held: [...get().held, ...sources] });
        if (!isAwaited(get().work)) await read({});
      },
      remove: (source) => read({ sources: get().sources.filter(({ id }) => id !== source) }),
      chooseColumn(file, field, column) {
        const columns = new Map<string, ColumnChoice>(get().columns);
        columns.set(file, { ...columns.get(file), [field]: column });
        return read({ columns });
      },
      rename: (name) => set({ name }),
      nameContact: (contact) => set({ contact }),
      async search(search) {
        const { contact } = get();
        const task = { kind: 'fetch', ...search, contact } as const;
        const fetched = await askFor('fetching', () => session.run(task, watch));
        if (fetched === null) return;
        const reason = fetched.failure ?? (fetched.files.length === 0 ? '' : null);
        if (fetched.files.length === 0) return rest({ of: 'asking', reason: reason ?? '' });
        await get().add(fetched.files);
        if (reason !== null) set({ failure: { of: 'asking', reason } });
      },
      async complete() {
        const { sources, columns, fills, contact } = get();
        const task = { kind: 'complete', ask: { sources, columns, fills }, contact } as const;
        const completion = await askFor('completing', () => session.run(task, watch));
        if (completion === null) return;
        await read({ fills: completion.fills });
        const reason = completion.failures.join(' ');
        if (reason !== '') set({ failure: { of: 'asking', reason } });
      },
      readAgain: () => read({}),
      async build() {
        const { sources, columns, fills } = get();
        const name = mapName(get(), updating?.name);
        set({ work: 'building', progress: null, failure: null });
        try {
          const previous = (await updating?.structure()) ?? null;
          if (get().work !== 'building') return null;
          const ask = { sources, columns, fills };
          const map = await session.run({ kind: 'build', ask, name, previous }, watch);
          return map === null ? null : await keepMap(map);
        } catch (error) {
          rest({ of: 'building', reason: messageOf(error) });
          return null;
        }
      },
      stop() {
        session.stop();
        rest();
      },
      list(list) {
        const { sources, columns, fills } = get();
        return session.run({ kind: 'list', ask: { sources, columns, fills }, list });
      },
    };
  });
}

/** Returns what the map is called: as the user says, else as its first file. */
export function mapName(
  { name, sources }: Pick<ImportState, 'name' | 'sources'>,
  updated?: string,
): string {
  return name?.trim() || updated || nameOfFile(sources[0]?.name ?? '');
}

/** Returns "sleep papers" for "exports/sleep papers.ris.gz". */
function nameOfFile(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file.replace(/\.(gz|zip)$/i, '').replace(/\.[a-z0-9]{1,8}$/i, '') || file;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): 'full' | 'refused' | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'full' || code === 'refused' ? code : null;
}
