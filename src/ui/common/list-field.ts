/** A text field that leads a list: the field keeps the focus, one row of the list is active. */
import type { InputHTMLAttributes } from 'react';

/** Returns the attributes of the field; the rows have the ids `list-0`, `list-1` and so on. */
export function listFieldAttributes({
  name,
  list,
  expanded,
  active,
}: {
  name: string;
  /** Id of the list. */
  list: string;
  expanded: boolean;
  /** Place of the active row; null without one. */
  active: number | null;
}): InputHTMLAttributes<HTMLInputElement> {
  return {
    role: 'combobox',
    'aria-label': name,
    'aria-expanded': expanded,
    'aria-controls': list,
    'aria-autocomplete': 'list',
    'aria-activedescendant': active === null ? undefined : `${list}-${active}`,
    autoComplete: 'off',
    autoCorrect: 'off',
    spellCheck: false,
    maxLength: 200,
  };
}
