/** Export: what, in which form, with a preview; then a file or the clipboard. */
import './export-dialog.css';
import { useMemo, useState } from 'react';
import { type ExportFormat, exportSubgraph, packFiles } from '../../explorer/export-files.ts';
import { exportScopes, type ScopeName, subgraphSize } from '../../explorer/export-scopes.ts';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useVisible } from '../explorer/use-visible.ts';
import { exportText } from '../text/export.ts';
import { fileSize } from '../text/numbers.ts';
import { fileStem } from './file-name.ts';
import { FormChoice } from './form-choice.tsx';
import { saveFile } from './save-file.ts';
import { ScopeChoice } from './scope-choice.tsx';

/** A file of each form ends so. */
const extensions: Record<ExportFormat, string> = {
  gexf: 'gexf',
  graphml: 'graphml',
  csv: 'zip',
  graphology: 'json',
};

export default function ExportDialog({ onClose }: { onClose(): void }) {
  const { structure, name } = useOpenMap();
  const visible = useVisible();
  const selected = useExplorer((state) => state.selected);
  const picked = useExplorer((state) => state.picked);
  const link = useExplorer((state) => state.link);
  const focused = useExplorer((state) => state.focusedCommunity);
  const scopes = useMemo(
    () => exportScopes(structure, visible, { selected, picked, link }, focused),
    [structure, visible, selected, picked, link, focused],
  );
  const [scopeName, setScopeName] = useState<ScopeName>(
    () => scopes.find(({ subgraph }) => subgraph !== null)?.name ?? 'everything',
  );
  const [format, setFormat] = useState<ExportFormat>('gexf');
  const [typedName, setTypedName] = useState<string>();
  /** What is said of the last file or copy. */
  const [outcome, setOutcome] = useState('');

  const scope = scopes.find((candidate) => candidate.name === scopeName);
  const subgraph = scope?.subgraph ?? null;
  const files = useMemo(
    () => (subgraph === null ? [] : exportSubgraph(structure, subgraph, format)),
    [structure, subgraph, format],
  );
  const subject = scope?.subject ?? '';
  const fileName =
    typedName ?? `${fileStem(name, subject === '' ? scopeName : subject)}.${extensions[format]}`;

  const chooseScope = (chosen: ScopeName) => {
    setScopeName(chosen);
    setOutcome('');
  };
  const chooseFormat = (chosen: ExportFormat) => {
    setFormat(chosen);
    setOutcome('');
  };
  const save = () => {
    if (subgraph === null) return;
    saveFile(fileName, packFiles(files));
    setOutcome(exportText.saved(fileName, subgraphSize(subgraph)));
  };

  return (
    <DialogFrame title={exportText.title} className="export-dialog" onClose={onClose}>
      <div className="export-columns">
        <ScopeChoice scopes={scopes} chosen={scopeName} onChoose={chooseScope} />
        <FormChoice chosen={format} onChoose={chooseFormat} />
        <Preview files={files} />
      </div>
      <footer className="export-foot">
        <input
          className="export-name"
          aria-label={exportText.fileName}
          value={fileName}
          spellCheck={false}
          onChange={(event) => setTypedName(event.target.value)}
        />
        <span className="export-size">
          {fileSize(files.reduce((sum, file) => sum + file.text.length, 0))}
        </span>
        <span className="export-outcome" role="status">
          {outcome}
        </span>
        <CopyButton content={files.map((file) => file.text).join('\n')} onOutcome={setOutcome} />
        <button
          type="button"
          className="button button-primary"
          disabled={files.length === 0}
          onClick={save}
        >
          {exportText.save}
        </button>
      </footer>
    </DialogFrame>
  );
}

/** Characters shown of a file; enough for its head and its first nodes. */
const previewLength = 2400;

function Preview({ files }: { files: readonly { file: string; text: string }[] }) {
  return (
    <section className="export-preview" aria-label={exportText.preview}>
      <h3>{exportText.preview}</h3>
      {files.map(({ file, text: content }) => (
        <figure key={file}>
          {files.length > 1 && <figcaption>{file}</figcaption>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the keyboard */}
          <pre tabIndex={0}>{content.slice(0, previewLength / files.length)}</pre>
          {content.length > previewLength / files.length && <p>{exportText.shortened}</p>}
        </figure>
      ))}
    </section>
  );
}

function CopyButton({ content, onOutcome }: { content: string; onOutcome(outcome: string): void }) {
  return (
    <button
      type="button"
      className="button"
      disabled={content === ''}
      onClick={() =>
        navigator.clipboard.writeText(content).then(
          () => onOutcome(exportText.copied),
          () => onOutcome(exportText.copyFailed),
        )
      }
    >
      {exportText.copy}
    </button>
  );
}
