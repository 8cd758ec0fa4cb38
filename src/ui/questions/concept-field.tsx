/** Adds a concept to the question: how it is asked for, then a field whose rows say what each would leave. */
import './concept-field.css';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { type Operator, operators } from '../../explorer/question.ts';
import { type ConceptChoice, suggestChoices } from '../../explorer/question-choices.ts';
import { countChoices, countLeft } from '../../explorer/question-counts.ts';
import { createConceptSearch } from '../../explorer/search.ts';
import { Glyph } from '../common/glyph.tsx';
import { listFieldAttributes } from '../common/list-field.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { clipped } from '../text/numbers.ts';
import { questionsText as words } from '../text/questions.ts';
import { usePaperFilters } from './use-question.ts';

const mostRows = 7;

export function ConceptField() {
  const { structure } = useOpenMap();
  const ask = useExplorer((state) => state.ask);
  const [operator, setOperator] = useState<Operator>('and');
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<number | null>(null);
  const [added, setAdded] = useState('');
  const rows = useConceptChoices(operator, query);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();

  const labelOf = (concept: number) => structure.concepts[concept]?.label ?? '';
  const choose = ({ concept, papers }: ConceptChoice) => {
    ask({ operator, concept });
    setAdded(words.added(`${words.operators[operator]} ${labelOf(concept)}`, papers));
    setQuery('');
    setActive(null);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = rows[active ?? -1];
    if (step !== undefined && rows.length > 0) {
      event.preventDefault();
      const from = active ?? (step === 1 ? -1 : 0);
      setActive((from + step + rows.length) % rows.length);
    } else if (event.key === 'Enter' && row !== undefined) {
      event.preventDefault();
      choose(row);
    } else if (event.key === 'Escape' && query !== '') {
      event.stopPropagation();
      setQuery('');
      setActive(null);
    }
  };
  const nothing = query.trim() !== '' && rows.length === 0;
  return (
    <div className="concept-field">
      <ToggleButtonGroup
        className="view-switch operator-switch"
        aria-label={words.operator}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[operator]}
        onSelectionChange={(keys) => {
          const [chosen] = keys;
          setOperator(operators.find((known) => known === chosen) ?? 'and');
        }}
      >
        {operators.map((known) => (
          <ToggleButton key={known} id={known} className="view-segment">
            {words.operators[known]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <input
        ref={field}
        className="concept-input"
        {...listFieldAttributes({
          name: words.field,
          list: list,
          expanded: rows.length > 0,
          active: active,
        })}
        placeholder={words.placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(event.target.value.trim() === '' ? null : 0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className={nothing ? 'concept-field-note' : 'visually-hidden'} role="status">
        {nothing ? words.nothing(clipped(query.trim())) : added}
      </p>
      {query.trim() === '' && rows.length > 0 && (
        <p className="concept-field-hint" aria-hidden="true">
          {words.suggested}
        </p>
      )}
      <div id={list} role="listbox" aria-label={words.choices} className="concept-choices">
        {rows.map((row, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys
          <div
            key={row.concept}
            id={`${list}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            className="search-row"
            data-empty={row.papers === 0}
            onPointerMove={() => setActive(place)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(row)}
          >
            <Glyph kind="concept" community={structure.concepts[row.concept]?.community ?? 0} />
            <span className="search-hit">{labelOf(row.concept)}</span>
            <span className="count">{words.would(row.papers)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Returns the concepts that `query` finds, or those that change most, with what each would leave. */
function useConceptChoices(operator: Operator, query: string): ConceptChoice[] {
  const { structure } = useOpenMap();
  const filters = usePaperFilters();
  const counts = useMemo(() => countChoices(structure, filters), [structure, filters]);
  const search = useMemo(() => createConceptSearch(structure, null), [structure]);
  return useMemo(() => {
    if (query.trim() === '') {
      const { question } = filters;
      const left = countLeft(structure, filters);
      return suggestChoices(structure, counts, { question, operator, left }, mostRows);
    }
    return search(query, mostRows).map(({ node: { number: concept } }) => ({
      concept,
      papers: counts[operator][concept] ?? 0,
    }));
  }, [structure, filters, counts, search, operator, query]);
}
