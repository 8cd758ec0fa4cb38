/** How much two selections share: what only the first has, what both have, what only the second has. */
import type { Parting } from '../../../explorer/compared-sides.ts';
import { compareText } from '../../text/compare.ts';
import { number } from '../../text/numbers.ts';

export function PartsBar({ parting, noun }: { parting: Parting<unknown>; noun: string }) {
  const { first, both, second } = parting;
  const parts = [
    { part: 'first', count: first.length },
    { part: 'both', count: both.length },
    { part: 'second', count: second.length },
  ].filter(({ count }) => count > 0);
  return (
    <div className="parts-bar">
      <p className="visually-hidden">
        {compareText.parts(first.length, both.length, second.length, noun)}
      </p>
      {parts.map(({ part, count }) => (
        <span key={part} data-part={part} style={{ flexGrow: count }} aria-hidden="true">
          {number(count)}
        </span>
      ))}
    </div>
  );
}
