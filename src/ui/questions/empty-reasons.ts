/** Why no paper passes: every choice that leaves papers out, in words. */
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { filtersText } from '../text/filters.ts';
import { questionsText as words } from '../text/questions.ts';
import { questionInWords } from './question-words.ts';

export function useEmptyReasons(): string[] {
  const { structure } = useOpenMap();
  const years = useExplorer((state) => state.years);
  const question = useExplorer((state) => state.question);
  const communities = useExplorer((state) => state.hiddenCommunities);
  const nodes = useExplorer((state) => state.hiddenNodes);
  const minPapers = useExplorer((state) => state.minPapers);
  return [
    ...(years === null ? [] : [filtersText.years.range(years.from, years.to)]),
    ...(question.length === 0 ? [] : [`‘${questionInWords(structure, question, null)}’`]),
    ...(communities.length === 0 ? [] : [filtersText.empty.hidden(communities.length)]),
    ...(nodes.length === 0 ? [] : [words.hiddenNodes(nodes.length)]),
    ...(minPapers === structure.options.minPapers ? [] : [filtersText.empty.minPapers(minPapers)]),
  ];
}
