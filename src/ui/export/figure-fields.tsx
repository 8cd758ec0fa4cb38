/** How a figure looks: its ground, its legend, and the words around it. */
import type { FigureOptions } from '../../explorer/export-files.ts';
import { CheckField } from '../common/check-field.tsx';
import { exportText } from '../text/export.ts';
import { Segments } from './segments.tsx';

const words = exportText.options;
const themes = ['light', 'dark'] as const;
const hints = { title: words.titleHint, caption: words.captionHint } as const;

export function FigureFields({
  figure,
  onChange,
}: {
  figure: FigureOptions;
  onChange(figure: FigureOptions): void;
}) {
  return (
    <>
      <Segments
        name={words.theme}
        options={themes}
        nameOf={(theme) => words.themes[theme]}
        chosen={figure.theme ?? 'light'}
        onChoose={(theme) => onChange({ ...figure, theme })}
      />
      <CheckField
        className="export-check"
        name={words.transparent}
        checked={figure.transparent ?? false}
        onChange={(transparent) => onChange({ ...figure, transparent })}
      />
      <CheckField
        className="export-check"
        name={words.legend}
        checked={figure.legend ?? true}
        onChange={(legend) => onChange({ ...figure, legend })}
      />
      <WordsField of="title" figure={figure} onChange={onChange} />
      <WordsField of="caption" figure={figure} onChange={onChange} />
    </>
  );
}

/** Unchecked there are none; checked and empty, those that the figure has by itself. */
function WordsField({
  of,
  figure,
  onChange,
}: {
  of: 'title' | 'caption';
  figure: FigureOptions;
  onChange(figure: FigureOptions): void;
}) {
  const { [of]: value, ...rest } = figure;
  const shown = value !== '';
  return (
    <>
      <CheckField
        className="export-check"
        name={words[of]}
        checked={shown}
        onChange={(show) => onChange(show ? rest : { ...rest, [of]: '' })}
      />
      {shown && (
        <input
          className="export-words"
          aria-label={words[of]}
          placeholder={hints[of]}
          value={value ?? ''}
          onChange={({ target }) =>
            onChange(target.value === '' ? rest : { ...rest, [of]: target.value })
          }
        />
      )}
    </>
  );
}
