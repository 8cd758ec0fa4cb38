/** Records that were found to be of one paper, and by what. */
import type { ImportAccount } from '../../worker/import/protocol.ts';
import { importText } from '../text/import.ts';
import type { ImportModel } from './import-model.ts';
import { ReportList } from './report-list.tsx';

const words = importText.mergedList;

export function MergedList({
  model,
  merged,
}: {
  model: ImportModel;
  merged: ImportAccount['merged'];
}) {
  return (
    <ReportList
      model={model}
      list="merged"
      title={words.title}
      file={words.file}
      entries={merged}
      note={words.by(merged.codes)}
    >
      {(record) => (
        <li key={`${record.dropped.file}:${record.dropped.line}:${record.kept.id}`}>
          <p className="import-entry">{record.kept.title}</p>
          <p>{words.line(record)}</p>
        </li>
      )}
    </ReportList>
  );
}
