/** Records that became no paper, each with its place and the reason. */
import type { ImportAccount } from '../../worker/import/protocol.ts';
import { importText } from '../text/import.ts';
import type { ImportModel } from './import-model.ts';
import { ReportList } from './report-list.tsx';

const words = importText.rejectedList;

export function RejectedList({
  model,
  rejected,
}: {
  model: ImportModel;
  rejected: ImportAccount['rejected'];
}) {
  return (
    <ReportList
      model={model}
      list="rejected"
      title={words.title}
      file={words.file}
      entries={rejected}
    >
      {(record) => (
        <li key={`${record.file}:${record.line}:${record.reason}`}>
          <p className="import-entry">{words.place(record)}</p>
          <p>{words.reason(record)}</p>
        </li>
      )}
    </ReportList>
  );
}
