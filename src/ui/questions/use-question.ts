/** What the papers are asked, and what it leaves. */
import { useMemo } from 'react';
import { countQuestion, type QuestionCounts } from '../../explorer/question-counts.ts';
import type { PaperFilters } from '../../explorer/standings.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { binYears, type YearBins } from '../left-panel/year-bins.ts';
import { questionInWords, yearsInWords } from './question-words.ts';

/** Returns the choices that decide which papers pass; the same object while they stay. */
export function usePaperFilters(): PaperFilters {
  const years = useExplorer((state) => state.years);
  const question = useExplorer((state) => state.question);
  const hiddenCommunities = useExplorer((state) => state.hiddenCommunities);
  const hiddenNodes = useExplorer((state) => state.hiddenNodes);
  const expanded = useExplorer((state) => state.expanded);
  return useMemo(
    () => ({ years, question, hiddenCommunities, hiddenNodes, expanded }),
    [years, question, hiddenCommunities, hiddenNodes, expanded],
  );
}

/** Tells whether concepts or years are asked for. */
export function useIsAsking(): boolean {
  return useExplorer(({ question, years }) => question.length > 0 || years !== null);
}

/** Returns the counts of the question as it stands. */
export function useQuestionCounts(): QuestionCounts {
  const { structure } = useOpenMap();
  const filters = usePaperFilters();
  return useMemo(() => countQuestion(structure, filters), [structure, filters]);
}

/** Returns the papers of the map by year; null where there are no years to choose from. */
export function useYearSpan(): YearBins | null {
  const { structure } = useOpenMap();
  return useMemo(() => binYears(structure.papers), [structure]);
}

/** Returns the years that are asked for in words, or null. */
export function useYearsInWords(): string | null {
  const years = useExplorer((state) => state.years);
  const span = useYearSpan();
  return years === null ? null : yearsInWords(years, span);
}

/** Returns the question in words; empty where nothing is asked. */
export function useQuestionInWords(): string {
  const { structure } = useOpenMap();
  const question = useExplorer((state) => state.question);
  return questionInWords(structure, question, useYearsInWords());
}
