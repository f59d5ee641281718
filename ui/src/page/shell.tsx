// The shell: the rail, banners, what the address asks for, and the hosts of what floats.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { connection, reconnect } from '../api/stream.ts';
import { canRedo, canUndo, commit, pop, open, redo, undo } from '../document/store.ts';
import { Banner } from '../widget/banner.tsx';
import { Button } from '../widget/button.tsx';
import { toast, ToastHost } from '../widget/toast.tsx';
import { TooltipHost } from '../widget/tooltip.tsx';
import { DialogHost } from './dialog_host.tsx';
import { inField, useKeys } from './keys.ts';
import { lateLayer } from '../widget/late.tsx';
import { beside } from './parts.ts';
import { goKeys } from './go.ts';
import { Rail } from './rail.tsx';
import { questionIn } from './paste.ts';
import { question, runNow } from './run.ts';
import * as style from './shell.module.css';

const Help = lateLayer(beside, (part) => part.Help);
const Palette = lateLayer(beside, (part) => part.Palette);

type Floating = 'palette' | 'help' | null;

export function Shell({ children }: { children: ComponentChildren }) {
  const [floating, float] = useState<Floating>(null);
  useKeys([
    ...goKeys(),
    { keys: 'Ctrl+K', label: 'Find pages, properties and commands', group: 'Everywhere', act: () => float('palette') },
    { keys: '?', label: 'All keys', group: 'Everywhere', act: () => float('help') },
    { keys: 'Ctrl+Z', label: 'Undo', group: 'Everywhere', act: () => { if (canUndo.value) undo(); } },
    { keys: 'Ctrl+Shift+Z', label: 'Redo', group: 'Everywhere', act: () => { if (canRedo.value) redo(); } },
    { keys: 'Ctrl+Enter', label: 'Run', group: 'Everywhere', act: runNow },
    { keys: 'Escape', label: 'Cancel the query, or close what lies on top', group: 'Everywhere', act: escape },
  ]);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (inField(event.target)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      void questionIn(text).then((found) => {
        if (!found) return;
        commit(found);
        toast('The question was pasted.', { label: 'Undo', act: undo });
      });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
  const close = (): void => float(null);
  return (
    <div class={style.shell}>
      <Rail onPalette={() => float('palette')} onHelp={() => float('help')} />
      <div class={style.content}>
        {connection.value === 'away' && (
          <Banner kind="warning" actions={<Button small kind="outlined" onClick={reconnect}>Try now</Button>}>
            The server does not answer. It is asked again by itself; you can go on editing.
          </Banner>
        )}
        {children}
      </div>
      {floating === 'palette' && <Palette onClose={close} onHelp={() => float('help')} />}
      {floating === 'help' && <Help onClose={close} />}
      <DialogHost />
      <ToastHost />
      <TooltipHost />
    </div>
  );
}

function escape(): void {
  const { phase } = question.result.value;
  if (phase === 'running' || phase === 'estimate') question.cancel();
  else if (open.value.length > 0) pop();
}
