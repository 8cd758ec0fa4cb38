/** How well the keyphrases agree with those that people gave: the figures of `throughline evaluate`. */
import './measured-quality.css';
import quality from '../../../public/quality/keyphrases.json';
import { text } from '../text.ts';

export function MeasuredQuality() {
  const { version, sets, acknowledgements } = quality;
  const cuts = sets[0]?.scores.map(({ cut }) => cut) ?? [];
  return (
    <section className="measured-quality">
      <h3>{text.quality.title}</h3>
      <p>{text.quality.what}</p>
      <p>{text.quality.meaning}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.quality.papers}</th>
            {cuts.map((cut) => (
              <th key={cut} scope="col">
                {text.quality.at(cut)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sets.map(({ name, papers, scores, command }) => (
            <tr key={command}>
              <th scope="row">
                {name} <small>{text.quality.count(papers)}</small>
                <code>{command}</code>
              </th>
              {scores.map(({ cut, precision, recall, f1 }) => (
                <td key={cut}>
                  <b>{f1.toFixed(1)}</b>
                  <small>{text.quality.parts(precision, recall)}</small>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="help-note">
        {text.quality.how(version)} {acknowledgements.join(' ')}
      </p>
    </section>
  );
}
