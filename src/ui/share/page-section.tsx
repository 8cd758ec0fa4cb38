/** The map and the explorer as one file. */
import { WorkButton } from '../common/work-button.tsx';
import { MissingTexts } from '../details/texts-note.tsx';
import { useCuration, useOpenMap } from '../explorer/open-map.ts';
import { fileSize } from '../text/numbers.ts';
import { shareText } from '../text/share.ts';
import { ShareSection } from './share-section.tsx';
import { useSavedPage } from './use-saved-page.ts';

const words = shareText.page;

export function PageSection() {
  const { texts, textsFailure, sketch } = useOpenMap();
  const edits = useCuration((state) => state.log.now.edits.length);
  const { saving, save, cancel } = useSavedPage();
  const says = [words.says, edits > 0 ? words.withEdits(edits) : words.left];
  const isBusy = saving.step === 'fetching' || saving.step === 'packing';
  return (
    <ShareSection title={words.title} says={says}>
      <div className="share-line">
        {isBusy && (
          <progress
            aria-label={words.progress}
            {...(saving.step === 'packing' && { value: saving.share })}
          />
        )}
        <WorkButton
          name={words.save}
          cancelName={words.cancel}
          busy={isBusy}
          disabled={texts === null || sketch}
          onBegin={save}
          onCancel={cancel}
        />
        {saving.step === 'packing' && (
          <span className="share-said" aria-hidden="true">
            {words.packing(saving.share)}
          </span>
        )}
        <p className="share-said" role="status">
          {saving.step === 'idle' && texts === null && textsFailure === null && words.waiting}
          {saving.step === 'idle' && textsFailure !== null && <MissingTexts />}
          {isBusy && <span className="visually-hidden">{words.progress}</span>}
          {saving.step === 'saved' && words.saved(saving.file, fileSize(saving.bytes))}
          {saving.step === 'failed' && words.failed(saving.reason)}
        </p>
      </div>
    </ShareSection>
  );
}
