/** How well the keyphrases agree with those that people gave: the figures of `throughline evaluate`. */
import './measured-quality.css';
import quality from '../../../public/quality/keyphrases.json';
import { aboutText } from '../text/about.ts';
import { decimals } from '../text/numbers.ts';
import { AboutSection } from './about-section.tsx';

export function MeasuredQuality() {
  const { quality: words } = aboutText;
  const { version, sets, acknowledgements } = quality;
  const cuts = sets[0]?.scores.map(({ cut }) => cut) ?? [];
  return (
    <AboutSection title={words.title}>
      <p>{words.what}</p>
      <p>{words.meaning}</p>
      <table className="measured-quality">
        <thead>
          <tr>
            <th scope="col">{words.papers}</th>
            {cuts.map((cut) => (
              <th key={cut} scope="col">
                {words.at(cut)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sets.map(({ name, papers, scores, command }) => (
            <tr key={command}>
              <th scope="row">
                {name} <small>{words.count(papers)}</small>
                <code>{command}</code>
              </th>
              {scores.map(({ cut, precision, recall, f1 }) => (
                <td key={cut}>
                  <b>{decimals(f1, 1)}</b>
                  <small>{words.parts(precision, recall)}</small>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="about-note">
        {words.how(version)} {acknowledgements.join(' ')}
      </p>
    </AboutSection>
  );
}
