// What the texts of the document mean, for as long as they are shown. Texts that are asked for at
// one time go in one request; what is known stays known.

import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { parse, type ParseContext, type ParsedText, type Text } from '../api/parse.ts';
import { connection } from '../api/stream.ts';

const knownMost = 2000;
const known = new Map<string, ParsedText>();
const wanted = new Map<string, { context: ParseContext; texts: Map<string, Text> }>();
const news = signal(0);
let timer: ReturnType<typeof setTimeout> | undefined;

function keyOf(context: string, { kind, text }: Text): string {
  return `${context}\n${kind}\n${text}`;
}

/** What each text means; null where that is not known yet. Empty texts mean nothing. */
export function useParsed(context: ParseContext, texts: readonly Text[]): readonly (ParsedText | null)[] {
  void news.value;
  const place = JSON.stringify(context);
  const there = connection.value;
  const missing = texts.filter((text) => text.text !== '' && !known.has(keyOf(place, text)));
  const key = missing.map((text) => keyOf(place, text)).join('\n\n');
  useEffect(() => {
    if (missing.length > 0 && there !== 'away') want(place, context, missing);
  }, [key, there]);
  return texts.map((text) => known.get(keyOf(place, text)) ?? null);
}

/** Asks what one text means, and keeps the answer for useParsed. */
export async function meaning(context: ParseContext, text: Text, signal?: AbortSignal): Promise<ParsedText> {
  const place = JSON.stringify(context);
  const before = known.get(keyOf(place, text));
  if (before) return before;
  const [parsed] = await parse(context, [text], signal);
  if (!parsed) throw new Error('The server did not say what the text means');
  keep(place, text, parsed);
  return parsed;
}

function want(place: string, context: ParseContext, texts: readonly Text[]): void {
  const batch = wanted.get(place) ?? { context, texts: new Map<string, Text>() };
  for (const text of texts) batch.texts.set(keyOf(place, text), text);
  wanted.set(place, batch);
  timer ??= setTimeout(() => { timer = undefined; void ask(); }, 0);
}

async function ask(): Promise<void> {
  const batches = [...wanted];
  wanted.clear();
  await Promise.all(batches.map(async ([place, { context, texts }]) => {
    const list = [...texts.values()];
    const answers = await parse(context, list).catch(() => []); // what is not known is shown as it is written
    answers.forEach((answer, i) => keep(place, list[i]!, answer));
  }));
  news.value++;
}

function keep(place: string, text: Text, parsed: ParsedText): void {
  if (known.size >= knownMost) known.delete(known.keys().next().value!);
  known.set(keyOf(place, text), parsed);
}
