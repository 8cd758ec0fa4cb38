/** Says that sentences are missing, and why, until they are there. */
import { useOpenMap } from '../explorer/open-map.ts';
import { text } from '../text.ts';

export function TextsNote() {
  const { texts, textsFailed, reloadTexts } = useOpenMap();
  if (texts !== null) return null;
  return (
    <p className="texts-note">
      {textsFailed ? text.failure.sentences : text.loading.sentences}
      {textsFailed && (
        <button type="button" className="text-button" onClick={reloadTexts}>
          {text.failure.again}
        </button>
      )}
    </p>
  );
}
