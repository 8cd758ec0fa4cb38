/** A concept over the years: its share of each year's papers with an interval, drawn and as a table. */
import './concept-years.css';
import { useMemo } from 'react';
import { sharesByYear } from '../../../explorer/details.ts';
import { useOpenMap } from '../../explorer/open-map.ts';
import { conceptYearsText } from '../../text/concept-years.ts';
import { ShareChart } from './share-chart.tsx';
import { ShareTable } from './share-table.tsx';

export default function ConceptYears({ concept }: { concept: number }) {
  const { structure } = useOpenMap();
  const { years, overall, undated } = useMemo(
    () => sharesByYear(structure, concept),
    [structure, concept],
  );
  if (overall === null) return <p className="texts-note">{conceptYearsText.none}</p>;
  return (
    <>
      <p className="concept-years-what">{conceptYearsText.what(overall.share)}</p>
      <ShareChart years={years} overall={overall.share} />
      <ShareTable years={years} />
      {undated > 0 && <p className="concept-years-what">{conceptYearsText.undated(undated)}</p>}
    </>
  );
}
