// The questions behind a turned table: the totals of its rows and columns, and what has no row or column of
// its own. What that is the server says, as it does for the mark `other`.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TableAnswer } from '../../api/client.ts';
import { drillMark, type Mark } from '../../api/drill.ts';
import { useQuestion } from '../../api/question.ts';
import { shapeOf } from '../../chart/answer.ts';
import { useIntervals } from '../../chart/estimate.ts';
import { headsMost, rowKeys, type Part, type Parts } from '../../chart/pivot.ts';
import { texts, type Document } from '../../document/type.ts';
import { isAxis } from '../../document/view.ts';

/** The most rows of a turned table, and how many where nothing else is asked. */
export const rowsMost = 1000;
const rowsUsual = 100;

/** Questions about parts of the table; null where there is nothing in them. */
interface Cut { readonly cells: Document | null; readonly right: Document | null; readonly bottom: Document | null; readonly corner: Document | null }

const uncut: Cut = { cells: null, right: null, bottom: null, corner: null };

/** The answers that the table is made of, as far as they are there. */
export function useParts(answer: TableAnswer, of: Document, on: number): Parts {
  const intervals = useIntervals(answer);
  const asked = useMemo(() => marginsOf(answer, of, on), [answer, of, on]);
  const rows = usePart(asked?.rows ?? null);
  const heads = usePart(asked?.heads ?? null);
  const cut = useCut(asked, answer, rows, heads);
  const cells = usePart(cut.cells);
  const [right, bottom, corner] = [usePart(cut.right), usePart(cut.bottom), usePart(cut.corner)];
  return useMemo(() => ({ cells: cells ?? { answer, of, intervals }, rows, heads, right, bottom, corner }), [answer, of, intervals, cells, rows, heads, right, bottom, corner]);
}

interface Margins { readonly rows: Document; readonly heads: Document; readonly whole: Document }

/** The questions by the keys of the rows and by that of the columns; null where groups are left out by a condition on them, so that nothing adds up. */
export function marginsOf(answer: TableAnswer, of: Document, on: number): Margins | null {
  const { compare: _, ...whole } = answer.query ?? of;
  const by = texts(whole.aggregate?.by);
  if (whole.aggregate?.having !== undefined || by[on] === undefined) return null;
  const rest = rowKeys(shapeOf(answer, of), on).map((at) => by[at]!);
  const limit = Math.min(rowsMost, whole.aggregate?.limit || rowsUsual);
  return { whole, rows: asking(whole, rest, rest.some(isAxis) ? 0 : limit), heads: asking(whole, [by[on]!], isAxis(by[on]!) ? 0 : headsMost) };
}

/** The same measures by other keys. */
function asking(document: Document, by: readonly string[], limit: number): Document {
  const { order: _, limit_by: __, ...aggregate } = document.aggregate!;
  return { ...document, aggregate: { ...aggregate, by: [...by], limit } } as Document;
}

/** The answer to a document, as a part; null until it is there. */
function usePart(document: Document | null): Part | null {
  const { answer, of, intervals, phase } = useQuestion(document);
  const key = document && JSON.stringify(document);
  const isOf = key !== null && of !== null && JSON.stringify(of) === key;
  return useMemo(() => (isOf && answer && 'columns' in answer ? { answer, of, intervals: phase === 'exact' ? null : intervals } : null), [isOf, answer, of, intervals, phase]);
}

function useCut(asked: Margins | null, answer: TableAnswer, rows: Part | null, heads: Part | null): Cut {
  const [cut, setCut] = useState<{ of: unknown; cut: Cut }>({ of: null, cut: uncut });
  const isCut = Boolean(answer.other ?? rows?.answer.other ?? heads?.answer.other);
  useEffect(() => {
    if (!asked || !rows || !heads || !isCut) return;
    const stop = new AbortController();
    cutOf(asked.whole, rows, heads, Boolean(answer.other), stop.signal).then(
      (found) => { if (!stop.signal.aborted) setCut({ of: asked, cut: found }); },
      () => undefined); // what no condition says has no row and no column
    return () => stop.abort();
  }, [asked, rows, heads, isCut]);
  return cut.of === asked && isCut ? cut.cut : uncut;
}

/** A side of the table: what is shown of it, and all other. */
interface Side { readonly shown: Document; readonly other: Document | null }

async function cutOf(whole: Document, rows: Part, heads: Part, isCut: boolean, signal: AbortSignal): Promise<Cut> {
  // Rows that are no events are told apart by a condition on groups, which holds for one grouping only.
  const over = whole.aggregate?.over ?? 'events';
  if (over !== 'events') return { ...uncut, cells: isCut ? asking(whole, texts(whole.aggregate?.by), 0) : null };
  const by = { all: texts(whole.aggregate?.by), rows: texts(rows.of.aggregate?.by), heads: texts(heads.of.aggregate?.by) };
  const sideOf = async (part: Part, within: Document): Promise<Side> => {
    if (!part.answer.other) return { shown: within, other: null };
    const { only, exclude } = await drillMark({ ...within, aggregate: part.of.aggregate! }, { other: true, shown: shownOf(part) }, undefined, signal);
    if (!only || !exclude) throw new Error('no condition says what is left');
    return { shown: exclude, other: only };
  };
  const down = await sideOf(rows, rows.of);
  const [above, below] = await Promise.all([sideOf(heads, down.shown), down.other ? sideOf(heads, down.other) : null]);
  const about = (document: Document | null | undefined, keys: readonly string[]): Document | null =>
    (document ? asking({ ...document, aggregate: whole.aggregate! }, keys, 0) : null);
  return {
    cells: isCut || down.other ? about(above.shown, by.all) : null,
    right: about(above.other, by.rows), bottom: about(below?.shown, by.heads), corner: about(below?.other, []),
  };
}

function shownOf({ answer, of }: Part): NonNullable<Mark['shown']> {
  const keys = answer.columns.slice(0, texts(of.aggregate?.by).length);
  return answer.rows.map((row) => Object.fromEntries(keys.map(({ name }, i) => [name, row[i]]))) as NonNullable<Mark['shown']>;
}
