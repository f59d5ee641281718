// Files dropped anywhere on the page, and events or files that are pasted.

import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../widget/icon.tsx';
import { inField } from '../keys.ts';
import { questionIn } from '../paste.ts';
import { looksLikeEvents } from './events_text.ts';
import { takeFiles, takeText } from './take_files.ts';
import * as style from './drop_zone.module.css';

/** Follows files over the whole page; shows where to let them go. */
export function DropZone() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0; // entering a child comes before leaving its parent
    const enter = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth++;
      setOver(true);
    };
    const above = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const leave = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      depth = 0;
      setOver(false);
      const files = [...event.dataTransfer?.files ?? []];
      if (files.length === 0) return;
      event.preventDefault();
      void takeFiles(files);
    };
    const handlers = [['dragenter', enter], ['dragover', above], ['dragleave', leave], ['drop', drop], ['paste', paste]] as const;
    for (const [name, handler] of handlers) document.addEventListener(name, handler as EventListener);
    return () => { for (const [name, handler] of handlers) document.removeEventListener(name, handler as EventListener); };
  }, []);
  if (!over) return null;
  return (
    <div class={style.over} aria-hidden="true">
      <div class={style.frame}>
        <Icon name="upload" size={32} />
        <span>Drop the files to look at them</span>
      </div>
    </div>
  );
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

function paste(event: ClipboardEvent): void {
  if (inField(event.target) || document.querySelector('dialog[open]')) return;
  const files = [...event.clipboardData?.files ?? []].filter(({ type }) => !type.startsWith('image/'));
  if (files.length > 0) return void takeFiles(files);
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!looksLikeEvents(text)) return;
  void questionIn(text).then((question) => { if (!question) takeText(text); });
}
