// One property of a difference: its name and score, and its values or its two histograms.

import { count, percent } from '../text/number.ts';
import { cellText } from '../text/unit.ts';
import { shown } from '../text/name.ts';
import { Icon } from '../widget/icon.tsx';
import { Name } from '../widget/name.tsx';
import { Changed, FormerLine, type Ranges } from './former.tsx';
import { binsOfProperty, formerValue, liftText, standsOut, valuesFirst, valuesOf, type DifferenceProperty, type DifferenceValue } from './difference_rows.ts';
import type { PropertyAction } from './difference_list.tsx';
import type { Mark } from './mark.ts';
import { TwoHistograms } from './two_histograms.tsx';
import * as style from './difference.module.css';

interface PropertyCardProps {
  property: DifferenceProperty;
  /** The same in the period that is compared; null where its answer does not show it. */
  former: DifferenceProperty | null;
  ranges: Ranges | null;
  zone: string;
  all: boolean;
  onAll: () => void;
  mark: (column: number) => Record<string, unknown>;
  onChoose: (column: number, anchor: Element) => void;
  onAction: (action: PropertyAction, mark: Mark) => void;
}

export function PropertyCard({ property, former, ranges, zone, all, onAll, mark, onChoose, onAction }: PropertyCardProps) {
  const own: Mark = { property: property.name };
  const quiet = !standsOut(property) && !all;
  const values = valuesOf(property, all);
  return (
    <li class={style.property} data-quiet={quiet}>
      <div class={style.head} {...(quiet ? mark(0) : {})}>
        <button type="button" tabIndex={-1} class={style.title} aria-expanded={!quiet} onClick={onAll}>
          <Icon name={quiet ? 'right' : 'down'} size={12} /><Name value={property.name} most={48} middle />
        </button>
        <span class={style.score} title={`score ${property.score}${former && ranges ? `; ${former.score} in ${ranges.before}` : ''}`}>
          <span class={style.meter}><span class={style.fill} style={{ '--share': property.score }} />{former && <FormerLine upright at={former.score} color="var(--text)" />}</span>
          {property.score.toFixed(2)}{former && <Changed text={scoreChange(property.score - former.score)} />}
        </span>
        <span class={style.said}>{noteOf(property)}</span>
        <Action label="By" title="Break down by it in Explore" onClick={() => onAction('by', own)} />
        <Action label="Hide" title="Leave it out" onClick={() => onAction('hide', own)} />
      </div>
      {!quiet && property.distribution && (
        <TwoHistograms bins={binsOfProperty(property)} median={property.median} mark={mark} onChoose={onChoose}
          text={(value) => cellText(value, { name: property.name, type: property.type }, zone).text} />
      )}
      {!quiet && !property.distribution && (
        <ul class={style.values}>
          {values.map((value, i) => (
            <ValueRow key={i} value={value} former={formerValue(former, value.value)} ranges={ranges} mark={mark(i)} onChoose={(anchor) => onChoose(i, anchor)}
              onAction={(action) => onAction(action, { ...own, value: value.value ?? null, side: 'selection' })} />
          ))}
          {(property.values?.length ?? 0) > valuesFirst && (
            <li><button type="button" tabIndex={-1} class={style.more} onClick={onAll}>{all ? 'fewer' : `${property.values!.length - valuesFirst} more`}</button></li>
          )}
        </ul>
      )}
    </li>
  );
}

function scoreChange(change: number): string {
  const text = Math.abs(change).toFixed(2);
  return text === '0.00' ? '\u00b10' : `${change < 0 ? '\u2212' : '+'}${text}`;
}

function ValueRow({ value, former, ranges, mark, onChoose, onAction }: {
  value: DifferenceValue; former: DifferenceValue | null; ranges: Ranges | null; mark: Record<string, unknown>; onChoose: (anchor: Element) => void; onAction: (action: PropertyAction) => void;
}) {
  return (
    <li class={style.value} {...mark}>
      <button type="button" tabIndex={-1} class={style.name} onClick={(event) => onChoose(event.currentTarget)}><Name value={value.value ?? null} most={40} middle /></button>
      <span class={style.pair} onClick={(event) => onChoose(event.currentTarget)}
        title={`selection ${value.selection.count} (${percent(value.selection.share)}), baseline ${value.baseline.count} (${percent(value.baseline.share)})${former && ranges ? `; in ${ranges.before} ${percent(former.selection.share)} and ${percent(former.baseline.share)}` : ''}`}>
        <span class={style.bar} data-side="selection" data-none={value.selection.count === 0} style={{ '--share': value.selection.share }} />
        <span class={style.bar} data-side="baseline" data-none={value.baseline.count === 0} style={{ '--share': value.baseline.share }} />
        {former && <FormerLine upright at={former.selection.share} color="var(--selection)" />}
      </span>
      <span class={style.shares}><span>{percent(value.selection.share)}</span><span class={style.note}>{percent(value.baseline.share)}</span></span>
      <span class={style.lift}>{liftText(value.lift)}</span>
      <span class={style.actions}>
        <Action label="Only" title={`Only ${shown(value.value ?? null).text}`} onClick={() => onAction('only')} />
        <Action label="Not" title={`Without ${shown(value.value ?? null).text}`} onClick={() => onAction('not')} />
      </span>
    </li>
  );
}

function Action({ label, title, onClick }: { label: string; title: string; onClick: () => void }) {
  return <button type="button" tabIndex={-1} class={style.action} title={title} onClick={onClick}>{label}</button>;
}

function noteOf(property: DifferenceProperty): string {
  if (property.only_in) return `only in the ${property.only_in}`;
  const of = property.of_events ? 'of events, ' : '';
  const different = property.different === undefined ? '' : count(property.different, 'value');
  return `${of}${different}${standsOut(property) ? '' : `${different === '' ? '' : ', '}none stands out`}`;
}
