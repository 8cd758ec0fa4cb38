/** How the map is made, and the articles that it follows. */

import { methodsText } from '../text/methods.ts';
import { AboutSection } from './about-section.tsx';

export function AboutMethods() {
  const { title, list } = methodsText;
  return (
    <AboutSection title={title}>
      {list.map(({ name, how, articles }) => (
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
