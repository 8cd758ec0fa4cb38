/** The head of a concept's details: its name, how it is written, what it is related to, its edits. */
import { lazy, Suspense, useState } from 'react';
import { touchedCommunities } from '../../explorer/details.ts';
import { isBorderline } from '../../explorer/firmness.ts';
import { broaderConcepts, narrowerConcepts } from '../../explorer/relations.ts';
import { Glyph } from '../common/glyph.tsx';
import { EditMenu } from '../curation/edit-menu.tsx';
import { useHost } from '../explorer/host.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import { ExportButton } from '../export/export-button.tsx';
import { AskMenu } from '../questions/ask-menu.tsx';
import { detailsText } from '../text/details.ts';
import { BridgeLine } from './bridge-line.tsx';
import { CompareWith } from './compare/compare-with.tsx';
import { DetailsHead, focusTitleIfLost } from './details-head.tsx';
import { FirmnessLine } from './firmness-line.tsx';
import { OffMapNote } from './off-map-note.tsx';
import { RelatedConcepts } from './related-concepts.tsx';
import { SenseLine } from './sense-line.tsx';
import { TouchedCommunities } from './touched-communities.tsx';
import { WrittenForms } from './written-forms.tsx';

const RenameForm = lazy(() => import('../curation/rename-form.tsx'));
const MergeForm = lazy(() => import('../curation/merge-form.tsx'));

export function ConceptHead({
  concept: place,
  shown,
}: {
  concept: number;
  /** Papers of the concept that pass the filters. */
  shown: number;
}) {
  const { structure } = useOpenMap();
  const { root } = useHost();
  const { merging, setMerging } = useSurfaces();
  const select = useExplorer((state) => state.select);
  const [renaming, setRenaming] = useState(false);
  const concept = structure.concepts[place];
  if (concept === undefined) return null;
  return (
    <DetailsHead
      size="concept"
      title={concept.label}
      titleField={
        renaming && (
          <Suspense
            fallback={<p className="details-title details-title-concept">{concept.label}</p>}
          >
            <RenameForm
              concept={place}
              onClose={() => {
                setRenaming(false);
                focusTitleIfLost(root());
              }}
              onMerge={(other) => {
                setMerging(concept.id);
                select({ kind: 'concept', number: other });
              }}
            />
          </Suspense>
        )
      }
      kind={
        <>
          <Glyph kind="concept" community={concept.community} borderline={isBorderline(concept)} />
          {detailsText.concept}
        </>
      }
    >
      <p className="details-line">
        {detailsText.inPapers(concept.papers, structure.papers.length, shown)}
      </p>
      <SenseLine concept={place} />
      <FirmnessLine node={{ kind: 'concept', number: place }} />
      <BridgeLine node={{ kind: 'concept', number: place }} />
      <OffMapNote kind="concept" number={place} />
      {renaming ? null : merging === null ? (
        <div className="details-actions">
          <AskMenu concept={place} />
          <EditMenu concept={place} onRename={() => setRenaming(true)} />
          <ExportButton />
          <CompareWith side={{ kind: 'node', node: { kind: 'concept', number: place } }} />
        </div>
      ) : (
        <Merging
          concept={place}
          from={merging}
          onClose={() => {
            setMerging(null);
            focusTitleIfLost(root());
          }}
        />
      )}
      <ConceptFacts concept={place} />
    </DetailsHead>
  );
}

/** The merge that is under way: this concept's own, or the one that it was chosen for. */
function Merging({
  concept,
  from,
  onClose,
}: {
  concept: number;
  /** Id of the concept that the merge began with. */
  from: string;
  onClose(): void;
}) {
  const { structure } = useOpenMap();
  const select = useExplorer((state) => state.select);
  const first = structure.concepts.findIndex(({ id }) => id === from);
  if (first === -1) return null;
  return (
    <Suspense>
      <MergeForm
        key={`${first} ${concept}`}
        concept={first}
        other={first === concept ? null : concept}
        onClose={onClose}
        onCancel={() => {
          onClose();
          if (first !== concept) select({ kind: 'concept', number: first });
        }}
      />
    </Suspense>
  );
}

function ConceptFacts({ concept: place }: { concept: number }) {
  const { structure, texts } = useOpenMap();
  const concept = structure.concepts[place];
  if (concept === undefined) return null;
  const broader = broaderConcepts(structure, texts, place);
  const narrower = narrowerConcepts(structure, texts, place);
  const touched = touchedCommunities(structure, place);
  return (
    <dl className="details-facts">
      {concept.variants.length > 0 && (
        <>
          <dt>{detailsText.written}</dt>
          <dd>
            <WrittenForms variants={concept.variants} />
          </dd>
        </>
      )}
      {broader.length > 0 && (
        <>
          <dt>{detailsText.broader}</dt>
          <dd>
            <RelatedConcepts concepts={broader} />
          </dd>
        </>
      )}
      {narrower.length > 0 && (
        <>
          <dt>{detailsText.narrower}</dt>
          <dd>
            <RelatedConcepts concepts={narrower} />
          </dd>
        </>
      )}
      <dt>{detailsText.touches(touched.length)}</dt>
      <dd>
        <TouchedCommunities touched={touched} home={concept.community} />
      </dd>
    </dl>
  );
}
