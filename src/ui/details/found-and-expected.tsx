/** A number found as a dot, filled where it passes its test, and what chance gives as a tick. Words stand beside it. */
import './found-and-expected.css';

/** In the drawing's own units. */
const length = 88;
const margin = 5;

export function FoundAndExpected({
  found,
  expected,
  most,
  passes,
}: {
  found: number;
  expected: number;
  /** The end of the scale, which begins at 0. */
  most: number;
  passes: boolean;
}) {
  const place = (count: number) => margin + (length - 2 * margin) * (count / most);
  return (
    <svg className="found" viewBox={`0 0 ${length} 16`} aria-hidden="true">
      <path className="found-scale" d={`M${margin} 8H${length - margin}`} />
      <path className="found-chance" d={`M${place(expected)} 3.5v9`} />
      <circle className={passes ? 'found-passing' : 'found-dot'} cx={place(found)} cy="8" r="3.6" />
    </svg>
  );
}
