/** Export: what, in which form, with a preview; then a file or the clipboard. */
import './export-dialog.css';
import { useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { communityOf } from '../../explorer/ego-network.ts';
import {
  type ExportFamily,
  type ExportFormat,
  exportFormats,
  exportForms,
  type PngSize,
  savedEnding,
  savedName,
} from '../../explorer/export-files.ts';
import {
  exportScopes,
  type ScopeChoices,
  type ScopeKind,
  subgraphSize,
} from '../../explorer/export-scopes.ts';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { useStored } from '../common/use-stored.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useVisible } from '../explorer/use-visible.ts';
import { exportText } from '../text/export.ts';
import type { CopiedKind } from './copy-content.ts';
import { ExportFoot } from './export-foot.tsx';
import { FigurePreview, TextPreview } from './export-preview.tsx';
import { changeEnding, safeName } from './file-names.ts';
import { FormChoice } from './form-choice.tsx';
import { type ChosenOptions, formOptions } from './form-options.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { useExportAround } from './use-export-around.ts';
import { useFileOrder } from './use-file-order.ts';
import { useMaking } from './use-making.ts';
import { useTaking } from './use-taking.ts';

const families = Object.keys(exportText.families) as ExportFamily[];
const firstOptions: ChosenOptions = { csv: 'escaped', references: 'apa', figure: {} };
const firstHops = 2;

/** Forms that are kept when another family is looked at. */
const firstForms: Record<ExportFamily, ExportFormat> = {
  graph: 'gexf',
  bibliography: 'bibtex',
  figure: 'svg',
  text: 'report',
};

export default function ExportDialog({ onClose }: { onClose(): void }) {
  const { structure, name: title } = useOpenMap();
  const { scopes, chosen, choices, setChosen, setChoices } = useScopes();
  const [format, setFormat] = useStored<ExportFormat>('export-form', formats);
  const [lastForms, setLastForms] = useState(firstForms);
  const [options, setOptions] = useState(firstOptions);
  const [size, setSize] = useState<PngSize>({});
  const [typedName, setTypedName] = useState<string>();
  const { around, waits, lacksTexts } = useExportAround(format);

  const { family } = exportForms[format];
  const scope = scopes.find(({ kind }) => kind === chosen);
  const source = useMemo(() => {
    if (scope === undefined || scope.subgraph === null) return null;
    const { subgraph, kind, subject } = scope;
    return { structure, ...around, subgraph, scope: { kind, subject }, title };
  }, [structure, around, scope, title]);
  const order = useFileOrder(source, format, options);
  const making = useMaking(order, family === 'figure');
  const isPicture = format === 'png';
  const taking = useTaking(order, making, isPicture ? size : null);

  const ownName =
    source === null ? savedName({ title, scope: noPart }, format) : savedName(source, format);
  const chooseFormat = (next: ExportFormat) => {
    setFormat(next);
    setLastForms((forms) => ({ ...forms, [exportForms[next].family]: next }));
    setTypedName((typed) => typed && changeEnding(typed, savedEnding(format), savedEnding(next)));
  };
  const save = () => {
    if (source === null) return;
    const name = safeName(typedName ?? ownName, savedEnding(format), ownName);
    taking.save(name, exportText.saved(name, subgraphSize(source.subgraph)));
  };
  const copied = copiedKind(format);
  const { outcome, busy } = taking;
  const note = waits ? exportText.waiting : lacksTexts ? exportText.lacking : '';

  return (
    <DialogFrame title={exportText.title} className="export-dialog" onClose={onClose}>
      <Tabs
        className="export-tabs"
        selectedKey={family}
        onSelectionChange={(key) => {
          const next = families.find((candidate) => candidate === key);
          if (next !== undefined && next !== family) chooseFormat(lastForms[next]);
        }}
      >
        <TabList className="tab-list" aria-label={exportText.family}>
          {families.map((each) => (
            <Tab key={each} id={each} className="tab">
              {exportText.families[each]}
            </Tab>
          ))}
        </TabList>
        <TabPanel key={family} id={family} className="export-columns" data-family={family}>
          <ScopeChoice
            structure={structure}
            scopes={scopes}
            chosen={chosen}
            choices={choices}
            onChoose={setChosen}
            onChange={setChoices}
          />
          <FormChoice
            formats={exportFormats.filter((each) => exportForms[each].family === family)}
            chosen={format}
            onChoose={chooseFormat}
            options={formOptions({
              format,
              options,
              size,
              onChange: setOptions,
              onSize: setSize,
            })}
            areShared={family === 'figure'}
          />
          {family === 'figure' && order.files.length > 0 ? (
            <FigurePreview
              drawing={making.made?.content ?? null}
              dark={options.figure.theme === 'dark'}
            />
          ) : (
            <TextPreview
              files={order.files}
              isProse={family === 'text' || format === 'references'}
            />
          )}
        </TabPanel>
      </Tabs>
      <ExportFoot
        name={typedName ?? ownName}
        onName={setTypedName}
        bytes={taking.bytes ?? (isPicture ? null : (making.made?.content.size ?? null))}
        outcome={outcome.said === '' ? { said: note, remarks: [] } : outcome}
        progress={busy ? { ...(making.progress ?? begun), isDrawing: taking.isDrawing } : null}
        ready={order.files.length > 0 && !waits}
        copy={
          copied === null
            ? null
            : {
                name: copied === 'image' ? exportText.copyImage : exportText.copy,
                act: () => taking.copy(copied),
              }
        }
        onSave={save}
        onCancel={taking.cancel}
      />
    </DialogFrame>
  );
}

const noPart = { kind: 'everything', subject: '' } as const;
const begun = { share: 0, bytes: 0 };
const [firstFormat = 'gexf', ...otherFormats] = exportFormats;
const formats: readonly [ExportFormat, ...ExportFormat[]] = [firstFormat, ...otherFormats];

/** Several files are for a folder, not for the clipboard. */
function copiedKind(format: ExportFormat): CopiedKind | null {
  if (exportForms[format].files === 'several') return null;
  if (format === 'png') return 'image';
  return format === 'references' ? 'references' : 'text';
}

/** The parts that can be exported, and the chosen one: the narrowest that was pointed at, at first. */
function useScopes() {
  const { structure } = useOpenMap();
  const visible = useVisible();
  const selected = useExplorer((state) => state.selected);
  const picked = useExplorer((state) => state.picked);
  const link = useExplorer((state) => state.link);
  const focused = useExplorer((state) => state.focusedCommunity);
  const home = selected === null ? 0 : communityOf(structure, selected);
  const [choices, setChoices] = useState<ScopeChoices>({
    community: focused ?? home,
    hops: firstHops,
  });
  const scopes = useMemo(
    () => exportScopes(structure, visible, { selected, picked, link }, choices),
    [structure, visible, selected, picked, link, choices],
  );
  const [chosen, setChosen] = useState<ScopeKind>(() => {
    if (scopes.some(({ kind, subgraph }) => kind === 'selection' && subgraph !== null)) {
      return 'selection';
    }
    return focused === null ? 'visible' : 'community';
  });
  return { scopes, chosen, choices, setChosen, setChoices };
}
