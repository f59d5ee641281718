// Ways to take a question along: links, JSON, and as a command.

import { asApiError } from '../api/client.ts';
import { linkAddress, saveLink, type LinkBody } from '../api/links.ts';
import { address } from '../api/root.ts';
import { pack, viewPath } from '../document/link.ts';
import { state } from '../document/store.ts';
import type { Document, State } from '../document/type.ts';
import type { MenuItem } from '../widget/menu.tsx';
import { toast } from '../widget/toast.tsx';
import { copyText } from './copy.ts';
import { linkOf } from './route.ts';
import { question } from './run.ts';
import { asCommand, asGo, curlTo } from './share_forms.ts';

export { asCommand, asGo } from './share_forms.ts';

/** A line for curl that asks this server. */
export function asCurl(document: Document): string {
  return curlTo(address('v1/query'), document);
}

/** The items of the menu Share. */
export function shareItems(): readonly MenuItem[] {
  const { document } = state.value;
  const frozen = frozenLink();
  return [
    { label: 'Copy link', icon: 'share', act: () => void linkOf(state.value).then((link) => copyText(link, 'The link')) },
    { label: 'Short link, moves with time', icon: 'clock', act: () => void movingLink().then(keep) },
    { label: 'Short link to these numbers', icon: 'save', disabled: frozen === null, act: () => { if (frozen) void frozen().then(keep); } },
    'rule',
    { label: 'Copy as JSON', icon: 'braces', act: () => copyText(JSON.stringify(document, null, 2), 'The document') },
    { label: 'Copy as sluice command', icon: 'copy', act: () => copyText(asCommand(document), 'The command') },
    { label: 'Copy as curl', icon: 'copy', act: () => copyText(asCurl(document), 'The command') },
    { label: 'Copy as Go', icon: 'copy', act: () => copyText(asGo(document), 'The code') },
  ];
}

async function movingLink(): Promise<LinkBody> {
  return { ...await whereOf(state.value), document: state.value.document, frozen: false };
}

/** Makes a link with an absolute range and the answer as it is; null while there is no exact answer. */
function frozenLink(): (() => Promise<LinkBody>) | null {
  const { phase, answer, former } = question.result.value;
  if (phase !== 'exact' || !answer || former) return null;
  return async () => ({ ...await whereOf(state.value), document: absolute(state.value.document, answer.query as Document | undefined), frozen: true, answer: answer as unknown as NonNullable<LinkBody['answer']> });
}

async function whereOf({ document, view, as, open }: State): Promise<LinkBody> {
  return { path: `/${viewPath(document.dataset, view)}`, ...(as === null ? {} : { as }), ...(open.length === 0 ? {} : { open: await pack(open) }) };
}

/** A document with the range that its echo has. */
function absolute(document: Document, echo: Document | undefined): Document {
  const { from, to } = echo ?? {};
  return { ...document, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

async function keep(body: LinkBody): Promise<void> {
  try {
    copyText(linkAddress(await saveLink(body)), 'The short link');
  } catch (error) {
    toast(`The link cannot be saved: ${asApiError(error).message}`);
  }
}
