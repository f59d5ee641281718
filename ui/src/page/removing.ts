// Removing what cannot be saved again: it is hidden at once, and gone when the offer to undo it is. Whoever leaves
// the page meant it.

import { signal } from '@preact/signals';
import { asApiError } from '../api/client.ts';
import { toast } from '../widget/toast.tsx';

const hidden = signal<ReadonlySet<string>>(new Set());
const waiting = new Set<() => void>();

addEventListener('pagehide', () => { for (const act of waiting) act(); });

/** Whether something is being removed, and so is not to be shown. */
export function isRemoving(key: string): boolean {
  return hidden.value.has(key);
}

/** Removes something called `key` once it cannot be undone any more; `done` follows. */
export function removeLater(key: string, said: string, remove: () => Promise<unknown>, done: () => void = () => undefined): void {
  show(key, false);
  const act = (): void => {
    if (!waiting.delete(act)) return;
    remove().catch((error: unknown) => toast(asApiError(error).message)).then(() => { show(key, true); done(); }, () => undefined);
  };
  waiting.add(act);
  toast(said, { label: 'Undo', act: () => { waiting.delete(act); show(key, true); } }, act);
}

function show(key: string, shown: boolean): void {
  const next = new Set(hidden.value);
  if (shown) next.delete(key);
  else next.add(key);
  hidden.value = next;
}
