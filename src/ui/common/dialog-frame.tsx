/** A modal dialog: scrim, title, close; Escape and a click beside it close it. */
import './dialog-frame.css';
import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { frameText } from '../text/frame.ts';
import { Icon } from './icon.tsx';

export function DialogFrame({
  title,
  className,
  onClose,
  children,
}: {
  title: string;
  className: string;
  onClose(): void;
  children: ReactNode;
}) {
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className={`dialog ${className}`}>
        <Dialog className="dialog-body">
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <button
              type="button"
              className="icon-button"
              aria-label={frameText.close}
              onClick={onClose}
            >
              <Icon name="close" />
            </button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
