import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StageProgress } from '../../../src/core/types.ts';
import { seldom } from '../../../src/worker/import/seldom.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells the first and the last of a stage, and others twenty times a second', () => {
  const told: string[] = [];
  const tell = seldom(({ stage, done }: StageProgress) => told.push(`${stage} ${done}`));
  for (let done = 0; done <= 100; done += 1) {
    tell({ stage: 'concepts', done, total: 100 });
    vi.advanceTimersByTime(1);
  }
  tell({ stage: 'graph', done: 0, total: 9 });
  expect(told).toEqual(['concepts 0', 'concepts 50', 'concepts 100', 'graph 0']);
});
