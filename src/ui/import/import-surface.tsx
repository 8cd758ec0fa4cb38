/** A new map over the whole page: choose, report, build. Whatever is dropped meanwhile is added. */
import './import.css';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useStore } from 'zustand';
import { mapAddress, ownMapKey } from '../../explorer/map-key.ts';
import { openImportSession } from '../../worker/import/open-import-session.ts';
import { Icon } from '../common/icon.tsx';
import { type Library, useLibrary } from '../dataset/library.ts';
import { frameText } from '../text/frame.ts';
import { importText } from '../text/import.ts';
import { Building } from './building.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { createImportModel, type ImportModel } from './import-model.ts';
import { type ImportRequest, importRequests } from './open-import.ts';
import { Report } from './report.tsx';

export default function ImportSurface() {
  const library = useLibrary();
  const request = useStore(importRequests, (state) => state.request);
  const close = useStore(importRequests, (state) => state.close);
  const [updating] = useState(request?.updating);
  const [{ model, session }] = useState(() => openImport(library, updating));
  const taken = useRef<ImportRequest>(null);
  useEffect(() => {
    void model.getState().readAgain();
    return () => session.stop();
  }, [model, session]);
  useEffect(() => {
    if (taken.current === request) return;
    taken.current = request;
    const files = addedBy(request);
    if (files.length > 0) void model.getState().add(files);
  }, [model, request]);

  const { account, work, failure, stop } = useStore(model);
  const isBuilding = work === 'building' || work === 'keeping';
  const isAsking = work === 'fetching' || failure?.of === 'asking';
  const hasBegun = account !== null || (!isAsking && (work !== null || failure !== null));
  const step = isBuilding ? 'building' : hasBegun ? 'report' : 'choosing';
  const sheet = useTopOf(step);
  const onKeyDown = (event: KeyboardEvent) => {
    // The map beneath must not take the keys that are meant for this.
    event.stopPropagation();
    if (event.key !== 'Escape' || event.defaultPrevented || isField(event.target)) return;
    // A report is not given up by a key: it takes a while to have it again.
    if (step === 'choosing') close();
    else if (work === 'building') stop();
  };
  return (
    <ModalOverlay className="import-scrim" isOpen isKeyboardDismissDisabled>
      <Modal className="import-modal">
        <Dialog className="import">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are stopped here on their way up */}
          <div className="import-page" onKeyDown={onKeyDown}>
            <header className="import-bar">
              <p className="product">{frameText.product}</p>
              <Heading slot="title" level={1}>
                {updating === undefined ? importText.title : importText.updating(updating.name)}
              </Heading>
              {step !== 'building' && (
                <button type="button" className="bare-button" onClick={close}>
                  <Icon name="close" />
                  {importText.cancel}
                </button>
              )}
            </header>
            <main className="import-sheet" ref={sheet} tabIndex={-1}>
              {step === 'choosing' && <ChooseFiles model={model} />}
              {step === 'report' && <Report model={model} isUpdate={updating !== undefined} />}
              {step === 'building' && <Building model={model} />}
            </main>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}

/** Returns what holds the steps; each begins at its top, and with the focus of what is gone. */
function useTopOf(step: string): RefObject<HTMLElement | null> {
  const sheet = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step anew
  useEffect(() => {
    sheet.current?.scrollTo(0, 0);
    if (!sheet.current?.parentElement?.contains(document.activeElement)) sheet.current?.focus();
  }, [step]);
  return sheet;
}

function openImport({ ownMaps }: Library, updating: ImportRequest['updating']) {
  const session = openImportSession();
  const model: ImportModel = createImportModel({
    session,
    async keep({ files, counts, report }, made) {
      const { papers, concepts, communities } = counts;
      const { id } = await ownMaps.save({
        ...(updating !== undefined && { id: updating.id }),
        ...made,
        counts: { papers, concepts, communities },
        files,
        report,
      });
      window.location.assign(mapAddress(ownMapKey(id)));
      return id;
    },
    ...(updating !== undefined && {
      updating: {
        name: updating.name,
        async structure() {
          const files = await ownMaps.files(updating.id);
          return files?.find(({ file }) => file === 'structure.json')?.text ?? null;
        },
      },
    }),
  });
  return { model, session };
}

/** Returns the files of a request; a pasted text is one. */
function addedBy(request: ImportRequest | null): { name: string; blob: Blob }[] {
  const files = (request?.files ?? []).map((file) => ({ name: file.name, blob: file }));
  const text = request?.text ?? '';
  return text.trim() === ''
    ? files
    : [...files, { name: importText.pasted, blob: new Blob([text]) }];
}
