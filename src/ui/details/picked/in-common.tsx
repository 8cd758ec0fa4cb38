/** What several selected nodes have in common: concepts of the papers, papers of the concepts. */
import type { PickedCompany } from '../../../explorer/picked-company.ts';
import { detailsText } from '../../text/details.ts';
import { pickedText } from '../../text/picked.ts';
import { ConceptRow } from '../concept-row.tsx';
import { MoreList } from '../more-list.tsx';
import { PaperHeading } from '../paper-heading.tsx';

export function InCommon({
  company: { papers, concepts, sharedConcepts, sharedPapers },
}: {
  company: PickedCompany;
}) {
  if (sharedConcepts.length + sharedPapers.length === 0) {
    return <p className="texts-note">{pickedText.nothingShared}</p>;
  }
  return (
    <>
      {sharedConcepts.length > 0 && (
        <section className="in-common">
          <h3>{pickedText.sharedConcepts(papers.length)}</h3>
          <MoreList
            members={sharedConcepts}
            first={15}
            more={detailsText.moreConcepts}
            className="row-list"
          >
            {({ number, of }) => (
              <ConceptRow
                key={number}
                concept={number}
                papers={pickedText.inPapers(of, papers.length)}
              />
            )}
          </MoreList>
        </section>
      )}
      {sharedPapers.length > 0 && (
        <section className="in-common">
          <h3>{pickedText.sharedPapers(concepts.length)}</h3>
          <MoreList members={sharedPapers} first={10} more={detailsText.morePapers}>
            {({ number, of }) => (
              <li key={number} className="evidence">
                <PaperHeading
                  paper={number}
                  level={4}
                  note={pickedText.concepted(of, concepts.length)}
                />
              </li>
            )}
          </MoreList>
        </section>
      )}
    </>
  );
}
