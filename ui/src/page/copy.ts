// Copying to the clipboard. Where the browser has no clipboard (plain http beyond the loopback), an
// invisible field is selected and copied the old way; where that fails too, a dialog shows the text, selected.

import { toast } from '../widget/toast.tsx';
import { openCopyDialog } from './copy_dialog.tsx';

/** Copies a text and says so: `The link is copied.` */
export function copyText(text: string, what: string): void {
  void copied(text).then((done) => {
    if (done) toast(`${what} is copied.`);
    else openCopyDialog(text, what);
  });
}

async function copied(text: string): Promise<boolean> {
  if (navigator.clipboard !== undefined) {
    const done = await navigator.clipboard.writeText(text).then(() => true, () => false);
    if (done) return true;
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'spoken';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
