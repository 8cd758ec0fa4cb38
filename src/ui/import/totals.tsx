/** The sum in which every record stands once: found, less rejected, less merged, makes papers. */
import type { ImportAccount } from '../../worker/import/protocol.ts';
import { importText } from '../text/import.ts';
import { number } from '../text/numbers.ts';

const words = importText.report;

export function Totals({ account }: { account: ImportAccount }) {
  const { records, rejected, merged, papers, papersWithAbstract } = account;
  const terms: { by?: string; count: number; what: string; isLoss?: boolean }[] = [
    { count: records, what: words.recordsFound(records) },
    { by: words.less, count: rejected.count, what: words.rejected, isLoss: rejected.count > 0 },
    { by: words.less, count: merged.count, what: words.merged },
    { by: words.makes, count: papers, what: words.papers(papers) },
    { by: words.ofWhich, count: papersWithAbstract, what: words.withAbstract },
  ];
  return (
    <ul className="import-totals">
      {terms.map(({ by, count, what, isLoss = false }) => (
        <li key={what}>
          <span className="import-by">{by}</span>{' '}
          <span className="import-term">
            <span className="import-number" data-loss={isLoss}>
              {number(count)}
            </span>{' '}
            <span>{what}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
