/** What the update of a map of the user changed, from the two editions that are kept. */
import { useEffect, useState } from 'react';
import { decodeStructure, decodeTexts } from '../../core/dataset/codec.ts';
import type { PublishedDataset } from '../../core/types.ts';
import { describeUpdate, type MapUpdate } from '../../explorer/describe-update.ts';
import type { MapFile } from '../../explorer/own-maps.ts';
import { useLibrary } from '../dataset/library.ts';

/** Returns the update; null until it is found, `unreadable` where one of the editions is not there. */
export function useUpdate(id: string): MapUpdate | 'unreadable' | null {
  const { ownMaps } = useLibrary();
  const [update, setUpdate] = useState<MapUpdate | 'unreadable' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const compare = async () => {
      const [before, after] = [await ownMaps.filesBefore(id), await ownMaps.files(id)];
      if (!isCurrent) return;
      setUpdate(describeUpdate(decodeFiles(before), decodeFiles(after)));
      await ownMaps.markShown(id);
    };
    compare().catch(() => {
      if (isCurrent) setUpdate('unreadable');
    });
    return () => {
      isCurrent = false;
    };
  }, [ownMaps, id]);
  return update;
}

/** @throws BadDatasetError */
function decodeFiles(files: readonly MapFile[] | null): PublishedDataset {
  const textOf = (name: string) => files?.find(({ file }) => file === name)?.text ?? '';
  const structure = decodeStructure(textOf('structure.json'));
  return { structure, texts: decodeTexts(textOf('texts.json'), structure) };
}
