/** Reads a curation file, and says which of its lines can't be read and how to mend them. */
import { useState } from 'react';
import type { LoadedFile } from '../../explorer/curation-state.ts';
import { isBinary } from '../../explorer/is-binary.ts';
import { FileButton } from '../common/file-button.tsx';
import { useCuration, useOpenMap } from '../explorer/open-map.ts';
import { editFormsText } from '../text/edit-forms.ts';

/** A line an edit: a larger file is something else. */
const mostBytes = 4_000_000;

/** Lines that are shown of those that can't be read; mending these tells how to mend the rest. */
const mostProblems = 10;

export function LoadEdits() {
  const { texts } = useOpenMap();
  const load = useCuration((state) => state.load);
  const [outcome, setOutcome] = useState<LoadedFile | string | null>(null);
  const read = async (file: File) => {
    if (file.size > mostBytes) {
      setOutcome(editFormsText.tooLarge);
      return;
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      setOutcome(isBinary(bytes) ? editFormsText.noText : await load(bytes));
    } catch (error) {
      setOutcome(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <div className="edits-read" role="status">
        {typeof outcome === 'string' && outcome}
        {outcome !== null && typeof outcome !== 'string' && <Reading outcome={outcome} />}
      </div>
      <FileButton
        accept=".txt,text/plain"
        disabled={texts === null}
        onFile={(file) => void read(file)}
      >
        {editFormsText.load}
      </FileButton>
    </>
  );
}

function Reading({ outcome }: { outcome: LoadedFile }) {
  const { problems } = outcome;
  return (
    <>
      <p>{editFormsText.read(outcome)}</p>
      {problems.length > 0 && (
        <>
          <p className="edit-unapplied">{editFormsText.unread(problems.length)}</p>
          <dl className="edits-problems">
            {problems.slice(0, mostProblems).map(({ line, message }) => (
              <div key={line}>
                <dt>{editFormsText.line(line)}</dt>
                <dd>{editFormsText.problem(message)}</dd>
              </div>
            ))}
          </dl>
          {problems.length > mostProblems && (
            <p>{editFormsText.moreLines(problems.length - mostProblems)}</p>
          )}
        </>
      )}
    </>
  );
}
