/** Says that sentences are missing, and why, until they are there. */
import { useOpenMap } from '../explorer/open-map.ts';
import { openingText } from '../text/opening.ts';

export function TextsNote() {
  const { texts } = useOpenMap();
  if (texts !== null) return null;
  return (
    <p className="texts-note">
      <MissingTexts />
    </p>
  );
}

/** Whether the sentences are under way, did not arrive (with a way to ask again) or are damaged. */
export function MissingTexts() {
  const { textsFailure, reloadTexts } = useOpenMap();
  if (textsFailure === null) return openingText.loading.sentences;
  if (textsFailure === 'damaged') return openingText.failure.damagedSentences;
  return (
    <>
      {openingText.failure.sentences}
      <button type="button" className="text-button" onClick={reloadTexts}>
        {openingText.failure.again}
      </button>
    </>
  );
}
