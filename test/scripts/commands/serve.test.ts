import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli, scratchFolder, startCli } from '../scratch.ts';

const folder = scratchFolder();

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  text: string;
}

let serving: ReturnType<typeof startCli>;
let port: number;

/** Asks for `path` as it is spelled; `fetch` would resolve its dots. */
function ask(path: string, host = `127.0.0.1:${port}`): Promise<Answer> {
  return new Promise((answer, fail) => {
    get({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      let text = '';
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('end', () =>
        answer({ status: response.statusCode, headers: response.headers, text }),
      );
    }).on('error', fail);
  });
}

beforeAll(async () => {
  await runCli(['build', resolve('public/corpus/papers.json'), '--out', 'maps/one'], folder);
  mkdirSync(join(folder, 'maps/none'));
  writeFileSync(join(folder, 'maps/none/structure.json'), '{"format": "other"}');
  mkdirSync(join(folder, 'maps/bare'));
  writeFileSync(join(folder, 'maps/bare/structure.json'), '{"foo": 1}');
  writeFileSync(join(folder, 'secret.json'), '{}');
  mkdirSync(join(folder, 'maps/torn'));
  const whole = readFileSync(join(folder, 'maps/one/structure.json'), 'utf8');
  writeFileSync(join(folder, 'maps/torn/structure.json'), whole.slice(0, 1000));
  serving = startCli(['serve', 'maps'], folder);
  const printed = await new Promise<string>((ready) => {
    serving.child.stdout?.once('data', (piece) => ready(String(piece)));
  });
  port = Number(/http:\/\/127\.0\.0\.1:(\d+)\//.exec(printed)?.[1]);
});

afterAll(() => {
  serving.child.kill('SIGKILL');
});

describe('throughline serve', () => {
  it.each([
    '/datasets/../secret.json',
    '/datasets/one/../../secret.json',
    '/datasets/..%2f..%2fsecret.json',
    '/datasets/one/%2e%2e%2f%2e%2e%2fsecret.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/assets/%00',
    '/%zz',
  ])('gives nothing outside its folders: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example'])(
    'refuses a page that reaches it under the name "%s"',
    async (host) => {
      expect((await ask('/datasets/index.json', host)).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('answers no other method', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST' });
    expect(answer.status).toBe(405);
  });

  it('tells that its port is taken', async () => {
    const { code, stderr } = await runCli(['serve', 'maps', '--port', String(port)], folder);
    expect(code).toBe(2);
    expect(stderr).toContain(String(port));
  });

  it('serves the page, and the list of maps without what is no dataset', async () => {
    const page = await ask('/?map=one');
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    const list = await ask('/datasets/index.json');
    expect(JSON.parse(list.text)).toEqual([
      { name: 'one', papers: 62, concepts: expect.any(Number), communities: expect.any(Number) },
      { name: 'torn', papers: 0, concepts: 0, communities: 0, damaged: true },
    ]);
  });

  it('serves a damaged file as it is', async () => {
    expect((await ask('/datasets/torn/structure.json')).text).toHaveLength(1000);
  });

  it('serves the files of a map, never from a cache', async () => {
    for (const file of ['structure.json', 'texts.json']) {
      const { status, headers, text } = await ask(`/datasets/one/${file}`, `localhost:${port}`);
      expect(status).toBe(200);
      expect(headers['content-type']).toContain('application/json');
      expect(headers['cache-control']).toBe('no-cache');
      expect(JSON.parse(text).format).toMatch(/^throughline/);
    }
    expect((await ask('/datasets/none/structure.json')).status).toBe(404);
  });

  it('serves the report on robustness of a map that has one', async () => {
    const address = '/datasets/one/robustness.json';
    expect((await ask(address)).status).toBe(404);
    writeFileSync(join(folder, 'maps/one/robustness.json'), '{}');
    expect(await ask(address)).toMatchObject({ status: 200, text: '{}' });
  });

  it('finds a map that was built meanwhile', async () => {
    await runCli(
      ['build', resolve('public/corpus/papers.json'), '--out', 'maps/two', '--min-papers', '3'],
      folder,
    );
    const list = JSON.parse((await ask('/datasets/index.json')).text) as { name: string }[];
    expect(list.map((map) => map.name)).toEqual(['one', 'torn', 'two']);
  });

  it('ends with 0 on Ctrl-C, having named nothing but the files that are no map', async () => {
    serving.child.kill('SIGINT');
    const { code, stderr } = await serving.finished;
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: [
        `${join(folder, 'maps/bare/structure.json')} is not a dataset; left out.\n`,
        `${join(folder, 'maps/none/structure.json')} is not a dataset; left out.\n`,
        `${join(folder, 'maps/torn/structure.json')} is damaged; build this map again.\n`,
      ].join(''),
    });
  });
});
