import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepRecordsIn } from '../../src/io/kept-records.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('gives up on a browser that does not answer, and closes what it answers too late', async () => {
  const close = vi.fn();
  const request = { result: { close } } as unknown as IDBOpenDBRequest;
  const factory = { open: () => request } as unknown as IDBFactory;
  const reading = keepRecordsIn(() => factory, 'test').read('reading');
  const failure = expect(reading).rejects.toMatchObject({ code: 'refused' });
  await vi.advanceTimersByTimeAsync(6000);
  await failure;
  request.onsuccess?.({} as Event);
  expect(close).toHaveBeenCalledOnce();
});

it('brings the database of an earlier version up: it gets what it lacks and keeps the rest', async () => {
  const created: string[] = [];
  const there = new Set<string>(['reading', 'views']);
  const result = {
    objectStoreNames: { contains: (name: string) => there.has(name) },
    createObjectStore: (name: string) => created.push(name),
    transaction: () => {
      throw new DOMException('later', 'InvalidStateError');
    },
  };
  const request = { result } as unknown as IDBOpenDBRequest;
  const open = vi.fn(() => request);
  const reading = keepRecordsIn(() => ({ open }) as unknown as IDBFactory, 'test').read('reading');
  const outcome = expect(reading).rejects.toMatchObject({ code: 'refused' });
  request.onupgradeneeded?.({} as IDBVersionChangeEvent);
  request.onsuccess?.({} as Event);
  await outcome;
  expect(open).toHaveBeenCalledWith('test', 2);
  expect(created).toEqual(['maps', 'map-files']);
});
