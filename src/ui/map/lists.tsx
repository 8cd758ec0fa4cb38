/** The map as lists, where it cannot be drawn: communities with their concepts and papers. */
import './lists.css';
import type { Community, Subgraph } from '../../core/types.ts';
import { placeNameOf } from '../../explorer/place-name.ts';
import { Glyph } from '../common/glyph.tsx';
import { ConceptRow } from '../details/concept-row.tsx';
import { MoreList } from '../details/more-list.tsx';
import { PaperHeading } from '../details/paper-heading.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { useVisible } from '../explorer/use-visible.ts';
import { detailsText } from '../text/details.ts';
import { mapText } from '../text/map.ts';
import { counted } from '../text/numbers.ts';

export function Lists() {
  const { structure } = useOpenMap();
  const visible = useVisible();
  return (
    <div className="lists">
      <p className="lists-reason" role="status">
        {mapText.noWebgl.message}
      </p>
      {structure.communities.map((community) => (
        <CommunityList key={community.number} community={community} visible={visible} />
      ))}
    </div>
  );
}

function CommunityList({ community, visible }: { community: Community; visible: Subgraph }) {
  const { structure } = useOpenMap();
  const { title, subtitle } = placeNameOf(structure, community);
  const concepts = visible.concepts.filter(
    (concept) => structure.concepts[concept]?.community === community.number,
  );
  const papers = visible.papers.filter(
    (paper) => structure.papers[paper]?.community === community.number,
  );
  if (concepts.length + papers.length === 0) return null;
  return (
    <section className="lists-community" aria-label={title}>
      <h2>
        <Glyph kind="concept" community={community.number} />
        {title}
        {subtitle !== '' && <em>{subtitle}</em>}
      </h2>
      <div className="lists-columns">
        {concepts.length > 0 && (
          <div>
            <h3>{counted(concepts.length, 'concept')}</h3>
            <MoreList members={concepts} first={12} more={detailsText.moreConcepts}>
              {(concept) => <ConceptRow key={concept} concept={concept} />}
            </MoreList>
          </div>
        )}
        {papers.length > 0 && (
          <div>
            <h3>{counted(papers.length, 'paper')}</h3>
            <MoreList
              members={papers}
              first={12}
              more={detailsText.morePapers}
              className="lists-papers"
            >
              {(paper) => (
                <li key={paper}>
                  <PaperHeading paper={paper} level={4} />
                </li>
              )}
            </MoreList>
          </div>
        )}
      </div>
    </section>
  );
}
