/** What can be done with several nodes at once: hide, ask, compare, export. */
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { NodeRef } from '../../../core/types.ts';
import { sideOfNodes } from '../../../explorer/compared-sides.ts';
import { askSeveral, operators } from '../../../explorer/question.ts';
import { countLeft } from '../../../explorer/question-counts.ts';
import { Icon } from '../../common/icon.tsx';
import { useExplorer, useOpenMap } from '../../explorer/open-map.ts';
import { ExportButton } from '../../export/export-button.tsx';
import { usePaperFilters } from '../../questions/use-question.ts';
import { counted } from '../../text/numbers.ts';
import { pickedText } from '../../text/picked.ts';
import { CompareWith } from '../compare/compare-with.tsx';

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
  const { structure } = useOpenMap();
  const filters = usePaperFilters();
  const setQuestion = useExplorer((state) => state.setQuestion);
  return (
    <MenuTrigger>
      <Button className="button">
        {pickedText.ask}
        <Icon name="down" size={12} />
      </Button>
      <Popover className="menu-popover" placement="bottom start">
        <Menu className="menu" aria-label={pickedText.ask}>
          {operators.map((operator) => {
            const question = askSeveral(filters.question, operator, concepts);
            return (
              <MenuItem
                key={operator}
                className="menu-entry"
                textValue={pickedText.asks[operator]}
                onAction={() => setQuestion(question)}
              >
                {pickedText.asks[operator]}
                <span className="count">
                  {counted(countLeft(structure, { ...filters, question }), 'paper')}
                </span>
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
