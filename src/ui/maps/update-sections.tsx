/** The papers and concepts of an update, by what became of them. */
import type { ReactNode } from 'react';
import type { Paper } from '../../core/types.ts';
import type { FieldChange, MapUpdate } from '../../explorer/describe-update.ts';
import type { EditionConcept } from '../../explorer/read-edition.ts';
import { sourceLine } from '../details/citation.ts';
import { MoreList } from '../details/more-list.tsx';
import { updateText } from '../text/maps.ts';
import { number } from '../text/numbers.ts';

/** Papers, and concepts, shown before "Show n more". */
const first = 20;
const firstWords = 60;

type OnPaper = (id: string) => void;

export function UpdateSections({ update, onPaper }: { update: MapUpdate; onPaper?: OnPaper }) {
  const { papers, concepts } = update;
  const { sections } = updateText;
  return (
    <>
      <UpdateSection title={sections.added} members={papers.added}>
        {(paper) => <UpdatedPaper key={paper.id} paper={paper} {...(onPaper && { onPaper })} />}
      </UpdateSection>
      <UpdateSection title={sections.gone} hint={updateText.goneHint} members={papers.gone}>
        {(paper) => <UpdatedPaper key={paper.id} paper={paper} />}
      </UpdateSection>
      <UpdateSection title={sections.changed} members={papers.changed}>
        {({ paper, changes }) => (
          <UpdatedPaper key={paper.id} paper={paper} {...(onPaper && { onPaper })}>
            {changes.map(changeInWords).join(' · ')}
          </UpdatedPaper>
        )}
      </UpdateSection>
      <UpdateSection title={sections.newConcepts} members={concepts.added} words>
        {conceptWord}
      </UpdateSection>
      <UpdateSection title={sections.goneConcepts} members={concepts.gone} words>
        {conceptWord}
      </UpdateSection>
    </>
  );
}

function conceptWord({ id, label, papers }: EditionConcept) {
  return (
    <li key={id}>
      {label} <span className="count">{number(papers)}</span>
    </li>
  );
}

function UpdateSection<T>({
  title,
  hint,
  members,
  words = false,
  children,
}: {
  title: string;
  hint?: string;
  members: readonly T[];
  /** Short members stand beside each other. */
  words?: boolean;
  children(member: T): ReactNode;
}) {
  if (members.length === 0) return null;
  return (
    <section className="update-section">
      <h3>
        {title} <span className="count">{number(members.length)}</span>
      </h3>
      {hint !== undefined && <p className="update-hint">{hint}</p>}
      <MoreList
        members={members}
        first={words ? firstWords : first}
        more={updateText.more}
        className={words ? 'update-words' : 'update-rows'}
      >
        {children}
      </MoreList>
    </section>
  );
}

function UpdatedPaper({
  paper,
  onPaper,
  children,
}: {
  paper: Paper;
  onPaper?: OnPaper;
  children?: ReactNode;
}) {
  const source = sourceLine(paper);
  return (
    <li>
      <p className="paper-heading">
        {onPaper === undefined ? (
          paper.title
        ) : (
          <button type="button" onClick={() => onPaper(paper.id)}>
            {paper.title}
          </button>
        )}
      </p>
      {source !== '' && <p className="paper-source">{source}</p>}
      {children !== undefined && <p className="update-fields">{children}</p>}
    </li>
  );
}

/** Values that are short enough to be shown beside each other. */
const short = 60;

function changeInWords({ field, before, after }: FieldChange): string {
  const name = updateText.fields[field];
  const isShort = (value: string) => value.length <= short;
  if (after === null) return updateText.goneField(name);
  if (before === null) return updateText.addedField(name, isShort(after) ? after : null);
  return isShort(before) && isShort(after)
    ? updateText.shortField(name, before, after)
    : updateText.changedField(name);
}
