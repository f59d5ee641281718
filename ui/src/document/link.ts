// Links: a state as an address and back. The document is in the fragment, which browsers do not
// send, because names of actors must not reach logs and long filters must not meet limits.

import { viewNames, type Document, type Layer, type State, type ViewName } from './type.ts';

/** Where an address leads: a view with its state, or another page with the rest of its path. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'view'; readonly dataset: string; readonly view: ViewName; readonly fragment: string }
  | { readonly kind: 'actor'; readonly dataset: string; readonly actor: string }
  | { readonly kind: 'link'; readonly id: string }
  | { readonly kind: 'page'; readonly page: string; readonly rest: string };

/** First pieces of paths that are no datasets. A dataset of such a name has a ~ before it. */
const reserved = new Set(['boards', 'definitions', 'data', 'history', 'alerts', 'live', 'l', 'dev', 'v1', 'assets', 'healthz', 'readyz']);

/** Reads the path (below the root of the UI, without a leading slash) and fragment of an address. */
export function parsePlace(path: string, fragment: string): Place {
  const pieces = path.split('/').filter((piece) => piece !== '').map(decodePiece);
  const [first, second, third] = pieces;
  if (first === undefined) return { kind: 'home' };
  if (first === 'l' && second !== undefined) return { kind: 'link', id: second };
  if (reserved.has(first)) return { kind: 'page', page: first, rest: pieces.slice(1).join('/') };
  const dataset = first.startsWith('~') ? first.slice(1) : first;
  if (second === 'actor' && third !== undefined) return { kind: 'actor', dataset, actor: third };
  const view = viewNames.find((name) => name === second) ?? 'explore';
  return { kind: 'view', dataset, view, fragment };
}

function decodePiece(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

/** The path of a dataset's view, without a leading slash. */
export function viewPath(dataset: string, view: ViewName): string {
  return `${datasetPiece(dataset)}/${view}`;
}

/** The path of one actor's timeline. */
export function actorPath(dataset: string, actor: string): string {
  return `${datasetPiece(dataset)}/actor/${encodeURIComponent(actor)}`;
}

function datasetPiece(dataset: string): string {
  const marked = reserved.has(dataset) || dataset.startsWith('~') || dataset === '' ? `~${dataset}` : dataset;
  return encodeURIComponent(marked);
}

/** The fragment of a state. */
export async function encodeFragment(state: State): Promise<string> {
  const fields = [`q=${await pack(state.document)}`];
  if (state.as !== null) fields.push(`as=${encodeURIComponent(state.as).replace(/%(3A|2C|3D)/g, decodeURIComponent)}`); // : , = are allowed there, and legible
  if (state.open.length > 0) fields.push(`open=${await pack(state.open)}`);
  return fields.join('&');
}

/** What a fragment says; null where it says nothing or is damaged. */
export async function decodeFragment(fragment: string): Promise<Omit<State, 'view'> | null> {
  const fields = new URLSearchParams(fragment);
  const q = fields.get('q');
  if (q === null) return null;
  const document = await unpack(q);
  if (document === null || typeof document !== 'object' || Array.isArray(document)) return null;
  const open = fields.get('open');
  const layers = open === null ? [] : await unpack(open);
  return { document: document as Document, as: fields.get('as'), open: Array.isArray(layers) ? layers.filter(isLayer) : [] };
}

function isLayer(value: unknown): value is Layer {
  return value !== null && typeof value === 'object' && typeof (value as { kind?: unknown }).kind === 'string';
}

/** JSON, deflated, in base64url. */
export async function pack(value: unknown): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(value));
  const bytes = await pass(text, new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The reverse; JSON as it is is understood too, since people write links. Null if damaged. */
export async function unpack(text: string): Promise<unknown> {
  try {
    if (text.startsWith('{') || text.startsWith('[')) return JSON.parse(text);
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(await pass(bytes, new DecompressionStream('deflate-raw'))));
  } catch {
    return null;
  }
}

type Through = { readable: ReadableStream<Uint8Array>; writable: WritableStream<BufferSource> };

/** The most that a link may unpack to: a few bytes can stand for gigabytes. */
const unpackedMax = 4 << 20;

async function pass(bytes: Uint8Array<ArrayBuffer>, through: Through): Promise<Uint8Array> {
  const writer = through.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => undefined); // reading fails too, and says it
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = through.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
    if (length > unpackedMax) throw new Error('the link unpacks to too much');
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of pieces) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
