import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../src/core/corpus/formats.ts';
import { readCorpus } from '../../../src/core/corpus/read-corpus.ts';
import { NoAnswerError } from '../../../src/core/shared/errors.ts';
import { doAtOnce } from '../../../src/core/shared/in-steps.ts';
import type { ServiceDriver } from '../../../src/io/services/ask-service.ts';
import {
  fetchPages,
  type KeptPage,
  type ServicePage,
} from '../../../src/io/services/fetch-pages.ts';
import { LONGEST_ASKED_MS, MOST_TRIES } from '../../../src/io/services/retry.ts';
import {
  type Caller,
  SERVICE_NAMES,
  type ServiceName,
  type ServiceQuery,
} from '../../../src/io/services/service.ts';
import { serviceCalled } from '../../../src/io/services/services.ts';
import { knownPapers } from './known-papers.ts';
import { patientDriver } from './patient-driver.ts';
import { type Fault, type ReplayServer, startReplayServer } from './replay-server.ts';

const papers = knownPapers(250);
let server: ReplayServer;

beforeAll(async () => {
  server = await startReplayServer(Object.fromEntries(SERVICE_NAMES.map((name) => [name, papers])));
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  server.faults.length = 0;
});

interface Call {
  query?: Partial<ServiceQuery>;
  caller?: Caller;
  driver?: ServiceDriver;
  kept?: readonly KeptPage[];
}

function pagesOf(name: ServiceName, { query, caller, driver, kept }: Call = {}) {
  const asked = { words: 'sleep', ids: [], limit: 250, ...query };
  const from = { baseUrl: `${server.address}/${name}`, ...caller };
  return fetchPages(serviceCalled(name), asked, from, driver ?? patientDriver(), kept);
}

async function take(name: ServiceName, call: Call = {}): Promise<ServicePage[]> {
  const pages: ServicePage[] = [];
  for await (const page of pagesOf(name, call)) pages.push(page);
  return pages;
}

function titlesIn(name: ServiceName, pages: readonly KeptPage[]): string[] {
  const files = pages.flatMap(({ page, text }) =>
    text === '' ? [] : [{ name: String(page), text }],
  );
  const format = readerOf(serviceCalled(name).format)?.name;
  const reading = doAtOnce(readCorpus(files, { format }));
  return reading.papers.map(({ title }) => title).sort();
}

const titles = papers.map(({ title }) => title).sort();

describe.each(SERVICE_NAMES)('%s', (name) => {
  it('gives every paper of a query, page by page, as our reader reads it', async () => {
    const pages = await take(name);
    expect(titlesIn(name, pages)).toEqual(titles);
    expect(pages[0]?.total).toBe(250);
    expect(server.asked.length).toBe(pages.length);
  });

  it('asks for no more than the limit', async () => {
    const pages = await take(name, { query: { limit: 3 } });
    const records = pages.reduce((sum, page) => sum + page.records, 0);
    expect(records).toBe(3);
  });

  it('never asks sooner than the service allows', async () => {
    const driver = patientDriver();
    await take(name, { driver });
    const interval = serviceCalled(name).intervalMs({});
    const gaps = driver.askedAtMs.slice(1).map((at, place) => at - (driver.askedAtMs[place] ?? 0));
    expect(gaps.every((gap) => gap >= interval)).toBe(true);
  });

  it('keeps to that between two queries as well', async () => {
    const driver = patientDriver();
    await take(name, { driver, query: { limit: 1 } });
    const asked = driver.askedAtMs.length;
    await take(name, { driver, query: { limit: 1 } });
    const gap = (driver.askedAtMs[asked] ?? 0) - (driver.askedAtMs[asked - 1] ?? 0);
    expect(gap).toBeGreaterThanOrEqual(serviceCalled(name).intervalMs({}));
  });

  it.each<Fault>([
    { kind: 'status', status: 429, retryAfter: '7' },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 503, body: '<html>busy</html>' },
    { kind: 'cut' },
    { kind: 'half' },
    { kind: 'garbage' },
    { kind: 'hang-up' },
  ])('gives the same papers after $kind $status', async (fault) => {
    server.faults.push(fault, null, fault);
    expect(titlesIn(name, await take(name))).toEqual(titles);
  });

  it('gives the same papers after an answer that does not come', async () => {
    server.faults.push({ kind: 'silent' });
    const driver = patientDriver({ timeoutMs: 200 });
    expect(titlesIn(name, await take(name, { driver }))).toEqual(titles);
  });

  it('goes on where a run was broken off', async () => {
    const whole = await take(name);
    server.asked.length = 0;
    const rest = await take(name, { kept: whole.slice(0, 2) });
    expect(rest.map(({ text }) => text)).toEqual(whole.map(({ text }) => text));
    expect(server.asked.length).toBe(Math.max(0, whole.length - 2));
    expect(rest.filter(({ isKept }) => isKept).length).toBe(2);
  });

  it('asks again for an answer that was kept by halves', async () => {
    const whole = await take(name);
    const half = whole.map((page) => ({ ...page, text: page.text.slice(0, 50) }));
    expect(titlesIn(name, await take(name, { kept: half }))).toEqual(titles);
  });
});

