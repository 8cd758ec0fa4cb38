/** How a concept is asked for, each way with the papers that it would leave. */
import { useMemo } from 'react';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { askAlso, operators } from '../../explorer/question.ts';
import { countLeft } from '../../explorer/question-counts.ts';
import { Icon } from '../common/icon.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { clipped } from '../text/numbers.ts';
import { questionsText as words } from '../text/questions.ts';
import { usePaperFilters } from './use-question.ts';

export function OperatorMenu({ concept }: { concept: number }) {
  const { structure } = useOpenMap();
  const filters = usePaperFilters();
  const ask = useExplorer((state) => state.ask);
  const select = useExplorer((state) => state.select);
  const choices = useMemo(
    () =>
      operators.map((operator) => {
        const question = askAlso(filters.question, { operator, concept });
        return { operator, papers: countLeft(structure, { ...filters, question }) };
      }),
    [structure, filters, concept],
  );
  const asked = filters.question.find((term) => term.concept === concept)?.operator;
  const label = clipped(structure.concepts[concept]?.label ?? '');
  return (
    <Menu className="menu" aria-label={words.change(label)}>
      <MenuSection
        className="menu-section"
        aria-label={words.operator}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={asked === undefined ? [] : [asked]}
      >
        {choices.map(({ operator, papers }) => (
          <MenuItem
            key={operator}
            id={operator}
            className="menu-entry"
            textValue={words.operators[operator]}
            onAction={() => ask({ operator, concept })}
          >
            <span className="operator-choice">
              {operator === asked ? <Icon name="check" size={12} /> : <span />}
              <span className="question-word">{words.operators[operator]}</span>
              <span className="operator-meaning">{words.meanings[operator]}</span>
            </span>
            <span className="count">{words.would(papers)}</span>
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection className="menu-section" aria-label={label}>
        <MenuItem
          className="menu-entry"
          onAction={() => select({ kind: 'concept', number: concept })}
        >
          {words.read(label)}
        </MenuItem>
      </MenuSection>
    </Menu>
  );
}
