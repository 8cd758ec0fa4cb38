/** A concept that is met with another: in how many papers, what chance gives, whether that passes, and why. */
import './companion-row.css';
import { linkTitleOf } from '../../explorer/describe.ts';
import type { Companion } from '../../explorer/details.ts';
import { passesAll, passesAt } from '../../explorer/link-tests.ts';
import { linkBetween } from '../../explorer/node-refs.ts';
import { Glyph } from '../common/glyph.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { chanceText } from '../text/chance.ts';
import { linkText } from '../text/link.ts';
import { FoundAndExpected } from './found-and-expected.tsx';

export function CompanionRow({
  of,
  companion,
  most,
  rate,
}: {
  /** The concept that it is met with. */
  of: number;
  companion: Companion;
  /** Papers at the end of the scale. */
  most: number;
  rate: number;
}) {
  const { structure } = useOpenMap();
  const select = useExplorer((state) => state.select);
  const openLink = useExplorer((state) => state.openLink);
  const { concept: number, papers, passing, expected } = companion;
  const concept = structure.concepts[number];
  if (concept === undefined) return null;
  const passes = !passesAll(rate) && passesAt(companion, rate);
  const link = linkBetween({ kind: 'concept', number: of }, { kind: 'concept', number });
  return (
    <li className="concept-row companion-row">
      <button type="button" onClick={() => select({ kind: 'concept', number })}>
        <Glyph kind="concept" community={concept.community} />
        <span className="companion-words">
          <span className="concept-row-label">{concept.label}</span>
          <span className="companion-counts">
            {chanceText.company.counts(passing === 0 ? papers : passing, papers, expected)}
            {passes && <span className="visually-hidden">, {chanceText.company.passes(rate)}</span>}
          </span>
        </span>
      </button>
      <button
        type="button"
        className="companion-why"
        aria-label={linkText.whyTogether(linkTitleOf(structure, link))}
        onClick={() => openLink(link)}
      >
        <FoundAndExpected found={papers} expected={expected} most={most} passes={passes} />
        <span className="text-button">{linkText.why}</span>
      </button>
    </li>
  );
}
