/** How the map is made, and the articles that it follows. */

import { methods } from '../../explorer/methods.ts';
import { methodsText } from '../text/methods.ts';
import { AboutSection } from './about-section.tsx';

export function AboutMethods() {
  const { title } = methodsText;
  return (
    <AboutSection title={title}>
      {methods.map(({ name, how, articles }) => (
        <div key={name} className="about-method">
          <h4>{name}</h4>
          <p>{how}</p>
          <ul>
            {articles.map((article) => (
              <li key={article}>{article}.</li>
            ))}
          </ul>
        </div>
      ))}
    </AboutSection>
  );
}
