// An experiment: a row for each variant with its rate, the lift over the control, the 95 % interval of
// the difference drawn on one axis, and how likely chance alone would be.

import { change, exact, percent } from '../text/number.ts';
import type { FunnelAnswer } from '../api/client.ts';
import { useChartCursor } from './cursor.ts';
import { pText, reachOf, tooFew, variantsOf, verdictOf, type Variant } from './comparison.ts';
import { GroupLabel, groupName } from './group_label.tsx';
import { groupMark, type OnMark } from './mark.ts';
import { ChartShell } from './shell.tsx';
import { visible } from '../text/name.ts';
import { FormerKey, points, rangesOf } from './former.tsx';
import { groupKey, stepName } from './funnel_numbers.ts';
import { Table } from '../widget/table.tsx';
import * as style from './comparison.module.css';

interface ComparisonProps {
  answer: FunnelAnswer;
  by: string;
  /** The step that is the goal, from 0. */
  goal: number;
  zone: string;
  onMark: OnMark;
}

export function ComparisonChart({ answer, by, goal, zone, onMark }: ComparisonProps) {
  const ranges = rangesOf(answer, zone);
  const former = new Map((answer.compare ? variantsOf(answer.compare, goal) : []).map((variant) => [groupKey(variant.group), variant]));
  const variants = variantsOf(answer, goal);
  const reach = reachOf(variants);
  const choose = (row: number, anchor: Element): void => {
    const variant = variants[row]!;
    onMark({ step: goal + 1, state: 'reached', ...groupMark(variant.group) }, groupName(variant.group), anchor);
  };
  const cursor = useChartCursor(variants.length, 1, ({ row }, anchor) => choose(row, anchor));
  const at = cursor.at ? variants[cursor.at.row] : undefined;
  const name = visible(stepName(answer.steps[goal]!));
  return (
    <ChartShell scrolls title={<>Rate of <bdi>{name}</bdi></>} summary={`Experiment by ${visible(by)}: ${variants.map(spoken).join('; ')}`}
      announced={at ? spoken(at) : ''} onKey={cursor.key} table={<VariantTable variants={variants} by={by} former={ranges && former} />} legend={<FormerKey ranges={ranges} kind="words" />}>
      <div class={style.scroll}>
        <table class={style.table}>
          <thead>
            <tr>
              <th scope="col">variant</th><th scope="col" class={style.number}>exposed</th><th scope="col" class={style.number}>converted</th>
              <th scope="col" class={style.number}>rate</th>{ranges && <th scope="col" class={style.number} title={ranges.before}>rate before</th>}<th scope="col" class={style.number} title="the rate over the control's, less 1">lift</th>
              <th scope="col" class={style.wide}>
                <span class={style.axis}><span>{points(-reach, 0)}</span><span>difference of the rates, 95 % interval</span><span>{points(reach, 0)}</span></span>
              </th>
              <th scope="col" class={style.number} title="how likely a difference as large is by chance alone">p</th><th scope="col">says</th>
            </tr>
          </thead>
          <tbody>
            {variants.map((variant, i) => (
              <tr key={i} {...cursor.mark(i, 0)} onClick={(event) => choose(i, event.currentTarget)}>
                <th scope="row"><GroupLabel property={by} group={variant.group} /></th>
                <td class={style.number}>{exact(variant.exposed)}</td>
                <td class={style.number}>{exact(variant.converted)}</td>
                <td class={style.number}>{variant.rate === null ? '\u2013' : percent(variant.rate)}</td>
                {ranges && <td class={style.number}>{rateBefore(variant, former)}</td>}
                <td class={style.number}>{variant.isControl || variant.lift === null || variant.few ? '\u2013' : change(variant.lift)}</td>
                <td class={style.wide}><Interval variant={variant} reach={reach} /></td>
                <td class={style.number}>{variant.isControl || variant.few ? '\u2013' : pText(variant.pValue)}</td>
                <td><span class={style.verdict} data-verdict={verdictOf(variant)}>{verdictText(variant)}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartShell>
  );
}

/** The rate in the period that is compared, and how many points it is from there to the present one. */
function rateBefore(variant: Variant, former: ReadonlyMap<string, Variant>): string {
  const before = former.get(groupKey(variant.group))?.rate ?? null;
  return before === null || variant.rate === null ? '\u2013' : `${percent(before)} (${points(variant.rate, before)})`;
}

function Interval({ variant, reach }: { variant: Variant; reach: number }) {
  const { interval, isControl, few } = variant;
  const place = (value: number): number => (Math.max(-reach, Math.min(reach, value)) / reach + 1) / 2;
  const drawn = interval !== null && !isControl && !few;
  return (
    <span class={style.interval} title={drawn ? `${points(interval[0], 0)} to ${points(interval[1], 0)}` : undefined}>
      <span class={style.zero} />
      {drawn && (
        <>
          <span class={style.span} style={{ '--from': place(interval[0]), '--to': place(interval[1]) }} />
          <span class={style.middle} style={{ '--from': place((interval[0] + interval[1]) / 2) }} />
        </>
      )}
    </span>
  );
}

function VariantTable({ variants, by, former }: { variants: readonly Variant[]; by: string; former: ReadonlyMap<string, Variant> | null }) {
  return (
    <Table label="Variants" rows={variants} columns={[
      { key: 'variant', head: 'variant', cell: ({ group }) => <GroupLabel property={by} group={group} /> },
      { key: 'exposed', head: 'exposed', number: true, cell: ({ exposed }) => exact(exposed) },
      { key: 'converted', head: 'converted', number: true, cell: ({ converted }) => exact(converted) },
      { key: 'rate', head: 'rate', number: true, cell: ({ rate }) => (rate === null ? '\u2013' : percent(rate)) },
      ...(former ? [{ key: 'before', head: 'rate before', number: true, cell: (variant: Variant) => rateBefore(variant, former) }] : []),
      { key: 'lift', head: 'lift', number: true, cell: ({ lift, few }) => (lift === null || few ? '\u2013' : change(lift)) },
      { key: 'low', head: 'difference from', number: true, cell: ({ interval }) => (interval ? points(interval[0], 0) : '\u2013') },
      { key: 'high', head: 'to', number: true, cell: ({ interval }) => (interval ? points(interval[1], 0) : '\u2013') },
      { key: 'p', head: 'p', number: true, cell: ({ pValue }) => pText(pValue) },
      { key: 'says', head: 'says', cell: verdictText },
    ]} />
  );
}

function verdictText(variant: Variant): string {
  return variant.few ? `too few: below ${tooFew}` : verdictOf(variant);
}

function spoken(variant: Variant): string {
  const lift = variant.isControl || variant.lift === null || variant.few ? '' : `, lift ${change(variant.lift)}, p ${pText(variant.pValue)}`;
  return `${groupName(variant.group)} ${variant.rate === null ? 'no rate' : percent(variant.rate)} of ${exact(variant.exposed)}${lift}, ${verdictText(variant)}`;
}
