/** One action of the palette: its name, and the keys that do it. */

import { Hits } from '../search/hits.tsx';
import type { Action } from './action.ts';
import { nameRanges } from './find-actions.ts';

export function ActionContent({ action, query }: { action: Action; query: string }) {
  return (
    <>
      <span className="search-hit">
        <Hits text={action.name} ranges={nameRanges(action.name, query)} />
      </span>
      {action.keys !== undefined && (
        <span className="palette-keys">
          {action.keys.map((key) => (
            <kbd key={key} className="palette-key">
              {key}
            </kbd>
          ))}
        </span>
      )}
    </>
  );
}
