/** How the map stands within another page: a frame with what the user chooses around it. */
import './embed-section.css';
import { useId, useState } from 'react';
import { encodeAddress } from '../../explorer/address.ts';
import {
  type EmbedPreset,
  type EmbedTheme,
  embedControls,
  embedPresets,
  embedThemes,
  presetOf,
} from '../../explorer/embed/controls.ts';
import {
  type FrameChoice,
  framedAddress,
  frameElement,
  leastSize,
} from '../../explorer/embed/snippet.ts';
import { reachOfLink } from '../../explorer/link-reach.ts';
import { CheckField } from '../common/check-field.tsx';
import { NumberField } from '../common/number-field.tsx';
import { OptionSelect } from '../common/option-select.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { embedText } from '../text/embed.ts';
import { CopiedLine } from './copied-line.tsx';
import { ShareSection } from './share-section.tsx';

const words = embedText.section;
const presets = Object.keys(words.presets) as EmbedPreset[];
const mostPixels = 4000;
const firstFixed = { width: 800, height: 500 };
const firstChoice: FrameChoice = {
  controls: embedPresets.compact,
  theme: 'auto',
  size: null,
  withSelection: true,
  withView: true,
};

export function EmbedSection() {
  const { mapKey, name, structure } = useOpenMap();
  const choices = useExplorer((state) => encodeAddress(state, structure));
  const [choice, setChoice] = useState(firstChoice);
  const [previewed, setPreviewed] = useState(false);
  const { location } = window;
  const change = (part: Partial<FrameChoice>) => setChoice((before) => ({ ...before, ...part }));
  const address = framedAddress(location, choices, choice);
  const title = words.frameTitle(name);
  if (address === null) return <ShareSection title={words.title} says={[words.noAddress]} />;
  return (
    <ShareSection
      title={words.title}
      says={[words.says, words.reach[reachOfLink(location, mapKey)]]}
    >
      <div className="embed-choices">
        <ControlsChoice choice={choice} onChange={change} />
        <SizeChoice choice={choice} onChange={change} />
        <Choice
          name={words.theme}
          options={embedThemes}
          says={words.themes}
          value={choice.theme}
          onChange={(theme: EmbedTheme) => change({ theme })}
        />
        <CheckField
          className="embed-check"
          name={words.withView}
          checked={choice.withView}
          onChange={(withView) => change({ withView })}
        />
        <CheckField
          className="embed-check"
          name={words.withSelection}
          checked={choice.withSelection}
          onChange={(withSelection) => change({ withSelection })}
        />
      </div>
      <CopiedLine
        label={words.snippet}
        copy={words.copy}
        line={frameElement(address, title, choice.size)}
      />
      <button
        type="button"
        className="text-button embed-preview-button"
        aria-expanded={previewed}
        onClick={() => setPreviewed(!previewed)}
      >
        {previewed ? words.hidePreview : words.preview}
      </button>
      {previewed && (
        <div className="embed-preview">
          <iframe
            key={address}
            src={address}
            title={title}
            {...(choice.size ?? { className: 'embed-preview-wide' })}
          />
        </div>
      )}
    </ShareSection>
  );
}

interface ChoiceProps {
  choice: FrameChoice;
  onChange(part: Partial<FrameChoice>): void;
}

function ControlsChoice({ choice, onChange }: ChoiceProps) {
  const [picking, setPicking] = useState(false);
  const preset = picking ? 'own' : (presetOf(choice.controls) ?? 'own');
  return (
    <>
      <Choice
        name={words.controls}
        options={[...presets, 'own'] as const}
        says={{ ...words.presets, own: words.own }}
        value={preset}
        onChange={(chosen) => {
          setPicking(chosen === 'own');
          if (chosen !== 'own') onChange({ controls: embedPresets[chosen] });
        }}
      />
      {preset === 'own' && (
        <fieldset className="embed-parts" aria-label={words.own}>
          {embedControls.map((control) => (
            <CheckField
              className="embed-check"
              key={control}
              name={words.parts[control]}
              checked={choice.controls.includes(control)}
              onChange={(checked) =>
                onChange({
                  controls: embedControls.filter((other) =>
                    other === control ? checked : choice.controls.includes(other),
                  ),
                })
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

function SizeChoice({ choice: { size }, onChange }: ChoiceProps) {
  return (
    <>
      <Choice
        name={words.size}
        options={['responsive', 'fixed'] as const}
        says={words.sizes}
        value={size === null ? 'responsive' : 'fixed'}
        onChange={(chosen) => onChange({ size: chosen === 'fixed' ? firstFixed : null })}
      />
      {size !== null && (
        <span className="embed-size">
          <NumberField
            className="text-field"
            aria-label={words.width}
            least={leastSize.width}
            most={mostPixels}
            value={size.width}
            onChange={(width) => onChange({ size: { ...size, width } })}
          />
          {words.times}
          <NumberField
            className="text-field"
            aria-label={words.height}
            least={leastSize.height}
            most={mostPixels}
            value={size.height}
            onChange={(height) => onChange({ size: { ...size, height } })}
          />
        </span>
      )}
    </>
  );
}

function Choice<T extends string>({
  name,
  options,
  says,
  value,
  onChange,
}: {
  name: string;
  options: readonly T[];
  says: Record<T, string>;
  value: T;
  onChange(value: T): void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{name}</label>
      <OptionSelect
        id={id}
        options={options}
        nameOf={(option) => says[option]}
        chosen={value}
        onChoose={onChange}
      />
    </>
  );
}
