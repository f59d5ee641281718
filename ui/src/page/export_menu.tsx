// What a chart can be taken away as: a picture, its numbers, or the question that gives them.

import { useRef } from 'preact/hooks';
import { asApiError, request, send, type TableAnswer } from '../api/client.ts';
import { state } from '../document/store.ts';
import { set } from '../document/patch.ts';
import type { Document } from '../document/type.ts';
import { csv } from '../text/csv.ts';
import { visible } from '../text/name.ts';
import { MenuButton } from '../widget/menu.tsx';
import { toast } from '../widget/toast.tsx';
import { copyText } from './copy.ts';
import { save } from './download.ts';
import { beside } from './parts.ts';
import { linkOf } from './route.ts';
import { asCommand, asCurl, asGo } from './share.ts';
import * as style from './export_menu.module.css';

export function ExportMenu({ document, answer, zone }: { document: Document; answer: TableAnswer; zone: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const tried = (work: Promise<void>): void => void work.catch((error: unknown) => toast(visible(asApiError(error).message)));
  const name = `sluice-${document.dataset.replace(/[^\w.-]+/g, '-')}`;
  return (
    <span ref={place} class={style.place}>
      <MenuButton small kind="outlined" icon="download" menuLabel="Export" placing={{ align: 'end' }} items={[
        { label: 'Picture (PNG)', icon: 'distribution', disabled: document.samples !== undefined, act: () => tried(picture(place.current, document, zone, name)) },
        { label: 'CSV, as shown', icon: 'table', act: () => tried(csvOf(answer, name)) },
        { label: 'CSV, all groups', icon: 'table', disabled: document.samples !== undefined, act: () => tried(allGroups(document, name)) },
        { label: 'CSV, raw from the server', icon: 'table', act: () => tried(fromServer(document, 'csv', `${name}.csv`)) },
        { label: 'JSON, question and answer', icon: 'braces', act: () => save(new Blob([JSON.stringify({ document, answer }, null, 2)], { type: 'application/json' }), `${name}.json`) },
        { label: 'Arrow', icon: 'download', act: () => tried(fromServer(document, 'arrow', `${name}.arrow`)) },
        'rule',
        { label: 'Copy as curl', icon: 'copy', act: () => copyText(asCurl(document), 'The command') },
        { label: 'Copy as sluice query', icon: 'copy', act: () => copyText(asCommand(document), 'The command') },
        { label: 'Copy as Go', icon: 'copy', act: () => copyText(asGo(document), 'The code') },
        { label: 'Copy link', icon: 'share', act: () => void linkOf(state.value).then((link) => copyText(link, 'The link')) },
      ]}>Export</MenuButton>
    </span>
  );
}

async function picture(place: HTMLElement | null, document: Document, zone: string, name: string): Promise<void> {
  const figure = place?.closest('figure') ?? place?.closest('section');
  if (!figure) return;
  await beside.load();
  if (!beside.module) return toast('What draws pictures could not be loaded.');
  const blob = await beside.module.drawPicture(figure, document, zone);
  if (blob) save(blob, `${name}.png`);
  else toast('This chart is a table; take it along as CSV.');
}

async function csvOf(answer: TableAnswer, name: string): Promise<void> {
  const rows = [...answer.rows, ...(answer.other ? [named(answer.other, '(other)')] : [])];
  save(new Blob([csv(answer.columns.map((column) => column.name), rows)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

function named(row: readonly unknown[], word: string): readonly unknown[] {
  return row.map((cell, i) => (i === 0 ? word : cell));
}

async function allGroups(document: Document, name: string): Promise<void> {
  await csvOf(await request<TableAnswer>('v1/query', { body: set(set(document, 'aggregate.limit', 0), 'aggregate.limit_by', 0) }), name);
}

async function fromServer(document: Document, format: string, name: string): Promise<void> {
  const response = await send(`v1/query?format=${format}`, { body: document });
  save(await response.blob(), name);
}
