/** One chip: its word and label open a menu, the cross removes it. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../common/icon.tsx';
import { questionsText as words } from '../text/questions.ts';
import type { ReadTerm } from './question-words.ts';

export function Chip({
  term: { word, opens, closes },
  label,
  left,
  without,
  menu,
  onRemove,
}: {
  term: Pick<ReadTerm, 'word' | 'opens' | 'closes'>;
  label: string;
  /** Papers left by it and what stands before it. */
  left: number;
  /** Papers that would be left without it. */
  without: number;
  /** What it can be changed to. */
  menu: ReactNode;
  onRemove(): void;
}) {
  const name = word === null ? label : `${words.operators[word]} ${label}`;
  const remove = words.remove(name, without);
  return (
    <li className="question-term">
      {word !== null && word !== 'not' && (
        <span className="question-word" aria-hidden="true">
          {words.operators[word]}
        </span>
      )}
      {opens && <Bracket sign={words.brackets.open} />}
      <span className="chip" data-operator={word ?? 'and'}>
        <MenuTrigger>
          <Button className="chip-label">
            {word !== null && (
              <span className={word === 'not' ? 'question-word' : 'visually-hidden'}>
                {words.operators[word]}{' '}
              </span>
            )}
            <span className="chip-name">{label}</span>
            <span className="count" aria-hidden="true" title={words.leaves(left)}>
              {words.leavesShort(left)}
            </span>
            <span className="visually-hidden"> {words.leavesAndChange(left)}</span>
            <Icon name="down" size={10} />
          </Button>
          <Popover className="menu-popover question-menu" placement="bottom start">
            {menu}
          </Popover>
        </MenuTrigger>
        <button
          type="button"
          className="chip-remove"
          aria-label={remove}
          title={remove}
          onClick={onRemove}
        >
          <Icon name="close" size={10} />
        </button>
      </span>
      {closes && <Bracket sign={words.brackets.close} />}
    </li>
  );
}

function Bracket({ sign }: { sign: string }) {
  return (
    <span className="question-bracket" aria-hidden="true">
      {sign}
    </span>
  );
}
