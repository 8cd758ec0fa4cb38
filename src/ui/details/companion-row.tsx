/** A concept that is met with another: in how many papers, what chance gives, and whether that passes. */
import './companion-row.css';
import type { Companion } from '../../explorer/details.ts';
import { passesAll, passesAt } from '../../explorer/link-tests.ts';
import { Glyph } from '../common/glyph.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { text } from '../text.ts';
import { FoundAndExpected } from './found-and-expected.tsx';

export function CompanionRow({
  companion,
  most,
  rate,
}: {
  companion: Companion;
  /** Papers at the end of the scale. */
  most: number;
  rate: number;
}) {
  const { structure } = useOpenMap();
  const select = useExplorer((state) => state.select);
  const { concept: number, papers, passing, expected } = companion;
  const concept = structure.concepts[number];
  if (concept === undefined) return null;
  const passes = !passesAll(rate) && passesAt(companion, rate);
  return (
    <li className="concept-row companion-row">
      <button type="button" onClick={() => select({ kind: 'concept', number })}>
        <Glyph kind="concept" community={concept.community} />
        <span className="companion-words">
          <span className="concept-row-label">{concept.label}</span>
          <span className="companion-counts">
            {text.company.counts(passing === 0 ? papers : passing, papers, expected)}
            {passes && <span className="visually-hidden">, {text.company.passes(rate)}</span>}
          </span>
        </span>
        <FoundAndExpected found={papers} expected={expected} most={most} passes={passes} />
      </button>
    </li>
  );
}
