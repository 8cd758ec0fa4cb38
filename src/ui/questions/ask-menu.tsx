/** Asks for the papers with a concept or without it, each with what it would leave. */
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { askAlso, operators } from '../../explorer/question.ts';
import { countLeft } from '../../explorer/question-counts.ts';
import { Icon } from '../common/icon.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { sentence } from '../text/numbers.ts';
import { questionsText as words } from '../text/questions.ts';
import { usePaperFilters } from './use-question.ts';

export function AskMenu({ concept }: { concept: number }) {
  return (
    <MenuTrigger>
      <Button className="button">
        {words.ask}
        <Icon name="down" size={12} />
      </Button>
      <Popover className="menu-popover ask-menu" placement="bottom start">
        <Choices concept={concept} />
      </Popover>
    </MenuTrigger>
  );
}

function Choices({ concept }: { concept: number }) {
  const { structure } = useOpenMap();
  const filters = usePaperFilters();
  const ask = useExplorer((state) => state.ask);
  const askNoLonger = useExplorer((state) => state.askNoLonger);
  const asked = filters.question.find((term) => term.concept === concept);
  const choices = useMemo(() => {
    const others = filters.question.filter((term) => term.concept !== concept);
    const canBeOr = others.some(({ operator }) => operator !== 'not');
    return operators
      .filter((operator) => operator !== 'or' || canBeOr)
      .map((operator) => {
        const question = askAlso(filters.question, { operator, concept });
        return { operator, papers: countLeft(structure, { ...filters, question }) };
      });
  }, [structure, filters, concept]);
  return (
    <Menu className="menu" aria-label={words.askMenu}>
      {choices.map(({ operator, papers }) => (
        <MenuItem
          key={operator}
          className="menu-entry"
          textValue={words.asked[operator]}
          onAction={() => ask({ operator, concept })}
        >
          {sentence(words.asked[operator])}
          <span className="count">{words.would(papers)}</span>
        </MenuItem>
      ))}
      {asked !== undefined && (
        <MenuItem className="menu-entry" onAction={() => askNoLonger(concept)}>
          {words.askNoLonger}
        </MenuItem>
      )}
    </Menu>
  );
}
