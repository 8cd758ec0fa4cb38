/** What an export is made of beside the structure, as far as it has arrived. */
import { useMemo } from 'react';
import quality from '../../../public/quality/keyphrases.json';
import { type ExportFormat, type ExportSource, needsOf } from '../../explorer/export-files.ts';
import { useRobustness } from '../about/use-robustness.ts';
import { useOpenMap } from '../explorer/open-map.ts';

export interface ExportAround {
  around: Pick<ExportSource, 'texts' | 'robustness' | 'quality'>;
  /** Something that the form needs is on its way. */
  waits: boolean;
  /** The form needs texts that did not arrive. */
  lacksTexts: boolean;
}

/** Returns it for `format`: only what that form needs, so that both drivers write the same. */
export function useExportAround(format: ExportFormat): ExportAround {
  const needs = needsOf(format);
  const open = useOpenMap();
  const { robustness } = useRobustness(needs.robustness ?? false);
  const texts = needs.texts ? open.texts : null;
  // The report numbers the communities of the map as it was loaded.
  const isEdited = open.structure !== open.published;
  const report =
    needs.robustness && !isEdited && robustness.step === 'read' ? robustness.report : null;
  const around = useMemo(() => ({ texts, robustness: report, quality }), [texts, report]);
  const textsArrive = needs.texts && texts === null && open.textsFailure === null;
  const reportArrives = needs.robustness && robustness.step === 'reading';
  return {
    around,
    waits: textsArrive === true || reportArrives === true,
    lacksTexts: needs.texts === true && texts === null && open.textsFailure !== null,
  };
}
