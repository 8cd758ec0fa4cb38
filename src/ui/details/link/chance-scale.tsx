/** Papers in which two concepts meet, as a dot, on a scale with what chance gives and its usual range. */
import './chance-scale.css';
import { linkText } from '../../text/link.ts';
import { layOutScale } from './scale-layout.ts';

/** In the drawing's own units; it is as wide as the text. */
const width = 352;
const margin = 8;
const axis = 30;

export function ChanceScale({
  found,
  expected,
  usual,
}: {
  found: number;
  expected: number;
  usual: { from: number; to: number };
}) {
  const labels = [linkText.chance(expected), linkText.found(found)] as const;
  const { end, ticks, at, labelsAt } = layOutScale({ found, expected, usual }, labels, {
    width,
    margin,
  });
  return (
    <svg className="chance-scale" viewBox={`0 0 ${width} 58`} aria-hidden="true">
      <rect
        className="chance-usual"
        x={at(usual.from) - 3}
        width={at(usual.to) - at(usual.from) + 6}
        y={axis - 5}
        height="10"
      />
      <path className="chance-axis" d={`M${at(0)} ${axis}H${at(end)}`} />
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="chance-tick" d={`M${at(tick)} ${axis - 4}v8`} />
          <text className="chance-number" x={at(tick)} y={axis + 21}>
            {tick}
          </text>
        </g>
      ))}
      <path className="chance-expected" d={`M${at(expected)} ${axis - 10}v20`} />
      <circle className="chance-found" cx={at(found)} cy={axis} r="6" />
      <text className="chance-label" x={labelsAt[0]} y="12">
        {labels[0]}
      </text>
      <text className="chance-label chance-label-found" x={labelsAt[1]} y="12">
        {labels[1]}
      </text>
    </svg>
  );
}
