/** A driver whose clock goes on by what is slept, and that sleeps no longer than a tick. */
import type { ServiceDriver } from '../../../src/io/services/ask-service.ts';

export interface PatientDriver extends ServiceDriver {
  /** Every sleep, in milliseconds. */
  slept: number[];
  /** When each request was made, by the driver's clock. */
  askedAtMs: number[];
}

export function patientDriver(changes: Partial<ServiceDriver> = {}): PatientDriver {
  let nowMs = Date.parse('2026-01-01T00:00:00Z');
  const slept: number[] = [];
  const askedAtMs: number[] = [];
  return {
    fetch(address, init) {
      askedAtMs.push(nowMs);
      return fetch(address, init);
    },
    sleep: async (ms, signal) => {
      slept.push(ms);
      nowMs += ms;
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    },
    nowMs: () => nowMs,
    random: () => 0.5,
    signal: new AbortController().signal,
    readyMs: new Map(),
    timeoutMs: 5000,
    ...changes,
    slept,
    askedAtMs,
  };
}
