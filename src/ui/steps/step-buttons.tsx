/** Undo and redo under the map, and what the last of them changed, for those who can't see it. */
import './step-buttons.css';
import { useStore } from 'zustand';
import { changedParts } from '../../explorer/step-log.ts';
import { Icon } from '../common/icon.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { stepsText } from '../text/steps.ts';

export function StepButtons() {
  const { steps } = useOpenMap();
  const { past, future, undo, redo } = useStore(steps);
  return (
    <span className="step-buttons">
      <StepButton
        icon="undo"
        name={past.length > 0 ? stepsText.undo : stepsText.nothingToUndo}
        isIdle={past.length === 0}
        onStep={undo}
      />
      {past.length + future.length > 0 && (
        <StepButton
          icon="redo"
          name={future.length > 0 ? stepsText.redo : stepsText.nothingToRedo}
          isIdle={future.length === 0}
          onStep={redo}
        />
      )}
      <StepTold />
    </span>
  );
}

/** An idle button stays where it is and says why, so that the keyboard does not lose its place. */
function StepButton({
  icon,
  name,
  isIdle,
  onStep,
}: {
  icon: 'undo' | 'redo';
  name: string;
  isIdle: boolean;
  onStep(): Promise<void>;
}) {
  return (
    <button
      type="button"
      className="step-button"
      aria-disabled={isIdle}
      onClick={() => void onStep()}
    >
      {!isIdle && <Icon name={icon} size={14} />}
      {name}
    </button>
  );
}

function StepTold() {
  const taken = useStore(useOpenMap().steps, (state) => state.taken);
  // An edit has a notice of its own.
  const told =
    taken === null || taken.step.kind === 'edit'
      ? ''
      : stepsText[taken.way](changedParts(taken.step));
  return (
    <span className="visually-hidden" role="status">
      {told}
    </span>
  );
}
