import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NodeRef } from '../../src/core/types.ts';
import { watchPointer } from '../../src/stage/pointer.ts';

const node: NodeRef = { kind: 'concept', number: 0 };

describe('watchPointer', () => {
  let mouse: EventEmitter;
  let touch: EventEmitter;
  let style: { cursor: string };
  let hovered: (NodeRef | null)[];
  let selected: (NodeRef | null)[];
  let moving: boolean;
  let stop: () => void;
  const at = (x: number) => ({ x, y: 0, preventSigmaDefault: vi.fn() });
  beforeEach(() => {
    vi.useFakeTimers();
    mouse = new EventEmitter();
    touch = new EventEmitter();
    style = { cursor: '' };
    hovered = [];
    selected = [];
    moving = false;
    const renderer = {
      getMouseCaptor: () => mouse,
      getTouchCaptor: () => touch,
      getContainer: () => ({ style }),
    };
    stop = watchPointer(renderer as unknown as Parameters<typeof watchPointer>[0], {
      nodeAt: ({ x }, reach) => (Math.abs(x) <= reach ? node : null),
      isMoving: () => moving,
      hover: (found) => hovered.push(found),
      select: (found) => selected.push(found),
    });
  });

  it('hovers after a moment on a node, not on the way across it', () => {
    mouse.emit('mousemove', at(5));
    expect(style.cursor).toBe('pointer');
    mouse.emit('mousemove', at(50));
    vi.advanceTimersByTime(100);
    expect(hovered).toEqual([null]);
    mouse.emit('mousemove', at(5));
    vi.advanceTimersByTime(100);
    expect(hovered).toEqual([null, node]);
  });

  it('ends the hover when the pointer leaves the map', () => {
    mouse.emit('mousemove', at(5));
    vi.advanceTimersByTime(100);
    mouse.emit('mouseleave', at(5));
    vi.advanceTimersByTime(100);
    expect(hovered).toEqual([node, null]);
  });

  it('hovers nothing while the map moves', () => {
    moving = true;
    mouse.emit('mousemove', at(5));
    vi.advanceTimersByTime(100);
    expect(hovered).toEqual([]);
  });

  it('selects what is clicked, and nothing on open ground', () => {
    mouse.emit('click', at(5));
    mouse.emit('click', at(50));
    expect(selected).toEqual([node, null]);
  });

  it('takes the second of two quick clicks as a click, not as a zoom', () => {
    const second = at(5);
    mouse.emit('doubleClick', second);
    expect(selected).toEqual([node]);
    expect(second.preventSigmaDefault).toHaveBeenCalled();
  });

  it('reaches further for a finger', () => {
    touch.emit('tap', {
      touches: [],
      previousTouches: [{ x: 20, y: 0 }],
      preventSigmaDefault() {},
    });
    mouse.emit('click', at(20));
    expect(selected).toEqual([node, null]);
  });

  it('listens no more once stopped', () => {
    mouse.emit('mousemove', at(5));
    stop();
    mouse.emit('click', at(5));
    vi.advanceTimersByTime(100);
    expect([hovered, selected]).toEqual([[], []]);
  });
});
