// An answer without anything in it: what there is not, and what keeps it out. The chip that removed the
// last event is named, and the nearest time that has some.

import type { ComponentChildren } from 'preact';
import { contextOf } from '../api/parse.ts';
import { useQuestion } from '../api/question.ts';
import { set } from '../document/patch.ts';
import { commit } from '../document/store.ts';
import type { Document } from '../document/type.ts';
import { commonOf } from '../document/view.ts';
import { joined, partsOf } from '../sentence/condition_text.ts';
import { useParsed } from '../sentence/parsed.ts';
import { visible } from '../text/name.ts';
import { count, numberOf } from '../text/number.ts';
import { moment } from '../text/time.ts';
import { Button } from '../widget/button.tsx';
import { Empty } from '../widget/empty.tsx';
import { runNow } from './run.ts';
import { setRange } from './range_field.tsx';

/** The most chips that are offered to be left out, and letters of each. */
const chipsMost = 3;
const lettersMost = 40;
const day = 86_400_000;

export function NothingFound({ document, children, more }: { document: Document; children: ComponentChildren; more?: ComponentChildren }) {
  const ways = useWays(document);
  const limited = document.from !== undefined || document.to !== undefined || document.where !== undefined;
  return (
    <Empty icon="search" title="Nothing found" actions={(
      <>
        {more}
        {ways.map(({ label, note, act }, i) => <Button key={label} kind={i === 0 && !more ? 'primary' : 'outlined'} onClick={act}>{label}{note && ` (${note})`}</Button>)}
        {!limited && more === undefined && <Button kind="outlined" onClick={runNow}>Ask again</Button>}
      </>
    )}>
      {children}
    </Empty>
  );
}

interface Way { readonly label: string; readonly note?: string | undefined; readonly act: () => void }

/** What leads to something, the smallest change first; what leads to nothing is left out once that is known. */
function useWays(document: Document): readonly Way[] {
  const { where, from, to } = document;
  const ranged = from !== undefined || to !== undefined;
  const [parsed] = useParsed(contextOf(document), [{ kind: 'condition', text: where ?? '' }]);
  const parts = where === undefined ? [] : partsOf(where, parsed ?? null).map(({ text }) => text);
  const without = parts.map((_, i) => joined(parts.filter((__, other) => other !== i)));
  const inRange = useNumbers(parts.length === 0 ? null : { ...base(document), ...(ranged ? { from, to } : {}) } as Document, without.map(countOf));
  const ever = useNumbers(ranged ? base(document) : null, [countOf(where), ...['min', 'max'].map((end) => `${end}(time)${where === undefined ? '' : ` filter (where ${where})`}`)]);
  const events = (value: unknown): string | undefined => (value === undefined ? undefined : count(numberOf(value) ?? 0, 'event'));
  const zone = document.timezone ?? 'UTC';
  return [
    ...parts.map((text, i): Way & { many: unknown } => ({
      label: `Without ${cut(visible(text))}`, note: events(inRange?.[i]), many: inRange?.[i], act: () => commit({ document: set(document, 'where', without[i]) }),
    })).filter(({ many }) => many !== 0).slice(0, chipsMost),
    ...(parts.length > 1 ? [{ label: 'Without the filter', act: () => commit({ document: set(document, 'where', undefined) }) }] : []),
    ...(ranged ? nearest(ever?.[1], ever?.[2], String(from ?? ''), zone) : []),
    ...(ranged && ever?.[0] !== 0 ? [{ label: 'All data', note: events(ever?.[0]), act: () => setRange({}) }] : []),
  ];
}

/** The document's events, whenever and whichever they are. */
function base(document: Document): Document {
  const { from: _, to: __, where: ___, compare: ____, ...rest } = commonOf(document);
  return rest as Document;
}

function countOf(where: string | undefined): string {
  return where === undefined ? 'count()' : `count() filter (where ${where})`;
}

/** The numbers of a question's only row; null until they are there. */
function useNumbers(document: Document | null, measures: readonly string[]): readonly unknown[] | null {
  const { answer, phase } = useQuestion(document && { ...document, aggregate: { measures: measures.map((text, i) => `${text} as n_${i}`) } } as Document);
  return document && phase === 'exact' && answer && 'rows' in answer ? answer.rows[0] ?? null : null;
}

/** The day of the last event where all are before the range, else that of the first. */
function nearest(first: unknown, last: unknown, from: string, zone: string): readonly Way[] {
  const [start, end] = [Date.parse(String(first)), Date.parse(String(last))];
  if (Number.isNaN(start) || Number.isNaN(end)) return [];
  const asked = Date.parse(from);
  const isBefore = Number.isNaN(asked) || end < asked; // a range that moves ends now
  const [low, high] = isBefore ? [end - day + 1000, end + 1000] : [start, start + day];
  return [{ label: `The ${isBefore ? 'last' : 'first'} day with some, ${moment(isBefore ? end : start, zone, 'day')}`, act: () => setRange({ from: new Date(low).toISOString(), to: new Date(high).toISOString() }) }];
}

function cut(text: string): string {
  return text.length > lettersMost ? `${text.slice(0, lettersMost - 1)}\u2026` : text;
}
