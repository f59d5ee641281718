// The text that cannot be copied, selected, for the reader to copy.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Dialog } from '../widget/dialog.tsx';
import { openDialog } from './dialog_host.tsx';
import * as style from './copy_dialog.module.css';

export function openCopyDialog(text: string, what: string): void {
  openDialog((close) => <CopyDialog text={text} what={what} onClose={close} />);
}

function CopyDialog({ text, what, onClose }: { text: string; what: string; onClose: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <Dialog title={`${what}, to copy`} onClose={onClose}>
      <p class={style.said}>This page may not use the clipboard. The text is selected: press Ctrl+C.</p>
      <textarea ref={field} class={style.text} readOnly data-autofocus rows={6} aria-label={what} value={text} onFocus={(event) => event.currentTarget.select()} />
    </Dialog>
  );
}
