import { EventEmitter } from 'node:events';
import type { Camera } from 'sigma';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCameraPilot, type PilotOptions } from '../../src/stage/camera-pilot.ts';
import { noInsets } from '../../src/stage/geometry.ts';
import { type CameraView, frameOf } from '../../src/stage/projection.ts';

const bounds = { left: 0, top: 0, right: 1000, bottom: 600 };

/** A camera as sigma's: it tells when its state changes, and an animation arrives with the clock. */
class FakeCamera extends EventEmitter {
  x = 0.5;
  y = 0.5;
  ratio = 1;
  angle = 0;
  enabledRotation = false;
  minRatio: number | null = null;
  maxRatio: number | null = null;
  private flight: ReturnType<typeof setTimeout> | null = null;

  getState(): CameraView {
    const { x, y, ratio, angle } = this;
    return { x, y, ratio, angle };
  }
  setState(state: Partial<CameraView>) {
    const { angle, ...rest } = state;
    Object.assign(this, rest, this.enabledRotation && angle !== undefined ? { angle } : {});
    this.emit('updated', this.getState());
  }
  isAnimated() {
    return this.flight !== null;
  }
  getBoundedRatio(ratio: number) {
    return Math.min(this.maxRatio ?? ratio, Math.max(this.minRatio ?? ratio, ratio));
  }
  animate(state: Partial<CameraView>, { duration }: { duration: number }, done: () => void) {
    if (this.flight !== null) clearTimeout(this.flight);
    this.flight = setTimeout(() => {
      this.flight = null;
      this.setState(state);
      done();
    }, duration);
  }
}

describe('createCameraPilot', () => {
  let camera: FakeCamera;
  let rests: number;
  let options: PilotOptions;
  const start = (parts: Partial<PilotOptions> = {}) =>
    createCameraPilot(camera as unknown as Camera, { ...options, ...parts });
  beforeEach(() => {
    vi.useFakeTimers();
    camera = new FakeCamera();
    rests = 0;
    options = {
      bounds,
      frame: frameOf(bounds),
      motion: { moving: false },
      size: () => ({ width: 1052, height: 900 }),
      reducedMotion: () => false,
      isPortrait: () => false,
      onRest: () => {
        rests += 1;
      },
    };
  });

  it('fits the whole map with a margin', () => {
    const pilot = start();
    pilot.aim({ kind: 'map' }, false);
    expect(pilot.projection().toScreen({ x: 0, y: 300 }).x).toBeCloseTo(26);
    expect(pilot.isFitted()).toBe(true);
    expect(pilot.zoom()).toBeCloseTo(1);
  });

  it('turns a wide map on an upright screen, and nothing else turns it', () => {
    start({ isPortrait: () => true });
    expect(camera.angle).toBeCloseTo(Math.PI / 2);
    camera.setState({ angle: 1 });
    expect(camera.angle).toBeCloseTo(Math.PI / 2);
  });

  it('tells that the camera rests once it has been still for a moment', () => {
    const pilot = start();
    pilot.aim({ kind: 'map' }, true);
    vi.advanceTimersByTime(420);
    expect(options.motion.moving).toBe(true);
    expect(rests).toBe(0);
    vi.advanceTimersByTime(120);
    expect(options.motion.moving).toBe(false);
    expect(rests).toBe(1);
  });

  it('jumps where motion is not wanted', () => {
    const pilot = start({ reducedMotion: () => true });
    pilot.aim({ kind: 'map' }, true);
    expect(pilot.zoom()).toBeCloseTo(1);
  });

  it('aims anew when something covers the map, until the user moves the camera', () => {
    const pilot = start();
    pilot.aim({ kind: 'map' }, false);
    pilot.adapt({ ...noInsets, bottom: 400 }, false);
    expect(pilot.projection().toScreen({ x: 500, y: 300 }).y).toBeCloseTo(250);
    camera.setState({ x: 0.2 });
    expect(pilot.isFitted()).toBe(false);
    pilot.adapt(noInsets, false);
    expect(camera.x).toBe(0.2);
  });

  it('goes on to the new aim when the container changes on the way', () => {
    const pilot = start();
    pilot.aim({ kind: 'map' }, true);
    vi.advanceTimersByTime(200);
    pilot.adapt({ ...noInsets, bottom: 400 }, false);
    expect(camera.isAnimated()).toBe(true);
    vi.advanceTimersByTime(600);
    expect(pilot.projection().toScreen({ x: 500, y: 300 }).y).toBeCloseTo(250);
    expect(pilot.isFitted()).toBe(true);
  });

  it('adds up quick steps of zoom and stops at the ends', () => {
    const pilot = start();
    pilot.aim({ kind: 'map' }, false);
    const { ratio } = camera;
    pilot.zoomBy(2);
    pilot.zoomBy(2);
    vi.advanceTimersByTime(500);
    expect(camera.ratio).toBeCloseTo(ratio / 4);
    pilot.zoomBy(1e6);
    vi.advanceTimersByTime(500);
    expect(pilot.projection().scale).toBeCloseTo(14);
  });

  it('zooms about the centre of what nothing covers', () => {
    const pilot = start();
    pilot.adapt({ ...noInsets, bottom: 400 }, false);
    pilot.aim({ kind: 'map' }, false);
    const middle = { x: 526, y: 250 };
    const before = pilot.projection().toMap(middle);
    pilot.zoomBy(2);
    vi.advanceTimersByTime(500);
    const after = pilot.projection().toMap(middle);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('keeps the margin around a selection and never magnifies a small one much', () => {
    const pilot = start();
    const box = { left: 490, top: 290, right: 510, bottom: 310 };
    pilot.aim({ kind: 'selection', box }, false);
    expect(pilot.projection().scale).toBeCloseTo(1.6);
    pilot.aim({ kind: 'selection', box: bounds }, false);
    expect(pilot.projection().toScreen({ x: 0, y: 300 }).x).toBeCloseTo(100);
  });
});
