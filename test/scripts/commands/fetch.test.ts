import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { knownPapers } from '../../io/services/known-papers.ts';
import { type ReplayServer, startReplayServer } from '../../io/services/replay-server.ts';
import { runCli, scratchFolder, startCli } from '../scratch.ts';

const folder = scratchFolder();
const papers = knownPapers(250);
/** What the second one lacks, the others have. */
const [first, second, third, fourth] = papers;
let server: ReplayServer;

beforeAll(async () => {
  server = await startReplayServer({
    crossref: papers,
    openalex: [{ ...papers[0], title: first?.title ?? '' }],
    'semantic-scholar': [{ ...papers[2], title: third?.title ?? '' }],
  });
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  server.faults.length = 0;
});

const at = (service: string) => ['--base-url', `${server.address}/${service}`];
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('throughline fetch', () => {
  it.each([
    ['nothing', ['crossref'], 'nothing is asked'],
    ['a query and ids', ['crossref', 'sleep', '--ids', 'ids.txt'], 'give one of them'],
    ['more than there is', ['pubmed', 'sleep', '--limit', '10000'], 'at most 9999'],
    ['an address that is none', ['arxiv', 'sleep', '--contact', 'ada'], 'e-mail address is needed'],
    ['an unknown service', ['scopus', 'sleep'], 'Allowed choices are arxiv'],
  ])('refuses %s before anything is sent', async (_, words, reason) => {
    const { code, stdout, stderr } = await runCli(['fetch', ...words], folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(server.asked).toEqual([]);
  });

  it('says what is sent to whom, then prints papers that build and papers read', async () => {
    const words = ['fetch', 'crossref', 'sleep', 'spindles', '--limit', '3', ...at('crossref')];
    const { code, stdout, stderr } = await runCli([...words, '--contact', 'a@b.org'], folder);
    expect(code).toBe(0);
    expect(stderr.split('\n')[0]).toMatch(
      /^To Crossref \(127.*\) goes: the words “sleep spindles”; the address a@b.org; .*Nothing else/,
    );
    expect(linesOf(stdout).map(({ title }) => title)).toEqual(
      papers.slice(0, 3).map(({ title }) => title),
    );
    expect(server.asked[0]?.url.searchParams.get('query')).toBe('sleep spindles');
  });

  it('asks by the ids of a file, and names what no service of its kind knows', async () => {
    writeFileSync(join(folder, 'ids.txt'), `# mine\n${first?.doi}\nnot an id\n10.5555/nobody\n`);
    const words = ['fetch', 'crossref', '--ids', 'ids.txt', ...at('crossref')];
    const { code, stdout, stderr } = await runCli(words, folder);
    expect(code).toBe(0);
    expect(linesOf(stdout).map(({ doi }) => doi)).toEqual([first?.doi]);
    expect(stderr).toContain('ids.txt: line 3: not an id: Crossref is not asked; it knows DOIs');
    expect(stderr).toContain('1 id not known to it');
  });

  it('goes on where it was stopped, and asks for nothing twice', async () => {
    const words = ['fetch', 'crossref', 'sleep', '--limit', '250', '--out', 'out.jsonl'];
    server.faults.push(null, { kind: 'silent' });
    const { child, finished } = startCli([...words, ...at('crossref')], folder);
    while (server.asked.length < 2) await new Promise((soon) => setTimeout(soon, 20));
    child.kill('SIGINT');
    expect((await finished).code).toBe(130);
    expect(existsSync(join(folder, 'out.jsonl'))).toBe(false);

    server.asked.length = 0;
    const { code, stderr } = await runCli([...words, ...at('crossref')], folder);
    expect(code).toBe(0);
    expect(stderr).toContain('goes on after 1 answer');
    expect(server.asked.map(({ url }) => url.searchParams.get('offset'))).toEqual(['200']);
    expect(linesOf(readFileSync(join(folder, 'out.jsonl'), 'utf8')).length).toBe(250);
    expect(existsSync(join(folder, 'out.jsonl.part'))).toBe(false);
  });

  it('does not mix the answers to two requests', async () => {
    writeFileSync(join(folder, 'other.jsonl.part'), '{"asked":{"service":"arxiv"}}\n');
    const words = ['fetch', 'crossref', 'sleep', '--out', 'other.jsonl', ...at('crossref')];
    const { code, stderr } = await runCli(words, folder);
    expect(code).toBe(2);
    expect(stderr).toContain('holds what came of another request');
  });

  it('tells why it was refused, with its exit code', async () => {
    server.faults.push({ kind: 'status', status: 400, body: '{"message":"Unknown field"}' });
    const words = ['fetch', 'crossref', 'sleep', ...at('crossref')];
    const { code, stdout, stderr } = await runCli(words, folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Crossref answered 400: Unknown field');
  });
});

describe('throughline complete', () => {
  const lacking = [
    { title: first?.title, doi: first?.doi },
    { title: second?.title, doi: second?.doi, year: 1812 },
    { title: third?.title, arxivId: third?.arxivId },
    { title: 'Quite another paper about bread', doi: fourth?.doi },
    { title: 'A paper that no service knows', doi: '10.5555/nobody' },
    { title: 'A paper without identifiers' },
    { title: 'A paper that lacks nothing', abstract: 'It has one.', year: 2001, doi: '10.5555/x' },
  ];
  const input = lacking.map((paper) => `${JSON.stringify(paper)}\n`).join('');

  it('fills what is missing from the first service that has it, and says from which', async () => {
    writeFileSync(join(folder, 'lacking.jsonl'), input);
    const words = [
      'complete',
      'lacking.jsonl',
      '--out',
      'full.jsonl',
      '--base-url',
      server.address,
    ];
    const { code, stderr } = await runCli(words, folder);
    expect(code).toBe(0);
    const full = linesOf(readFileSync(join(folder, 'full.jsonl'), 'utf8'));
    expect(full.map(({ completedFrom, year }) => ({ completedFrom, year }))).toEqual([
      { completedFrom: { abstract: 'OpenAlex', year: 'OpenAlex' }, year: first?.year },
      { completedFrom: { abstract: 'Crossref' }, year: 1812 },
      {
        completedFrom: { abstract: 'Semantic Scholar', year: 'Semantic Scholar' },
        year: third?.year,
      },
      {},
      {},
      {},
      { year: 2001 },
    ]);
    expect(full[1]?.abstract).toBe(second?.abstract);
    expect(stderr).toMatch(/To OpenAlex .*, then Crossref .*, then Semantic Scholar .*of 5 papers/);
    expect(stderr).toContain(
      'abstract: 6 missing, 1 from OpenAlex, 1 from Crossref, 1 from Semantic Scholar, 3 still missing',
    );
    expect(server.asked.some(({ url, body }) => `${url}${body}`.includes('10.5555/x"'))).toBe(
      false,
    );
  });

  it('says again from which service a field is, when its own output is read', async () => {
    const { stdout } = await runCli(['papers', 'full.jsonl'], folder);
    expect(linesOf(stdout)[1]?.completedFrom).toEqual({ abstract: 'Crossref' });
  });

  it('writes what the others gave where a service refuses, and asks that one again', async () => {
    const words = [
      'complete',
      'lacking.jsonl',
      '--out',
      'part.jsonl',
      '--base-url',
      server.address,
    ];
    server.faults.push({ kind: 'status', status: 401, body: 'No key' });
    const { code, stderr } = await runCli(words, folder);
    expect(code).toBe(1);
    expect(stderr).toContain('part.jsonl has what the others gave');
    const [from] = linesOf(readFileSync(join(folder, 'part.jsonl'), 'utf8'));
    expect(from?.completedFrom).toEqual({ abstract: 'Crossref', year: 'Crossref' });

    const again = await runCli(words, folder);
    expect(again.code).toBe(0);
    const [better] = linesOf(readFileSync(join(folder, 'part.jsonl'), 'utf8'));
    expect(better?.completedFrom).toEqual({ abstract: 'OpenAlex', year: 'OpenAlex' });
  });
});
