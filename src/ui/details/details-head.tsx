/** The head of a details panel: what kind of thing it is, and its name. */
import './details-head.css';
import type { ReactNode } from 'react';
import { findPlace, placeAttribute } from '../explorer/host.ts';
import { clipped } from '../text/numbers.ts';

/** Frames in which details that are loaded on demand are awaited. */
const mostFrames = 180;

/** Gives the title in `root` the focus in the next frame that has one, when what held it is gone by then. */
export function focusTitleIfLost(root: HTMLElement, frames = mostFrames): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const title = findPlace(root, 'details-title');
    if (title !== null) title.focus({ preventScroll: true });
    else if (frames > 0) focusTitleIfLost(root, frames - 1);
  });
}

export function DetailsHead({
  kind,
  title,
  size,
  titleField,
  children,
}: {
  kind: ReactNode;
  title: string;
  /** Stands in place of the title while it is edited. */
  titleField?: ReactNode;
  size: 'concept' | 'paper';
  children: ReactNode;
}) {
  return (
    <>
      <p className="details-kind">{kind}</p>
      <header className="details-head">
        {titleField || (
          <h2
            {...{ [placeAttribute]: 'details-title' }}
            className={`details-title details-title-${size}`}
            tabIndex={-1}
            {...(clipped(title) !== title && { title })}
          >
            {title}
          </h2>
        )}
        {children}
      </header>
    </>
  );
}
