/** How the command line asks services: Node's net, its clock and chance. */
import { setTimeout as sleepFor } from 'node:timers/promises';
import type { ServiceDriver } from '../../src/io/services/ask-service.ts';
import type { Caller, Service } from '../../src/io/services/service.ts';
import { packageVersion } from '../package-root.ts';

/** For one answer: services are slow with long lists. */
const TIMEOUT_MS = 60_000;

/** Returns a driver that says on standard error what it waits for. */
export function createNetDriver(signal: AbortSignal): ServiceDriver {
  return {
    fetch: (address, init) => fetch(address, init),
    sleep: async (ms, stop) => {
      await sleepFor(ms, undefined, { signal: stop }).catch(() => stop.throwIfAborted());
    },
    nowMs: () => performance.now() + performance.timeOrigin,
    random: Math.random,
    signal,
    readyMs: new Map(),
    timeoutMs: TIMEOUT_MS,
    waiting: ({ reason, ms }) => {
      console.error(`${reason}; asked again in ${(ms / 1000).toFixed(1)} s`);
    },
  };
}

/** Returns who asks `service`; a key is taken from the environment alone. */
export function callerOf(
  service: Service,
  contact: string | undefined,
  baseUrl: string | undefined,
): Caller {
  const key = service.keyVariable === undefined ? '' : process.env[service.keyVariable];
  return { contact, key: key || undefined, agent: `throughline/${packageVersion()}`, baseUrl };
}
