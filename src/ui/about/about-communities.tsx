/** The communities: how large each is, how solid, and how often other options keep it. */
import '../common/glyph.css';
import type { RobustnessReport } from '../../core/types.ts';
import { standingsOf } from '../../explorer/about-map.ts';
import { ownColour } from '../common/community-colour.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { aboutText } from '../text/about.ts';
import { decimals, number } from '../text/numbers.ts';
import { AboutSection } from './about-section.tsx';

export function AboutCommunities({ report }: { report: RobustnessReport | null }) {
  const { published } = useOpenMap();
  const { communities: words, robustness } = aboutText;
  const variants = report?.variants.length ?? 0;
  return (
    <AboutSection title={words.title}>
      <p>
        {words.found(published.communities.length, published.modularity, published.runs)}
        {report !== null && ` ${words.kept(variants)}`}
      </p>
      <table className="about-table">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.papers}</th>
            <th scope="col">{words.solidity}</th>
            {report !== null && <th scope="col">{words.keptHead}</th>}
          </tr>
        </thead>
        <tbody>
          {standingsOf(published, report).map(({ community, persistence }) => (
            <tr key={community.number}>
              <th scope="row">
                <span className="about-community">
                  <span
                    className="glyph glyph-concept"
                    style={{ color: ownColour(community) }}
                    aria-hidden="true"
                  />
                  {community.label}
                </span>
              </th>
              <td>{number(community.papers)}</td>
              <td>{decimals(community.solidity, 2)}</td>
              {persistence !== null && <td>{robustness.outOf(persistence.kept, variants)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </AboutSection>
  );
}
