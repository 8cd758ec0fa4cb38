/** Moves a map as a person does with a mouse: drags it round, turns the wheel over it. */
import type { Page } from 'playwright-core';

/**
 * Drags the sigma map of `page` once round a circle, in `frames` frames, and resolves when the last one
 * is drawn. The path is the same every time.
 */
export function dragRound(page: Page, frames: number): Promise<void> {
  return page.evaluate(async (steps) => {
    const canvas = document.querySelector<HTMLElement>('.sigma-mouse');
    if (canvas === null) throw new Error('bench/explorer: there is no map to drag.');
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const middle = { x: left + width / 2, y: top + height / 2 };
    const reach = Math.min(width, height) * 0.2;
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const send = (type: string, clientX: number, clientY: number) =>
      canvas.dispatchEvent(
        new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX, clientY }),
      );
    // What is under the pointer says so by its cursor: a drag from there would move that alone.
    for (let tried = 0; tried < 40; tried += 1) {
      send('mousemove', middle.x, middle.y);
      if (canvas.parentElement?.style.cursor !== 'pointer') break;
      middle.x += 7;
      middle.y += 5;
    }
    send('mousedown', middle.x, middle.y);
    for (let step = 1; step <= steps; step += 1) {
      const angle = (2 * Math.PI * step) / steps;
      const across = reach * Math.sin(angle);
      send('mousemove', middle.x + across, middle.y + reach * (1 - Math.cos(angle)));
      await frame();
    }
    await frame();
    // Reading a pixel back waits for all that is still to be drawn.
    for (const drawn of Array.from(document.querySelectorAll('canvas'))) {
      drawn.getContext('webgl2')?.readPixels(0, 0, 1, 1, 6408, 5121, new Uint8Array(4));
    }
    // Held still before it is let go, so that it does not glide on.
    setTimeout(() => send('mouseup', middle.x, middle.y), 200);
  }, frames);
}

/** Turns the wheel by one notch over the middle of the map, nearer for a positive `notch`. */
export async function turnWheel(page: Page, notch: 1 | -1): Promise<void> {
  const box = await page.locator('.sigma-mouse').boundingBox();
  if (box === null) throw new Error('bench/explorer: there is no map to zoom.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -100 * notch);
}
