/** Papers of two selections: the shared ones, then those of one alone. */
import type { Comparison } from '../../../explorer/compared-sides.ts';
import { compareText } from '../../text/compare.ts';
import { detailsText } from '../../text/details.ts';
import { PaperHeading } from '../paper-heading.tsx';
import { PartedList } from '../parted-list.tsx';
import { ComparedPart } from './compared-part.tsx';

export function ComparedPapers({
  papers,
  names,
  passes,
}: Pick<Comparison, 'papers'> & {
  names: readonly [string, string];
  passes(paper: number): boolean;
}) {
  const parts = [
    { part: 'both', title: compareText.both },
    { part: 'first', title: compareText.only(names[0]) },
    { part: 'second', title: compareText.only(names[1]) },
  ] as const;
  return parts.map(({ part, title }) => (
    <ComparedPart key={part} title={title} count={papers[part].length}>
      <PartedList members={papers[part]} passes={passes} first={6} more={detailsText.morePapers}>
        {(paper) => (
          <li key={paper} className="evidence">
            <PaperHeading paper={paper} level={4} />
          </li>
        )}
      </PartedList>
    </ComparedPart>
  ));
}
