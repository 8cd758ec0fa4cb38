/** How the map is made, and the articles that it follows. */
import { AboutSection } from './about-section.tsx';
import { aboutText } from './about-text.ts';

export function AboutMethods() {
  const { title, list } = aboutText.methods;
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
