/** A line to copy, with the button that copies it and what came of that. */
import { useState } from 'react';
import { shareText } from '../text/share.ts';

export function CopiedLine({
  label,
  copy,
  line,
}: {
  label: string;
  /** Name of the button. */
  copy: string;
  line: string;
}) {
  const [said, setSaid] = useState('');
  const put = async () => {
    try {
      // Not there at all on a page that was served without TLS.
      await navigator.clipboard.writeText(line);
      setSaid(shareText.copied);
    } catch {
      setSaid(shareText.copyFailed);
    }
  };
  return (
    <>
      <div className="share-line">
        <input
          readOnly
          aria-label={label}
          value={line}
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="button" onClick={put}>
          {copy}
        </button>
      </div>
      <p className="share-said" role="status">
        {said}
      </p>
    </>
  );
}
