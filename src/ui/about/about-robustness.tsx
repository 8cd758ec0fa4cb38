/** Whether the map survives other options: by option, then its top concepts; or how to find out. */
import type { RobustnessReport } from '../../core/types.ts';
import { groupStaying, groupVariants } from '../../explorer/about-map.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { aboutText } from '../text/about.ts';
import { decimals, number } from '../text/numbers.ts';
import { AboutFacts, AboutSection } from './about-section.tsx';
import type { ArrivingRobustness } from './use-robustness.ts';

const words = aboutText.robustness;

export function AboutRobustness({ robustness, retry }: ArrivingRobustness) {
  return (
    <AboutSection title={words.title}>
      {robustness.step === 'reading' && <p className="about-note">{words.reading}</p>}
      {robustness.step === 'none' && <HowToGet why={words.none} />}
      {robustness.step === 'damaged' && <HowToGet why={words.damaged} />}
      {robustness.step === 'missing' && (
        <p>
          {words.missing}{' '}
          <button type="button" className="text-button" onClick={retry}>
            {words.again}
          </button>
        </p>
      )}
      {robustness.step === 'read' && <Report report={robustness.report} />}
    </AboutSection>
  );
}

function HowToGet({ why }: { why: string }) {
  return (
    <>
      <p>{why}</p>
      <code className="about-command">{words.command}</code>
      <p className="about-note">{words.reopen}</p>
    </>
  );
}

function Report({ report }: { report: RobustnessReport }) {
  const { published } = useOpenMap();
  const all = report.variants.length;
  return (
    <>
      <p>{words.what(all)}</p>
      <table className="about-table">
        <thead>
          <tr>
            <th scope="col">{words.varied}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.communities}</th>
            <th scope="col">{words.agreement}</th>
          </tr>
        </thead>
        {groupVariants(report).map(({ varied, variants }) => (
          <tbody key={varied}>
            {variants.map(({ value, communities, ari }, place) => (
              <tr key={value}>
                {place === 0 && (
                  <th scope="rowgroup" rowSpan={variants.length}>
                    {words.options[varied]}
                  </th>
                )}
                <td>{words.valueOf(varied, value)}</td>
                <td>{number(communities)}</td>
                <td>{decimals(ari, 2)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <h4>{words.concepts}</h4>
      <AboutFacts
        facts={groupStaying(report, published).map(({ kept, labels }) => [
          words.outOf(kept, all),
          labels.join(', '),
        ])}
      />
    </>
  );
}
