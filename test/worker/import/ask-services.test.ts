/** The worker's requests to services, answered by a server on this machine in place of the net. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { applyFills } from '../../../src/core/corpus/complete/apply-fills.ts';
import type { StageProgress } from '../../../src/core/types.ts';
import { completeIn, fetchFiles, readFills } from '../../../src/worker/import/ask-services.ts';
import type { ServiceWait } from '../../../src/worker/import/protocol.ts';
import { pageServices, readIdLines, searchStatement } from '../../../src/worker/import/services.ts';
import { knownPapers } from '../../io/services/known-papers.ts';
import { type ReplayServer, startReplayServer } from '../../io/services/replay-server.ts';

const HOSTS: Record<string, string> = {
  'api.openalex.org': 'openalex',
  'api.crossref.org': 'crossref',
  'api.semanticscholar.org': 'semantic-scholar',
};
const papers = knownPapers(130);
let server: ReplayServer;

beforeAll(async () => {
  server = await startReplayServer({ openalex: papers, crossref: papers });
  const ask = globalThis.fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation((address, init) => {
    const { host, pathname, search } = new URL(String(address));
    const { signal, method, body, headers } = init ?? {};
    return ask(`${server.address}/${HOSTS[host]}${pathname}${search}`, {
      signal: signal ?? null,
      method: method ?? 'GET',
      body: body ?? null,
      headers: headers ?? {},
    });
  });
});
afterAll(() => server.close());
afterEach(() => {
  server.asked.length = 0;
});

function control() {
  const events: StageProgress[] = [];
  const progress = (event: StageProgress) => events.push(event);
  return { events, progress, checkpoint: async () => {} };
}

describe('the page', () => {
  it('offers those services that let it ask', () => {
    expect(pageServices.map(({ name }) => name)).toEqual([
      'crossref',
      'openalex',
      'pubmed',
      'semantic-scholar',
    ]);
  });

  it('gets each answer as a file, and counts the papers as they come', async () => {
    const watch = control();
    const task = { service: 'openalex', words: 'sleep', ids: [], limit: 130 } as const;
    const { files, failure } = await fetchFiles({ ...task, contact: 'a@b.org' }, watch);
    expect(files.map(({ name }) => name)).toEqual(['sleep (OpenAlex)', 'sleep (OpenAlex, 2)']);
    expect(failure).toBeNull();
    expect(watch.events.map(({ done }) => done)).toEqual([0, 100, 130]);
    expect(server.asked[0]?.headers['user-agent']).not.toMatch(/throughline/);
    expect(server.asked[0]?.url.searchParams.get('mailto')).toBe('a@b.org');
  });

  it('asks for single papers by ids, and says which lines are none', async () => {
    const lines = `${papers[0]?.doi}\n\n  nonsense \r\n${papers[0]?.doi}\n`;
    const { ids, unread } = readIdLines('crossref', lines);
    expect({ ids: ids.length, unread }).toEqual({ ids: 1, unread: ['nonsense'] });
    const task = { service: 'crossref', words: '', ids, limit: 1, contact: '' } as const;
    const { files } = await fetchFiles(task, control());
    expect(files.map(({ name }) => name)).toEqual(['Papers by id (Crossref)']);
    expect(searchStatement(task)).toContain('api.crossref.org');
    expect(searchStatement(task)).toContain('one identifier of a paper');
  });

  it('says why it waits before it asks again', async () => {
    server.faults.push({ kind: 'status', status: 503, body: 'Busy' });
    const waits: ServiceWait[] = [];
    const task = { service: 'openalex', words: 'sleep', ids: [], limit: 1, contact: '' } as const;
    await fetchFiles(task, { ...control(), waiting: (wait) => waits.push(wait) });
    expect(waits.map(({ reason }) => reason)).toEqual(['OpenAlex answered 503: Busy']);
  });

  it('completes what the papers lack, and tells which service gave no answer', async () => {
    server.faults.push(null, { kind: 'status', status: 403, body: 'Forbidden' });
    const lacking = [
      { id: 'a', title: papers[0]?.title ?? '', doi: papers[0]?.doi ?? '' },
      { id: 'b', title: 'Known to nobody at all', doi: '10.5555/nobody' },
      { id: 'c', title: 'Without an identifier' },
    ];
    const { fills, failures } = await completeIn(lacking, [], '', control());
    const [first, ...others] = applyFills(lacking, await readFills(fills));
    expect(first).toMatchObject({
      abstract: papers[0]?.abstract,
      completedFrom: { abstract: 'OpenAlex', year: 'OpenAlex' },
    });
    expect(others).toEqual(lacking.slice(1));
    expect(failures).toEqual([expect.stringContaining('Crossref answered 403: Forbidden')]);
  });
});
