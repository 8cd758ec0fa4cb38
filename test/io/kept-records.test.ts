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
