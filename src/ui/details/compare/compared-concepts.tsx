/** Concepts of two selections: the shared ones with their share on either side, then those of one alone. */
import type { ComparedConcept, Comparison } from '../../../explorer/compared-sides.ts';
import { Glyph } from '../../common/glyph.tsx';
import { useExplorer, useOpenMap } from '../../explorer/open-map.ts';
import { compareText } from '../../text/compare.ts';
import { detailsText } from '../../text/details.ts';
import { ConceptRow } from '../concept-row.tsx';
import { PartedList } from '../parted-list.tsx';
import { ComparedPart } from './compared-part.tsx';

/** Concepts shown of each part at first. */
const first = 10;

export function ComparedConcepts({
  concepts,
  sizes,
  names,
  passes,
}: Pick<Comparison, 'concepts' | 'sizes'> & {
  names: readonly [string, string];
  passes(concept: number): boolean;
}) {
  const isLeft = ({ concept }: ComparedConcept) => passes(concept);
  const list = { passes: isLeft, first, more: detailsText.moreConcepts, className: 'row-list' };
  return (
    <>
      <ComparedPart title={compareText.both} count={concepts.both.length}>
        <p className="compared-key">{compareText.shares(...names)}</p>
        <PartedList members={concepts.both} {...list}>
          {(compared) => <SharedRow key={compared.concept} compared={compared} sizes={sizes} />}
        </PartedList>
      </ComparedPart>
      {(['first', 'second'] as const).map((side, place) => (
        <ComparedPart
          key={side}
          title={compareText.only(names[place] ?? '')}
          count={concepts[side].length}
        >
          <PartedList members={concepts[side]} {...list}>
            {(compared) => (
              <ConceptRow
                key={compared.concept}
                concept={compared.concept}
                papers={compared[side]}
              />
            )}
          </PartedList>
        </ComparedPart>
      ))}
    </>
  );
}

function SharedRow({ compared, sizes }: { compared: ComparedConcept; sizes: Comparison['sizes'] }) {
  const { structure } = useOpenMap();
  const select = useExplorer((state) => state.select);
  const concept = structure.concepts[compared.concept];
  if (concept === undefined) return null;
  const bar = (side: 'first' | 'second') => (
    <span className="butterfly-wing" data-side={side}>
      <span style={{ width: `${(100 * compared[side]) / sizes[side]}%` }} />
    </span>
  );
  return (
    <li className="concept-row compared-row">
      <button type="button" onClick={() => select({ kind: 'concept', number: compared.concept })}>
        <Glyph kind="concept" community={concept.community} />
        <span className="compared-words">
          <span className="concept-row-label">{concept.label}</span>
          <span className="count">
            {compareText.rates(compared.first, sizes.first, compared.second, sizes.second)}
          </span>
        </span>
        <span className="butterfly" aria-hidden="true">
          {bar('first')}
          {bar('second')}
        </span>
      </button>
    </li>
  );
}
