/** The keys of this release, in the order of the sheet. */
import { helpText } from '../text/help.ts';

const words = helpText.shortcuts;

export const shortcutSheet: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['/'], does: words.search },
  { keys: ['Ctrl/Cmd', 'K'], does: words.palette },
  { keys: ['Arrows'], does: words.walk },
  { keys: ['Enter'], does: words.details },
  { keys: ['Shift', 'Enter'], does: words.pick },
  { keys: ['Esc'], does: words.escape },
  { keys: ['Tab'], does: words.places },
  { keys: ['+', '−', '0'], does: words.zoom },
  { keys: ['F'], does: words.fitSelection },
  { keys: ['N', 'P'], does: words.stepEvidence },
  { keys: ['Shift', 'Arrows'], does: words.pan },
  { keys: ['1', '2', '3', '4'], does: words.views },
  { keys: ['[', ']'], does: words.fold },
  { keys: ['M'], does: words.menu },
  { keys: ['H'], does: words.hide },
  { keys: ['R'], does: words.mark },
  { keys: ['E'], does: words.export },
  { keys: ['Ctrl/Cmd', 'Z'], does: words.undo },
  { keys: ['?'], does: words.sheet },
];
