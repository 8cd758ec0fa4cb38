/** What will be saved: the beginning of a text, or the figure itself. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { ExportFile } from '../../explorer/export-files.ts';
import { exportText } from '../text/export.ts';
import { embedFonts } from './embed-fonts.ts';
import { previewOf } from './preview-of.ts';

export function TextPreview({
  files,
  isProse,
}: {
  files: readonly ExportFile[];
  /** Its lines are paragraphs. */
  isProse: boolean;
}) {
  const previews = useMemo(() => previewOf(files), [files]);
  const more = files.length - previews.length;
  return (
    <PreviewFrame>
      {previews.map(({ file, text, shortened }) => (
        <figure key={file}>
          {files.length > 1 && <figcaption>{file}</figcaption>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the keyboard */}
          {/* biome-ignore lint/a11y/useSemanticElements: a section would lose the form of the text */}
          <pre role="region" aria-label={file} tabIndex={0} data-prose={isProse || undefined}>
            {text}
          </pre>
          {shortened && <p>{exportText.shortened}</p>}
        </figure>
      ))}
      {more > 0 && <p>{exportText.moreFiles(more)}</p>}
      {files.length === 0 && <p>{exportText.nothing}</p>}
    </PreviewFrame>
  );
}

/** An image knows no fonts of the page: those that it needs are put in. */
export function FigurePreview({ drawing, dark }: { drawing: Blob | null; dark: boolean }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    // The last drawing stays until the next is there.
    if (drawing === null) return;
    let fresh: string | null = null;
    let isOver = false;
    const show = (svg: string) => {
      if (isOver) return;
      fresh = URL.createObjectURL(new Blob([svg], { type: drawing.type }));
      setAddress(fresh);
    };
    void drawing.text().then(embedFonts).then(show);
    return () => {
      isOver = true;
      if (fresh !== null) URL.revokeObjectURL(fresh);
    };
  }, [drawing]);
  return (
    <PreviewFrame>
      {address === null ? (
        <p role="status">{exportText.beingDrawn}</p>
      ) : (
        <img
          className="export-drawing"
          data-ground={dark ? 'dark' : 'light'}
          data-old={drawing === null || undefined}
          src={address}
          alt={exportText.drawing}
        />
      )}
    </PreviewFrame>
  );
}

function PreviewFrame({ children }: { children: ReactNode }) {
  return (
    <section className="export-preview" aria-label={exportText.preview}>
      <h3>{exportText.preview}</h3>
      {children}
    </section>
  );
}
