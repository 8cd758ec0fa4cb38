/** How many communities: the resolution at which they are found, with the map following. */
import './resolution.css';
import './slider.css';
import { type CSSProperties, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { resolutionAt, stepOf, stepRange } from '../../explorer/resolution.ts';
import { MissingTexts } from '../details/texts-note.tsx';
import { useCuration, useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { communitiesText } from '../text/communities.ts';
import { openingText } from '../text/opening.ts';

export function Resolution() {
  const { texts, published } = useOpenMap();
  const built = published.options.resolution;
  const chosen = useExplorer((state) => state.resolution) ?? built;
  const preview = useCuration((state) => state.previewResolution);
  const choose = useCuration((state) => state.chooseResolution);
  const chosenStep = stepOf(chosen, built);
  const [step, setStep] = useState(chosenStep);
  const dragging = useCuration((state) => state.preview !== null);
  // The choice also changes from outside: an address, history, As built.
  useEffect(() => setStep(chosenStep), [chosenStep]);
  const { first, last } = stepRange(built, chosen);
  const resolutionOf = (chosenStep: number) =>
    chosenStep === 0 ? null : resolutionAt(chosenStep, built);
  const value = communitiesText.resolution.value(resolutionAt(step, built), step);
  const input = useValueText(value);
  const reason = useId();
  const waits = texts === null;
  return (
    <div className="resolution">
      <Slider
        aria-label={communitiesText.legend.title}
        minValue={first}
        maxValue={last}
        step={1}
        value={step}
        isDisabled={waits}
        onChange={(next) => {
          setStep(next);
          preview(resolutionOf(next));
        }}
        onChangeEnd={(next) => {
          choose(resolutionOf(next));
        }}
      >
        <SliderTrack
          className="slider-track"
          style={{ '--built': `${(-first / (last - first)) * 100}%` } as CSSProperties}
        >
          <span className="resolution-mark" aria-hidden="true" />
          <SliderThumb
            className="slider-thumb"
            aria-label={communitiesText.resolution.label}
            inputRef={input}
            {...(waits && { 'aria-describedby': reason })}
          />
        </SliderTrack>
      </Slider>
      {waits ? (
        <p id={reason} className="resolution-note">
          <MissingTexts />
        </p>
      ) : (
        <div className="resolution-ends" title={value}>
          <span aria-hidden="true">{communitiesText.resolution.fewer}</span>
          {step !== 0 && !dragging && (
            <button type="button" className="text-button" onClick={() => choose(null)}>
              {communitiesText.resolution.asBuilt}
            </button>
          )}
          <span aria-hidden="true">{communitiesText.resolution.more}</span>
        </div>
      )}
      <Outcome dragging={dragging} />
    </div>
  );
}

/** What a reader hears of the map that follows: how many communities, once it is there; or why not. */
function Outcome({ dragging }: { dragging: boolean }) {
  const { structure } = useOpenMap();
  const following = useCuration((state) => state.following);
  const again = useCuration((state) => state.followAgain);
  const count = structure.communities.length;
  const wasFinding = useRef(false);
  const [told, setTold] = useState('');
  useEffect(() => {
    if (following.step === 'finding') wasFinding.current = true;
    if (following.step !== 'there' || dragging || !wasFinding.current) return;
    wasFinding.current = false;
    setTold(communitiesText.resolution.found(count));
  }, [following, dragging, count]);
  return (
    <>
      <p role="status" className="visually-hidden">
        {following.step === 'there' && told}
      </p>
      {following.step === 'failed' && (
        <p role="alert" className="resolution-note">
          {communitiesText.resolution.failed(following.reason)}{' '}
          <button type="button" className="text-button" onClick={() => void again()}>
            {openingText.failure.again}
          </button>
        </p>
      )}
    </>
  );
}

/**
 * Returns the ref of a slider's field that says `value` to readers: its own number is a step of the
 * scale, which means nothing to them.
 */
function useValueText(value: string) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.setAttribute('aria-valuetext', value));
  return field;
}
