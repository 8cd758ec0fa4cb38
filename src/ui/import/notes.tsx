/** What the papers lack, and what that does to the map. */
import type { ImportAccount } from '../../worker/import/protocol.ts';
import { importText } from '../text/import.ts';

const words = importText.notes;

/** Fewer papers share hardly any concept. */
const few = 20;

export function Notes({ account }: { account: ImportAccount }) {
  const notes = notesOn(account);
  return (
    <section>
      <div className="import-list-head">
        <h3>{words.title}</h3>
      </div>
      <ul className="import-list">
        {notes.map(({ title, effect }) => (
          <li key={title}>
            <p className="import-entry">{title}</p>
            <p>{effect}</p>
          </li>
        ))}
      </ul>
      {notes.length === 0 && <p className="import-note">{words.nothing}</p>}
    </section>
  );
}

function notesOn(account: ImportAccount): { title: string; effect: string }[] {
  const { papers, papersWithAbstract, papersWithYear, otherLanguages } = account;
  const counted = (
    { title, effect }: typeof words.noAbstract | typeof words.noYear,
    count: number,
  ) => (count === 0 ? [] : [{ title: title(count), effect: effect(count) }]);
  return [
    ...(papers < few ? [words.few] : []),
    ...counted(words.noAbstract, papers - papersWithAbstract),
    ...counted(words.noYear, papers - papersWithYear),
    ...otherLanguages.map((entry) => ({
      title: words.language.title(entry),
      effect: words.language.effect,
    })),
  ];
}
