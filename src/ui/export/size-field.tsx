/** How large a PNG becomes: as a multiple of the drawing, or by its width. */
import { useId } from 'react';
import { defaultScale, figureWidth, type PngSize, widestPng } from '../../explorer/export-files.ts';
import { NumberField } from '../common/number-field.tsx';
import { exportText } from '../text/export.ts';
import { SelectField } from './select-field.tsx';

const words = exportText.options;
const byWidth = 'width';
const scales = ['1', '2', '3', '4', '6', '8'] as const;
const narrowest = 16;
const firstWidth = 2400;

export function SizeField({ size, onChange }: { size: PngSize; onChange(size: PngSize): void }) {
  const id = useId();
  const { width } = size;
  return (
    <>
      <SelectField
        name={words.resolution}
        options={[...scales, byWidth]}
        nameOf={(option) =>
          option === byWidth
            ? words.byWidth
            : words.scale(Number(option), Number(option) * figureWidth)
        }
        chosen={width === undefined ? String(size.scale ?? defaultScale) : byWidth}
        onChoose={(option) =>
          onChange(option === byWidth ? { width: firstWidth } : { scale: Number(option) })
        }
      />
      {width !== undefined && (
        <div className="export-option">
          <label htmlFor={id}>{words.width}</label>
          <NumberField
            id={id}
            className="export-words"
            least={narrowest}
            most={widestPng}
            value={width}
            onChange={(typed) => onChange({ width: typed })}
          />
        </div>
      )}
    </>
  );
}
