/** How many pairs were tested against chance, how many pass, and what chance is. */
import { linkOutcomes } from '../../explorer/about-map.ts';
import { defaultErrorRate } from '../../explorer/link-tests.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { aboutText } from '../text/about.ts';
import { errorRateInWords, number } from '../text/numbers.ts';
import { AboutSection } from './about-section.tsx';

export function AboutLinks() {
  const { published } = useOpenMap();
  const { links: words } = aboutText;
  return (
    <AboutSection title={words.title}>
      <table className="about-table">
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.tested}</th>
            <th scope="col">{words.possible}</th>
            <th scope="col">{words.passing(errorRateInWords(defaultErrorRate))}</th>
            <th scope="col">{words.drawn}</th>
            <th scope="col">{words.firm}</th>
          </tr>
        </thead>
        <tbody>
          {linkOutcomes(published).map(
            ({ kind, tested, possible, passing, links, linksPassing }) => (
              <tr key={kind}>
                <th scope="row">{words.kinds[kind]}</th>
                {[tested, possible, passing, links, linksPassing].map((count, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                  <td key={column}>{number(count)}</td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
      <p className="about-note">{words.model}</p>
    </AboutSection>
  );
}
