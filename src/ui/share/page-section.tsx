/** The map and the explorer as one file. */
import { useCuration, useOpenMap } from '../explorer/open-map.ts';
import { fileSize } from '../text/numbers.ts';
import { shareText } from '../text/share.ts';
import { ShareSection } from './share-section.tsx';
import { useSavedPage } from './use-saved-page.ts';

const words = shareText.page;

export function PageSection() {
  const { texts, sketch } = useOpenMap();
  const edits = useCuration((state) => state.log.now.edits.length);
  const { saving, save, cancel } = useSavedPage();
  const says = [words.says, edits > 0 ? words.withEdits(edits) : words.left];
  const isBusy = saving.step === 'fetching' || saving.step === 'packing';
  return (
    <ShareSection title={words.title} says={says}>
      <div className="share-line">
        {isBusy ? (
          <>
            <progress
              aria-label={words.progress}
              {...(saving.step === 'packing' && { value: saving.share })}
            />
            <button type="button" className="button" onClick={cancel}>
              {words.cancel}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="button button-primary"
            disabled={texts === null || sketch}
            onClick={save}
          >
            {words.save}
          </button>
        )}
        <p className="share-said" role="status">
          {saving.step === 'idle' && texts === null && words.waiting}
          {saving.step === 'fetching' && words.fetching}
          {saving.step === 'packing' && words.packing(saving.share)}
          {saving.step === 'saved' && words.saved(saving.file, fileSize(saving.bytes))}
          {saving.step === 'failed' && words.failed}
        </p>
      </div>
    </ShareSection>
  );
}
