/** Says that sentences are missing, and why, until they are there. */
import { useOpenMap } from '../explorer/open-map.ts';
import { text } from '../text.ts';

export function TextsNote() {
  const { texts } = useOpenMap();
  if (texts !== null) return null;
  return (
    <p className="texts-note">
      <MissingTexts />
    </p>
  );
}

/** Whether the sentences are under way or have failed, with a way to ask for them again. */
export function MissingTexts() {
  const { textsFailed, reloadTexts } = useOpenMap();
  return (
    <>
      {textsFailed ? text.failure.sentences : text.loading.sentences}
      {textsFailed && (
        <button type="button" className="text-button" onClick={reloadTexts}>
          {text.failure.again}
        </button>
      )}
    </>
  );
}
