/** How solid a community is, and how many of its members are borderline. */
import type { Community } from '../../core/types.ts';
import { membersOf } from '../../explorer/details.ts';
import { gradeSolidity, isBorderline } from '../../explorer/firmness.ts';
import { Explained } from '../common/explained.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { communitiesText } from '../text/communities.ts';
import { percent } from '../text/numbers.ts';

export function CommunityFacts({ community: { number, solidity } }: { community: Community }) {
  const { structure } = useOpenMap();
  const { papers, concepts, runs } = structure;
  if (runs === 0) return null;
  const borderlinePapers = membersOf(papers, number).filter((paper) => isBorderline(papers[paper]));
  const borderlineConcepts = membersOf(concepts, number).filter((concept) =>
    isBorderline(concepts[concept]),
  );
  const counts = communitiesText.solidity.borderlineCounts(
    borderlinePapers.length,
    borderlineConcepts.length,
  );
  return (
    <dl className="details-facts">
      <dt>{communitiesText.solidity.title}</dt>
      <dd>
        <Explained
          question={communitiesText.solidity.question}
          explanation={communitiesText.solidity.meaning(runs, percent(solidity))}
        >
          {communitiesText.solidity.value(gradeSolidity(solidity), percent(solidity))}
        </Explained>
      </dd>
      {counts !== '' && (
        <>
          <dt>{communitiesText.solidity.borderline}</dt>
          <dd>{counts}</dd>
        </>
      )}
    </dl>
  );
}
