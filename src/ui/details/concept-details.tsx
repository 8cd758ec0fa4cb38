/** A concept: what it is called, where it is at home, its papers with the evidence, its company. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { communitySpread, cooccurringConcepts } from '../../explorer/details.ts';
import { writtenForms } from '../../explorer/forms.ts';
import { Glyph } from '../common/glyph.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { ExportButton } from '../export/export-button.tsx';
import { number, text } from '../text.ts';
import { CommunityLink } from './community-link.tsx';
import { ConceptPapers } from './concept-papers.tsx';
import { DetailsHead } from './details-head.tsx';
import { OccursWith } from './occurs-with.tsx';
import { TextsNote } from './texts-note.tsx';

export function ConceptDetails({ concept: place }: { concept: number }) {
  const { structure } = useOpenMap();
  const concept = structure.concepts[place];
  if (concept === undefined) return null;

  const company = cooccurringConcepts(structure, place);
  return (
    <>
      <DetailsHead
        size="concept"
        title={concept.label}
        kind={
          <>
            <Glyph kind="concept" community={concept.community} />
            {text.details.concept}
          </>
        }
      >
        <p className="details-line">
          {text.details.inPapers(
            concept.papers,
            structure.papers.length,
            communitySpread(structure, place),
          )}
        </p>
        <dl className="details-facts">
          <dt>{text.details.written}</dt>
          <dd>
            {writtenForms(concept.variants).map((variant, index) => (
              <span key={variant.form}>
                {index > 0 && ', '}
                {variant.form} <span className="count">{number(variant.count)}</span>
              </span>
            ))}
          </dd>
          <dt>{text.details.home}</dt>
          <dd>
            <CommunityLink community={concept.community} />
          </dd>
        </dl>
        <div className="details-actions">
          <ExportButton />
        </div>
      </DetailsHead>
      <Tabs className="tabs" key={place}>
        <TabList className="tab-list" aria-label={concept.label}>
          <Tab id="papers" className="tab">
            {text.details.papersTab} <span className="count">{number(concept.papers)}</span>
          </Tab>
          <Tab id="company" className="tab">
            {text.details.occursWith} <span className="count">{number(company.length)}</span>
          </Tab>
        </TabList>
        <TabPanel id="papers" className="tab-panel">
          <TextsNote />
          <ConceptPapers concept={place} />
        </TabPanel>
        <TabPanel id="company" className="tab-panel">
          <OccursWith company={company} />
        </TabPanel>
      </Tabs>
    </>
  );
}
