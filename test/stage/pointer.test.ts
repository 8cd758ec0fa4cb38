import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NodeRef } from '../../src/core/types.ts';
import type { LinkRef } from '../../src/explorer/state.ts';
import type { Point } from '../../src/stage/geometry.ts';
import {
  type Drag,
  type PointerActions,
  type PointerSource,
  watchMouse,
} from '../../src/stage/pointer.ts';
import { watchTouch } from '../../src/stage/touch.ts';

const node: NodeRef = { kind: 'concept', number: 0 };
const link: LinkRef = { source: { kind: 'paper', number: 0 }, target: node };

/** A node lies at 0 with a hit area of 10, or 20 for a finger, and a link at 100; what begins at 200 drags. */
describe('the pointers', () => {
  let mouse: EventEmitter;
  let touch: EventEmitter;
  let style: { cursor: string };
  let told: unknown[];
  let moving: boolean;
  let stop: () => void;
  const drag: Drag = {
    move: ({ x }) => told.push(['move', x]),
    end: () => told.push('end'),
    cancel: () => told.push('cancel'),
  };
  const at = (x: number, mouseEvent: Partial<MouseEvent> = {}) => ({
    x,
    y: 0,
    original: { button: 0, shiftKey: false, preventDefault() {}, ...mouseEvent },
    preventSigmaDefault: vi.fn(),
  });
  const fingers = (places: readonly Point[], type = 'touchstart', before = places) => ({
    touches: places,
    previousTouches: before,
    original: { type },
    preventSigmaDefault: vi.fn(),
  });
  const one = (x: number): Point[] => [{ x, y: 0 }];
  const lift = (x: number) => {
    touch.emit('touchup', fingers([], 'touchend', one(x)));
    touch.emit('tap', fingers([], 'touchend', one(x)));
  };
  beforeEach(() => {
    vi.useFakeTimers();
    mouse = new EventEmitter();
    touch = new EventEmitter();
    style = { cursor: '' };
    told = [];
    moving = false;
    const renderer = {
      getMouseCaptor: () => mouse,
      getTouchCaptor: () => touch,
      getContainer: () => ({ style }),
    } as unknown as PointerSource;
    const actions: PointerActions = {
      targetAt: ({ x }, kind) => ({
        node: Math.abs(x) <= (kind === 'mouse' ? 10 : 20) ? node : null,
        link: x === 100 ? link : null,
      }),
      isMoving: () => moving,
      hover: (target) => told.push(['hover', target.node ?? target.link]),
      click: (target, adds) => told.push([adds ? 'add' : 'click', target.node ?? target.link]),
      doubleClick: (target) => told.push(['double', target.node ?? target.link]),
      openMenu: (target) => told.push(['menu', target]),
      hold: (target) => told.push(['hold', target]),
      dragFrom: ({ x }, kind, grip) =>
        x === 200 || (kind === 'touch' && grip && x === 0) ? drag : null,
    };
    const stops = [watchMouse(renderer, actions), watchTouch(renderer, actions)];
    stop = () => {
      for (const end of stops) end();
    };
  });

  describe('a mouse', () => {
    it('hovers after a moment on a node, not on the way across it', () => {
      mouse.emit('mousemove', at(5));
      expect(style.cursor).toBe('pointer');
      mouse.emit('mousemove', at(50));
      vi.advanceTimersByTime(100);
      expect(told).toEqual([['hover', null]]);
      mouse.emit('mousemove', at(5));
      vi.advanceTimersByTime(100);
      expect(told.at(-1)).toEqual(['hover', node]);
    });

    it('hovers links as it does nodes', () => {
      mouse.emit('mousemove', at(100));
      vi.advanceTimersByTime(100);
      expect(told).toEqual([['hover', link]]);
      expect(style.cursor).toBe('pointer');
    });

    it('ends the hover when it leaves the map', () => {
      mouse.emit('mousemove', at(5));
      vi.advanceTimersByTime(100);
      mouse.emit('mouseleave', at(5));
      vi.advanceTimersByTime(100);
      expect(told).toEqual([
        ['hover', node],
        ['hover', null],
      ]);
    });

    it('hovers nothing while the map moves', () => {
      moving = true;
      mouse.emit('mousemove', at(5));
      vi.advanceTimersByTime(100);
      expect(told).toEqual([]);
    });

    it('clicks what is there, or open ground, and adds with Shift', () => {
      mouse.emit('click', at(5));
      mouse.emit('click', at(100));
      mouse.emit('click', at(50));
      mouse.emit('click', at(5, { shiftKey: true }));
      expect(told).toEqual([
        ['click', node],
        ['click', link],
        ['click', null],
        ['add', node],
      ]);
    });

    it('means by a double click what the first click hit, and never zooms', () => {
      mouse.emit('click', at(5));
      const second = at(50);
      mouse.emit('doubleClick', second);
      expect(told.at(-1)).toEqual(['double', node]);
      expect(second.preventSigmaDefault).toHaveBeenCalled();
    });

    it('asks for the menu of what is right-clicked', () => {
      mouse.emit('rightClick', at(5));
      mouse.emit('rightClick', at(50));
      expect(told).toEqual([
        ['menu', node],
        ['menu', null],
      ]);
    });

    it('drags from where something is to be dragged, and does not click then', () => {
      mouse.emit('mousedown', at(200));
      mouse.emit('mousemovebody', at(202));
      const far = at(230);
      mouse.emit('mousemovebody', far);
      mouse.emit('mouseup', at(230));
      mouse.emit('click', at(230));
      expect(told).toEqual([['move', 230], 'end']);
      expect(far.preventSigmaDefault).toHaveBeenCalled();
    });

    it('clicks where it is let go at once', () => {
      mouse.emit('mousedown', at(200));
      mouse.emit('mousemovebody', at(202));
      mouse.emit('mouseup', at(202));
      mouse.emit('click', at(202));
      expect(told).toEqual([['click', null]]);
    });

    it('leaves the camera its own drags', () => {
      mouse.emit('mousedown', at(50));
      const move = at(90);
      mouse.emit('mousemovebody', move);
      expect(move.preventSigmaDefault).not.toHaveBeenCalled();
    });
  });

  describe('a finger', () => {
    it('reaches further than a mouse', () => {
      touch.emit('touchdown', fingers(one(18)));
      lift(18);
      mouse.emit('click', at(18));
      expect(told).toEqual([
        ['click', node],
        ['click', null],
      ]);
    });

    it('opens the menu of what it rests on when it is lifted, and is no tap then', () => {
      touch.emit('touchdown', fingers(one(5)));
      vi.advanceTimersByTime(600);
      lift(5);
      expect(told).toEqual([
        ['hold', node],
        ['menu', node],
        ['hold', null],
      ]);
    });

    it('drags a node that it has rested on', () => {
      touch.emit('touchdown', fingers(one(0)));
      vi.advanceTimersByTime(600);
      touch.emit('touchmove', fingers(one(40), 'touchmove'));
      lift(40);
      expect(told).toEqual([['hold', node], ['move', 40], 'end', ['hold', null]]);
    });

    it('leaves the camera what moves before it has rested', () => {
      touch.emit('touchdown', fingers(one(0)));
      const move = fingers(one(40), 'touchmove');
      touch.emit('touchmove', move);
      vi.advanceTimersByTime(600);
      touch.emit('touchup', fingers([], 'touchend', one(40)));
      expect(told).toEqual([]);
      expect(move.preventSigmaDefault).not.toHaveBeenCalled();
    });

    it("is the camera's together with a second, whichever is lifted last", () => {
      touch.emit('touchdown', fingers(one(200)));
      touch.emit('touchdown', fingers([...one(200), ...one(300)]));
      touch.emit('touchdown', fingers(one(5), 'touchend'));
      lift(5);
      expect(told).toEqual(['cancel']);
    });
  });

  it('are listened to no more once stopped', () => {
    mouse.emit('mousemove', at(5));
    touch.emit('touchdown', fingers(one(5)));
    stop();
    mouse.emit('click', at(5));
    lift(5);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
  });
});
