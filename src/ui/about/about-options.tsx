/** Every option of the build with its value. */
import { useOpenMap } from '../explorer/open-map.ts';
import { aboutText } from '../text/about.ts';
import { AboutFacts, AboutSection } from './about-section.tsx';

export function AboutOptions() {
  const { options, curation = [] } = useOpenMap().published;
  const { options: words } = aboutText;
  return (
    <AboutSection title={words.title}>
      <AboutFacts
        facts={[
          [words.minPapers, words.minPapersValue(options.minPapers)],
          [words.resolution, words.resolutionValue(options.resolution)],
          [words.seed, words.seedValue(options.seed)],
          [words.association, words.measures[options.association]],
          [words.vocabulary, words.vocabularyValue(options.vocabulary)],
          [words.edits, words.editsValue(curation)],
        ]}
      />
    </AboutSection>
  );
}
