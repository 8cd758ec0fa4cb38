/** The reading list to a file and from one. */
import { useState } from 'react';
import { BadListError, formatReadingList, parseReadingList } from '../../explorer/reading-file.ts';
import { FileButton } from '../common/file-button.tsx';
import { useReading } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import { saveFile } from '../export/save-file.ts';
import { readingText } from '../text/reading.ts';
import { storageText } from '../text/storage.ts';

/** Thousands of papers with notes; a larger file is something else. */
const mostBytes = 20_000_000;

export function ListFiles() {
  const entries = useReading((list) => list.entries);
  const take = useReading((list) => list.take);
  const { open } = useSurfaces();
  const [told, setTold] = useState('');
  const read = async (file: File) => {
    if (file.size > mostBytes) {
      setTold(readingText.tooLarge);
      return;
    }
    try {
      const list = parseReadingList(await file.text());
      const unread = list.unread > 0 ? ` ${readingText.unread(list.unread)}` : '';
      setTold(readingText.loaded(await take(list.entries), list.entries.size) + unread);
    } catch (error) {
      setTold(error instanceof BadListError ? readingText.problems[error.problem] : String(error));
    }
  };
  return (
    <>
      {entries.size > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => saveFile(readingText.file, formatReadingList(entries))}
        >
          {readingText.save}
        </button>
      )}
      <FileButton accept=".json,application/json" onFile={(file) => void read(file)}>
        {readingText.load}
      </FileButton>
      <button type="button" className="text-button" onClick={() => open('storage')}>
        {storageText.title}
      </button>
      <p className="reading-told" role="status">
        {told}
      </p>
    </>
  );
}
