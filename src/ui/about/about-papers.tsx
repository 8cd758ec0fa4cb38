/** Which papers the map was made of. */
import { yearsOf } from '../../explorer/about-map.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { aboutText } from '../text/about.ts';
import { filtersText } from '../text/filters.ts';
import { AboutFacts, AboutSection } from './about-section.tsx';

export function AboutPapers() {
  const { published, structure, name } = useOpenMap();
  const { papers: words } = aboutText;
  const years = yearsOf(published);
  return (
    <AboutSection title={words.title}>
      <AboutFacts
        facts={[
          [words.name, name],
          [words.papers, words.count(published.counts)],
          ...(years === null
            ? []
            : [
                [
                  words.years,
                  filtersText.years.range(years.from, years.to) +
                    (years.undated > 0 ? words.undated(years.undated) : ''),
                ] as const,
              ]),
          [words.concepts, words.drawn(published.counts)],
          [words.links, words.linked(published.counts)],
          [words.input, words.hash(published.inputHash)],
        ]}
      />
      <p className="about-note">{words.again}</p>
      {structure !== published && <p className="about-note">{words.asBuilt}</p>}
    </AboutSection>
  );
}
