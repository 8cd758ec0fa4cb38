/** The services that a page may ask: they let pages of other sites do so. */
import type { RunControl } from '../../core/types.ts';
import type { ServiceDriver } from '../../io/services/ask-service.ts';
import { type Caller, SERVICE_NAMES, type ServiceName } from '../../io/services/service.ts';
import { completingServices, serviceCalled } from '../../io/services/services.ts';
import { completingStatement, sendingStatement } from '../../io/services/statement.ts';

import type { ServiceSearch } from './protocol.ts';

export type { ServiceName } from '../../io/services/service.ts';

export interface PageService {
  name: ServiceName;
  title: string;
  /** Papers that one query can give. */
  most: number;
  /** What it is asked for one by one: "DOIs". */
  idKinds: string;
}

/** In the order in which they are offered. */
export const pageServices: readonly PageService[] = SERVICE_NAMES.map(serviceCalled)
  .filter(({ allowsPages }) => allowsPages)
  .map(({ name, title, most, idKinds }) => ({ name, title, most, idKinds }));

const TIMEOUT_MS = 60_000;

/** Returns the sentence of what a search sends to whom. */
export function searchStatement({
  service,
  words,
  ids,
  contact,
}: Omit<ServiceSearch, 'limit'>): string {
  return sendingStatement(serviceCalled(service), { words, ids }, callerWith(contact));
}

/** Returns the sentence of what completing `papers` papers sends to whom. */
export function fillStatement(papers: number, contact: string): string {
  const caller = callerWith(contact);
  return completingStatement(
    completingServices.map((service) => ({ service, caller })),
    papers,
  );
}

/** Returns who asks; an empty address is none. */
export function callerWith(contact: string): Caller {
  return contact.trim() === '' ? {} : { contact: contact.trim() };
}

/** Returns the ids in `text`, a line each and each once, and the lines that the service can't read. */
export function readIdLines(name: ServiceName, text: string): { ids: string[]; unread: string[] } {
  const service = serviceCalled(name);
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const given = lines.filter((line) => line !== '');
  const read = given.map((line) => service.readId(line));
  return {
    ids: [...new Set(read.filter((id) => id !== undefined))],
    unread: given.filter((_, place) => read[place] === undefined),
  };
}

/** Returns a driver on the browser's net; `checkpoint` rejects when the work is not wanted any more. */
export function createBrowserDriver({
  checkpoint,
  waiting = () => {},
}: Pick<RunControl, 'checkpoint'> & Pick<ServiceDriver, 'waiting'>): ServiceDriver {
  const stopping = new AbortController();
  // Without the signal a failing request would be taken for a service that can't be reached.
  const goOn = () =>
    checkpoint().catch((error: unknown) => {
      stopping.abort(error);
      throw error;
    });
  return {
    async fetch(address, init) {
      await goOn();
      return fetch(address, { ...init, referrerPolicy: 'no-referrer', credentials: 'omit' });
    },
    async sleep(ms) {
      await new Promise((resolve) => setTimeout(resolve, ms));
      await goOn();
    },
    nowMs: () => Date.now(),
    random: () => Math.random(),
    signal: stopping.signal,
    readyMs: new Map(),
    timeoutMs: TIMEOUT_MS,
    waiting,
  };
}
