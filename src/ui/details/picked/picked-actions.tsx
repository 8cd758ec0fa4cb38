/** What can be done with several nodes at once: hide, ask, compare, export. */
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { NodeRef } from '../../../core/types.ts';
import { sideOfNodes } from '../../../explorer/compared-sides.ts';
import { askAlso, operators, type Question } from '../../../explorer/question.ts';
import { Icon } from '../../common/icon.tsx';
import { useExplorer } from '../../explorer/open-map.ts';
import { ExportButton } from '../../export/export-button.tsx';
import { CompareWith } from '../compare/compare-with.tsx';
import { pickedText } from './picked-text.ts';

export function PickedActions({
  picked,
  concepts,
}: {
  picked: readonly NodeRef[];
  /** The concepts among them. */
  concepts: readonly number[];
}) {
  const hideNodes = useExplorer((state) => state.hideNodes);
  const compare = useExplorer((state) => state.compare);
  const [first, second] = picked;
  return (
    <div className="details-actions">
      {first !== undefined && second !== undefined && picked.length === 2 && (
        <button
          type="button"
          className="button"
          onClick={() => compare([sideOfNodes([first]), sideOfNodes([second])])}
        >
          {pickedText.compare}
        </button>
      )}
      {concepts.length > 0 && <AskMenu concepts={concepts} />}
      <button type="button" className="button" onClick={() => hideNodes(picked)}>
        {pickedText.hide}
      </button>
      <ExportButton />
      <CompareWith side={sideOfNodes(picked)} />
    </div>
  );
}

/** Adds the concepts to the question, all by the same operator. */
function AskMenu({ concepts }: { concepts: readonly number[] }) {
  const question = useExplorer((state) => state.question);
  const setQuestion = useExplorer((state) => state.setQuestion);
  return (
    <MenuTrigger>
      <Button className="button">
        {pickedText.ask}
        <Icon name="down" size={12} />
      </Button>
      <Popover className="menu-popover" placement="bottom start">
        <Menu className="menu" aria-label={pickedText.ask}>
          {operators.map((operator) => (
            <MenuItem
              key={operator}
              className="menu-entry"
              onAction={() =>
                setQuestion(
                  concepts.reduce<Question>(
                    (sofar, concept) => askAlso(sofar, { operator, concept }),
                    question,
                  ),
                )
              }
            >
              {pickedText.asks[operator]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