it('gives the same papers whatever goes wrong in whatever order, as long as it ends', async () => {
  const fault = fc.constantFrom<Fault | null>(
    { kind: 'status', status: 429, retryAfter: '1' },
    { kind: 'status', status: 502 },
    { kind: 'cut' },
    { kind: 'half' },
    { kind: 'garbage' },
    { kind: 'hang-up' },
    null,
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SERVICE_NAMES),
      fc.array(fault, { maxLength: MOST_TRIES - 1 }),
      async (name, faults) => {
        server.faults.splice(0, Number.POSITIVE_INFINITY, ...faults);
        expect(titlesIn(name, await take(name, { query: { limit: 250 } }))).toEqual(titles);
      },
    ),
    { numRuns: 25, seed: 7 },
  );
}, 60_000);

describe('papers by their ids', () => {
  const some = papers.slice(0, 120);
  it.each<[ServiceName, (paper: (typeof papers)[number]) => string | undefined]>([
    ['arxiv', ({ arxivId }) => `arXiv:${arxivId}`],
    ['openalex', ({ doi }) => `https://doi.org/${doi}`],
    ['openalex', ({ pubmedId }) => `pmid:${pubmedId}`],
    ['semantic-scholar', ({ doi }) => doi],
    ['semantic-scholar', ({ arxivId }) => arxivId],
    ['semantic-scholar', ({ pubmedId }) => `pmid:${pubmedId}`],
    ['crossref', ({ doi }) => doi],
    ['pubmed', ({ pubmedId }) => pubmedId],
  ])('%s gives those that it knows', async (name, idOf) => {
    const { readId } = serviceCalled(name);
    const ids = some.flatMap((paper) => readId(idOf(paper) ?? '') ?? []);
    expect(ids.length).toBe(120);
    const pages = await take(name, { query: { words: '', ids, limit: ids.length } });
    expect(titlesIn(name, pages)).toEqual(some.map(({ title }) => title).sort());
  });

  it.each<[ServiceName, string]>([
    ['openalex', 'doi:10.5555/nobody'],
    ['openalex', 'doi:10.5555/with,comma'],
    ['crossref', '10.5555/nobody'],
    ['crossref', '10.5555/with,comma'],
    ['semantic-scholar', 'DOI:10.5555/nobody'],
    ['pubmed', '1'],
    ['arxiv', '0000.00000'],
  ])('%s gives none for an id that it does not know', async (name, id) => {
    const pages = await take(name, { query: { words: '', ids: [id], limit: 1 } });
    expect(pages.map(({ records }) => records)).toEqual([0]);
  });
});

