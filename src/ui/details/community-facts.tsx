/** How solid a community is, and how many of its members are borderline. */
import type { Community } from '../../core/types.ts';
import { membersOf } from '../../explorer/details.ts';
import { gradeSolidity, isBorderline } from '../../explorer/firmness.ts';
import { Explained } from '../common/explained.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { percent, text } from '../text.ts';

export function CommunityFacts({ community: { number, solidity } }: { community: Community }) {
  const { structure } = useOpenMap();
  const { papers, concepts, runs } = structure;
  if (runs === 0) return null;
  const borderlinePapers = membersOf(papers, number).filter((paper) => isBorderline(papers[paper]));
  const borderlineConcepts = membersOf(concepts, number).filter((concept) =>
    isBorderline(concepts[concept]),
  );
  const counts = text.solidity.borderlineCounts(borderlinePapers.length, borderlineConcepts.length);
  return (
    <dl className="details-facts">
      <dt>{text.solidity.title}</dt>
      <dd>
        <Explained
          question={text.solidity.question}
          explanation={text.solidity.meaning(runs, percent(solidity))}
        >
          {text.solidity.value(gradeSolidity(solidity), percent(solidity))}
        </Explained>
      </dd>
      {counts !== '' && (
        <>
          <dt>{text.solidity.borderline}</dt>
          <dd>{counts}</dd>
        </>
      )}
    </dl>
  );
}
