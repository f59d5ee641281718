// What sets a selection apart: each property with its score, and its values as pairs of bars, the
// selection above the baseline, or two histograms on one axis.

import { useState } from 'preact/hooks';
import type { DifferenceAnswer } from '../api/client.ts';
import { shown, visible } from '../text/name.ts';
import { percent, short } from '../text/number.ts';
import { useChartCursor } from './cursor.ts';
import { changed, Changed, FormerKey, rangesOf, type Ranges } from './former.tsx';
import { binsOfProperty, formerProperty, marksOfProperty, standsOut, valuesOf, type DifferenceProperty } from './difference_rows.ts';
import { DifferenceTable } from './difference_table.tsx';
import type { Mark, OnMark } from './mark.ts';
import { PropertyCard } from './property_card.tsx';
import { ChartShell } from './shell.tsx';
import * as style from './difference.module.css';

export type PropertyAction = 'only' | 'not' | 'by' | 'hide';

interface DifferenceListProps {
  answer: DifferenceAnswer;
  zone: string;
  onMark: OnMark;
  /** A button of a property or of one of its values; the mark has no value for those of the property. */
  onAction: (action: PropertyAction, mark: Mark) => void;
}

export function DifferenceList({ answer, zone, onMark, onAction }: DifferenceListProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { properties } = answer;
  const ranges = rangesOf(answer, zone);
  const most = Math.max(1, ...properties.map((property) => marksOfProperty(property, open.has(property.name))));
  const choose = (row: number, column: number, anchor: Element): void => {
    const property = properties[row]!;
    const found = markOf(property, column, open.has(property.name));
    onMark(found.mark, found.label, anchor);
  };
  const cursor = useChartCursor(properties.length, most, ({ row, column }, anchor) => choose(row, column, anchor));
  const at = cursor.at && properties[cursor.at.row];
  const said = at && cursor.at ? `${spoken(at, cursor.at.column, open.has(at.name))}${formerText(formerProperty(answer, at.name), ranges)}` : '';
  const toggle = (name: string): void => {
    const next = new Set(open);
    if (!next.delete(name)) next.add(name);
    setOpen(next);
  };
  return (
    <ChartShell title={<>{short(answer.selection.count)} selected {ranges && <Changed text={changed(answer.selection.count, answer.compare!.selection.count)} title={`${short(answer.compare!.selection.count)} in ${ranges.before}`} />} <span class={style.note}>against {short(answer.baseline.count)}</span></>}
      summary={summaryOf(answer)} announced={said} onKey={cursor.key} table={<DifferenceTable answer={answer} />} legend={<FormerKey ranges={ranges} kind="former" />}
      actions={<span class={style.legend}><span class={style.swatch} data-side="selection" />selection<span class={style.swatch} data-side="baseline" />baseline</span>}>
      <ul class={style.list}>
        {properties.map((property, row) => (
          <PropertyCard key={property.name} property={property} former={formerProperty(answer, property.name)} ranges={ranges} zone={zone} all={open.has(property.name)} onAll={() => toggle(property.name)}
            mark={(column) => cursor.mark(row, column)} onChoose={(column, anchor) => choose(row, column, anchor)} onAction={onAction} />
        ))}
      </ul>
    </ChartShell>
  );
}

/** The mark at a place of a property: a value, a bin, or null where it has neither. */
function markOf(property: DifferenceProperty, column: number, all: boolean): { mark: Mark; label: string } {
  const bin = binsOfProperty(property)[column];
  if (bin) {
    const range = { from: bin.from as number, to: bin.to as number };
    return { mark: { property: property.name, range, side: 'selection' }, label: `${visible(property.name)} ${shown(bin.from).text} to ${shown(bin.to).text}` };
  }
  const value = valuesOf(property, all)[column]?.value ?? null;
  return { mark: { property: property.name, value, side: 'selection' }, label: `${visible(property.name)} = ${shown(value).text}` };
}

function spoken(property: DifferenceProperty, column: number, all: boolean): string {
  const part = binsOfProperty(property)[column] ?? valuesOf(property, all)[column];
  const { label } = markOf(property, column, all);
  return `${label}, score ${property.score.toFixed(2)}${part ? `: ${percent(part.selection.share)} of the selection, ${percent(part.baseline.share)} of the baseline` : ''}`;
}

function formerText(former: DifferenceProperty | null, ranges: Ranges | null): string {
  return ranges ? `; score ${former ? former.score.toFixed(2) : 'unknown'} in ${ranges.before}` : '';
}

function summaryOf(answer: DifferenceAnswer): string {
  const best = answer.properties.filter(standsOut).slice(0, 3).map((property) => {
    const value = property.best;
    const what = value && value.value !== undefined ? ` (${shown(value.value).text}: ${percent(value.selection.share)} against ${percent(value.baseline.share)})` : '';
    return `${visible(property.name)} ${property.score.toFixed(2)}${what}`;
  });
  return `What sets ${short(answer.selection.count)} apart from ${short(answer.baseline.count)}: ${best.length === 0 ? 'nothing stands out' : best.join('; ')}`;
}