describe('a service that fails', () => {
  it('is asked a bounded number of times, ever later, and what came before is kept', async () => {
    const failing = Array.from(
      { length: MOST_TRIES },
      (): Fault => ({ kind: 'status', status: 500 }),
    );
    server.faults.push(null, ...failing);
    const driver = patientDriver();
    const pages: ServicePage[] = [];
    const taking = async () => {
      for await (const page of pagesOf('crossref', { driver })) pages.push(page);
    };
    await expect(taking()).rejects.toThrow(NoAnswerError);
    expect(pages.length).toBe(1);
    expect(server.asked.length).toBe(1 + MOST_TRIES);
    expect(driver.slept.slice(-4)).toEqual([1500, 3000, 6000, 12_000]);
  });

  it('is asked again after the seconds that it names, and after the date', async () => {
    const driver = patientDriver();
    const date = new Date(driver.nowMs() + 60_000).toUTCString();
    server.faults.push(
      { kind: 'status', status: 429, retryAfter: '42' },
      { kind: 'status', status: 429, retryAfter: date },
    );
    await take('openalex', { driver, query: { limit: 5 } });
    expect(driver.slept).toEqual([42_000, 18_000]);
  });

  it('is not waited for when it asks for more than is decent', async () => {
    server.faults.push({
      kind: 'status',
      status: 429,
      retryAfter: String(LONGEST_ASKED_MS / 1000 + 1),
      body: '{"error":"Rate limit exceeded","message":"Daily limit reached"}',
    });
    const driver = patientDriver();
    await expect(take('openalex', { driver })).rejects.toThrow(/Daily limit reached.*4 minutes/);
    expect(driver.slept).toEqual([]);
  });

  it.each<[ServiceName, number, string, RegExp]>([
    [
      'openalex',
      400,
      '{"error":"Invalid filter","message":"Unknown filter field"}',
      /Invalid filter: Unknown/,
    ],
    [
      'crossref',
      400,
      '{"status":"failed","message-type":"validation-failure","message":[{"type":"parameter","value":"x","message":"Integer expected"}]}',
      /Integer expected/,
    ],
    ['semantic-scholar', 403, '{"message":"Forbidden"}', /403: Forbidden/],
    ['zotero', 403, 'Local API is not enabled', /403: Local API is not enabled/],
  ])(
    '%s tells in its own words why it refuses %i, and is not asked again',
    async (name, status, body, words) => {
      server.faults.push({ kind: 'status', status, body });
      await expect(take(name)).rejects.toThrow(words);
      expect(server.asked.length).toBe(1);
    },
  );

  it('never has its key told by an error', async () => {
    const body = '{"error":"API key wrong: SECRET-1"}';
    server.faults.push({ kind: 'status', status: 401, body });
    const taking = take('pubmed', {
      caller: { baseUrl: `${server.address}/pubmed`, key: 'SECRET-1' },
    });
    await expect(taking).rejects.toThrow(/API key wrong: …/);
    expect(server.asked[0]?.url.searchParams.get('api_key')).toBe('SECRET-1');
  });

  it('ends with the reason of the one who cancels', async () => {
    const controller = new AbortController();
    server.faults.push({ kind: 'silent' });
    const driver = patientDriver({ signal: controller.signal });
    const taking = take('arxiv', { driver });
    setTimeout(() => controller.abort(new Error('enough')), 100);
    await expect(taking).rejects.toThrow('enough');
  });

  it('says that nobody is there', async () => {
    const caller = { baseUrl: 'http://127.0.0.1:9' };
    await expect(take('zotero', { caller })).rejects.toThrow(/could not be reached.*Start Zotero/);
  });
});

describe('who asks', () => {
  const caller = { contact: 'ada@example.org', key: 'k-1', agent: 'throughline/1.0' };
  it.each<[ServiceName, (url: URL, headers: Record<string, unknown>) => unknown, unknown]>([
    ['openalex', (url) => url.searchParams.get('mailto'), 'ada@example.org'],
    ['openalex', (_, headers) => headers.authorization, 'Bearer k-1'],
    ['crossref', (url) => url.searchParams.get('mailto'), 'ada@example.org'],
    ['pubmed', (url) => url.searchParams.get('email'), 'ada@example.org'],
    ['pubmed', (url) => url.searchParams.get('tool'), 'throughline'],
    ['semantic-scholar', (_, headers) => headers['x-api-key'], 'k-1'],
    ['arxiv', (_, headers) => headers['user-agent'], 'throughline/1.0 (mailto:ada@example.org)'],
    ['zotero', (_, headers) => headers['zotero-api-version'], '3'],
  ])('%s is told in its own way', async (name, tell, told) => {
    await take(name, {
      caller: { ...caller, baseUrl: `${server.address}/${name}` },
      query: { limit: 1 },
    });
    const [first] = server.asked;
    expect(first && tell(first.url, first.headers)).toBe(told);
  });
});
