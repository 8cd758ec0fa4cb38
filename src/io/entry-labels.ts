/** Names for the files in an archive: they are shown and reported, and never a place to write to. */
import { distinctNames } from './distinct-names.ts';

const LONGEST_LABEL = 240;

/**
 * Returns a function from an entry's path to its label inside `archive`: no step out of the archive, no
 * drive, no control or direction characters, and no label twice.
 */
export function entryLabels(archive: string): (path: string) => string {
  const distinct = distinctNames();
  return (path) => {
    const steps = path
      .slice(0, LONGEST_LABEL)
      .replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '')
      .split(/[/\\]/)
      .map((step) => step.trim())
      .filter((step) => !/^(?:\.{0,2}|[A-Za-z]:)$/.test(step));
    return distinct([archive, ...steps].join('/'));
  };
}

/** Tells whether the system keeps `path` for itself, beside the user's files. */
export function isHiddenPath(path: string): boolean {
  return path.split(/[/\\]/).some((step) => step === '__MACOSX' || /^\.[^./\\]/.test(step));
}
