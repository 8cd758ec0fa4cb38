import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FetchError, fetchText } from '../../src/io/fetch-text.ts';

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/slow') return;
    if (request.url === '/cut') {
      response.writeHead(200, { 'content-length': 100 }).write('half');
      response.destroy();
      return;
    }
    response.writeHead(Number(request.url?.slice(1))).end('text');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const never = new AbortController().signal;

describe('fetching a text', () => {
  it.each([404, 500])('fails with the status %i of the answer', async (status) => {
    await expect(fetchText(`${origin}/${status}`, never)).rejects.toMatchObject({
      name: 'FetchError',
      status,
    });
  });

  it('fails without a status where no whole answer came', async () => {
    await expect(fetchText(`${origin}/cut`, never)).rejects.toBeInstanceOf(FetchError);
    await expect(fetchText('http://127.0.0.1:1/', never)).rejects.toMatchObject({
      status: undefined,
    });
  });

  it('ends with the reason of the signal', async () => {
    const controller = new AbortController();
    const text = fetchText(`${origin}/slow`, controller.signal);
    controller.abort(new Error('enough'));
    await expect(text).rejects.toThrow('enough');
  });

  it('gives the text', async () => {
    expect(await fetchText(`${origin}/200`, never)).toBe('text');
  });
});
