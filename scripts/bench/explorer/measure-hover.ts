/** What it takes to bring out a node that is pointed at. */
import type { Page } from 'playwright-core';

/** A figure a node. */
export interface HoverFigures {
  /** JavaScript of the handlers, milliseconds: the move of the pointer, and what follows when it stays. */
  handlerMs: number[];
  /** JavaScript of the next frame, milliseconds. */
  frameMs: number[];
  /** Nodes whose highlight was not drawn in the next frame. */
  late: number;
}

/** Places on a side of the lattice of places that are pointed at. */
const lattice = 7;
/** How long a pointer stays before a node stands out, as the map has it. */
const stayMs = 60;

/**
 * Returns the figures of the nodes that lie on a lattice over the map of `page`, which stands still. Links
 * are passed over: they are brought out without WebGL, and only a node is told in words.
 */
export function measureHover(page: Page): Promise<HoverFigures> {
  return page.evaluate(
    async ({ side, delay }) => {
      const canvas = document.querySelector<HTMLElement>('.sigma-mouse');
      const map = canvas?.parentElement;
      if (!canvas || !map) throw new Error('bench/explorer: there is no map to point at.');
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const { turns } = window.pageWatch;
      const told = () =>
        document.querySelector('section[aria-label="Selected on the map"] [role="status"]')
          ?.textContent;
      const pause = (ms: number) => new Promise((passed) => setTimeout(passed, ms));
      const point = (x: number, y: number) => {
        const start = performance.now();
        const place = { bubbles: true, view: window, clientX: x, clientY: y };
        canvas.dispatchEvent(new MouseEvent('mousemove', place));
        return performance.now() - start;
      };
      const figures = { handlerMs: [] as number[], frameMs: [] as number[], late: 0 };
      for (let spot = 0; spot < side * side; spot += 1) {
        const across = (0.2 + (0.6 * (spot % side)) / (side - 1)) * width;
        const down = (0.2 + (0.6 * Math.floor(spot / side)) / (side - 1)) * height;
        point(left + 1, top + height - 1);
        await pause(400);
        const nothing = told();
        turns.length = 0;
        const moveMs = point(left + across, top + down);
        if (map.style.cursor !== 'pointer') continue;
        await pause(delay + 40);
        for (let waited = 0; waited < 50 && !turns.some(({ drew }) => drew); waited += 1) {
          await pause(100);
          if (waited === 9 && told() === nothing) break;
        }
        if (told() === nothing) continue;
        const stay = turns.findIndex((turn) => turn.kind === 'timer' && turn.delayMs === delay);
        const stayed = turns[stay];
        if (stayed === undefined) continue;
        const next = turns.slice(stay + 1).filter(({ kind }) => kind === 'frame');
        const frame = next.filter(({ frameMs }) => frameMs === next[0]?.frameMs);
        figures.handlerMs.push(moveMs + stayed.ms);
        figures.frameMs.push(frame.reduce((sum, { ms }) => sum + ms, 0));
        if (!frame.some(({ drew }) => drew)) figures.late += 1;
      }
      return figures;
    },
    { side: lattice, delay: stayMs },
  );
}
