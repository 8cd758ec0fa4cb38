/** A server on this machine that answers in the documented forms of the services, faults included. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServiceName } from '../../../src/io/services/service.ts';
import { answerAs, type Known } from './service-answers.ts';

/** What goes wrong before a request is answered as it should be. */
export type Fault =
  | { kind: 'status'; status: number; retryAfter?: string; body?: string }
  /** The connection ends in the middle of the answer. */
  | { kind: 'cut' }
  /** Half the answer, under a length that fits it. */
  | { kind: 'half' }
  | { kind: 'garbage' }
  /** The connection is closed without an answer. */
  | { kind: 'hang-up' }
  /** No answer at all. */
  | { kind: 'silent' };

export interface Asked {
  service: ServiceName;
  url: URL;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface ReplayServer {
  /** Below it, each service has its name. */
  address: string;
  asked: Asked[];
  /** Taken from its front, one a request; null is a request without a fault. */
  faults: (Fault | null)[];
  close(): Promise<void>;
}

export async function startReplayServer(known: Known): Promise<ReplayServer> {
  const asked: Asked[] = [];
  const faults: (Fault | null)[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces).toString();
    const [, service = '', ...rest] = (request.url ?? '').split('/');
    const url = new URL(`/${rest.join('/')}`, 'http://replay');
    asked.push({ service: service as ServiceName, url, headers: request.headers, body });
    const answer = answerAs(service as ServiceName, url, body, known);
    send(response, answer, faults.shift() ?? null);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    faults,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function send(
  response: ServerResponse,
  { status, text, headers = {} }: ReturnType<typeof answerAs>,
  fault: Fault | null,
): void {
  if (fault === null) {
    response.writeHead(status, headers).end(text);
    return;
  }
  const half = text.slice(0, Math.floor(text.length / 2));
  if (fault.kind === 'status') {
    const asks = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
    response.writeHead(fault.status, asks).end(fault.body ?? '');
  } else if (fault.kind === 'cut') {
    response.writeHead(200, { ...headers, 'content-length': text.length });
    response.write(half, () => response.destroy());
  } else if (fault.kind === 'half') {
    response.writeHead(200, headers).end(half);
  } else if (fault.kind === 'garbage') {
    response.writeHead(200, headers).end('<!doctype html><title>Just a moment</title>');
  } else if (fault.kind === 'hang-up') {
    response.destroy();
  }
}
