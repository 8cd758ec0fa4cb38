/** A drag over the bars of the years chooses those between its ends; a click chooses one, or all again. */
import { type PointerEvent, useRef } from 'react';
import { useOpenMap } from '../explorer/open-map.ts';
import type { YearBins } from './year-bins.ts';

interface YearDrag {
  bins: YearBins;
  onBrush(from: number, to: number): void;
  onChoose(from: number, to: number): void;
}

/** Returns the handlers of what holds the bars, side by side and equally wide. */
export function useYearDrag({ bins, onBrush, onChoose }: YearDrag) {
  const { store } = useOpenMap();
  /** Year at which the drag began, and what was chosen then. */
  const drag = useRef<{ year: number; from: number; to: number }>(null);
  const yearAt = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const place = Math.floor(((clientX - left) / width) * bins.counts.length);
    return bins.first + Math.min(bins.counts.length - 1, Math.max(0, place));
  };
  const rangeTo = (event: PointerEvent, start: number): [number, number] => {
    const year = yearAt(event);
    return [Math.min(start, year), Math.max(start, year)];
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      // The store's: a click may come before what the last one chose is rendered.
      const { years } = store.getState();
      const { from, to } = years ?? { from: bins.first, to: bins.last };
      drag.current = { year: yearAt(event), from, to };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag.current === null) return;
      onBrush(...rangeTo(event, drag.current.year));
    },
    onPointerUp: (event: PointerEvent) => {
      if (drag.current === null) return;
      const { year, from: first, to: last } = drag.current;
      drag.current = null;
      const [start, end] = rangeTo(event, year);
      const again = start === first && end === last;
      if (again) onChoose(bins.first, bins.last);
      else onChoose(start, end);
    },
    onPointerCancel: () => {
      if (drag.current === null) return;
      onBrush(drag.current.from, drag.current.to);
      drag.current = null;
    },
  };
}
