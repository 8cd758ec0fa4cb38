/** The services that a page may ask: they let pages of other sites do so. */
import type { ServiceDriver } from '../../io/services/ask-service.ts';
import { type Caller, SERVICE_NAMES, type ServiceName } from '../../io/services/service.ts';
import { completingServices, serviceCalled } from '../../io/services/services.ts';
import { completingStatement, sendingStatement } from '../../io/services/statement.ts';

export type { ServiceName } from '../../io/services/service.ts';

/** In the order in which they are offered. */
export const pageServices: readonly { name: ServiceName; title: string }[] = SERVICE_NAMES.map(
  serviceCalled,
)
  .filter(({ allowsPages }) => allowsPages)
  .map(({ name, title }) => ({ name, title }));

const TIMEOUT_MS = 60_000;

/** Returns the sentence of what a search sends to whom. */
export function searchStatement(name: ServiceName, words: string, contact: string): string {
  return sendingStatement(serviceCalled(name), { words, ids: [] }, callerWith(contact));
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

/** Returns a driver on the browser's net; `checkpoint` rejects when the work is not wanted any more. */
export function createBrowserDriver(checkpoint: () => Promise<void>): ServiceDriver {
  return {
    async fetch(address, init) {
      await checkpoint();
      return fetch(address, { ...init, referrerPolicy: 'no-referrer', credentials: 'omit' });
    },
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    nowMs: () => Date.now(),
    random: () => Math.random(),
    signal: new AbortController().signal,
    timeoutMs: TIMEOUT_MS,
  };
}
