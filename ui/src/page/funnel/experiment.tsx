// Experiments: which property says the variant, which value is the control, what exposes an actor, and
// which step is the goal; then the variants against the control.

import { useState } from 'preact/hooks';
import type { Dataset, FunnelAnswer } from '../../api/client.ts';
import { schema } from '../../api/datasets.ts';
import { ComparisonChart } from '../../chart/comparison_table.tsx';
import { pText, variantsOf } from '../../chart/comparison.ts';
import { groupsOf, stepName } from '../../chart/funnel_numbers.ts';
import type { OnMark } from '../../chart/mark.ts';
import { nameExpression } from '../../document/condition.ts';
import { set } from '../../document/patch.ts';
import { commit, patch } from '../../document/store.ts';
import type { Document } from '../../document/type.ts';
import { shown, visible } from '../../text/name.ts';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Field } from '../../widget/field.tsx';
import { Icon } from '../../widget/icon.tsx';
import { Name } from '../../widget/name.tsx';
import { Select } from '../../widget/select.tsx';
import * as style from './funnel.module.css';

interface ExperimentProps {
  answer: FunnelAnswer;
  document: Document;
  by: string;
  onMark: OnMark;
}

type SchemaColumn = NonNullable<Dataset['columns']>[number];

const offeredMost = 6;
/** No experiment has more variants than this. */
const variantsMost = 30;

/** A chance below this says that the groups were not split as they should have been. */
const ratioBad = 0.01;

export function Experiment({ answer, document, by, onMark }: ExperimentProps) {
  const [chosen, setGoal] = useState<number | null>(null);
  const goal = Math.min(chosen ?? answer.steps.length - 1, answer.steps.length - 1);
  const compare = document.funnel?.compare_groups;
  const values = new Map(groupsOf(answer).flatMap((group) => ('other' in group ? [] : [[shown(group.value).text, group.value] as const])));
  const columns = schema(document.dataset).value.value?.columns ?? [];
  const properties = columns.filter(({ type, actor }) => type === 'string' && !actor).map(({ name }) => name);
  const pickVariant = (name: string): void => {
    commit({ document: set(set(document, 'funnel.by', nameExpression(name)), 'funnel.compare_groups', undefined) });
  };
  const pickControl = (text: string): void => patch('funnel.compare_groups', { ...compare, control: values.get(text) });
  const compared = variantsOf(answer, goal).length > 0;
  return (
    <>
      <div class={style.line}>
        <span class={style.pick}><span class={style.word}>variant</span>
          <Select title="The property that says the variant" kind="outlined" values={properties} value={by === '' ? 'choose' : by} onChange={pickVariant} />
        </span>
        {values.size > 0 && (
          <span class={style.pick}><span class={style.word}>control</span>
            <Select title="The control group" kind="outlined" values={[...values.keys()]} value={compare ? shown(compare.control).text : 'choose'} onChange={pickControl} />
          </span>
        )}
        {compare && (
          <>
            <span class={style.pick}><span class={style.word}>goal</span>
              <Select title="The step that is the goal" kind="outlined" values={answer.steps.map(goalName)} value={goalName(answer.steps[goal]!, goal)}
                onChange={(name) => setGoal(answer.steps.findIndex((step, i) => goalName(step, i) === name))} />
            </span>
            <span class={style.pick}><span class={style.word}>exposed by</span>
              <span class={style.field}>
                <Field bare code label="What exposes an actor" value={compare.exposed ?? ''} placeholder="the first step"
                  onCommit={(text) => patch('funnel.compare_groups.exposed', text.trim() === '' ? undefined : text)} />
              </span>
            </span>
          </>
        )}
      </div>
      {compared ? (
        <>
          <RatioCheck value={answer.sample_ratio_p_value ?? null} />
          <ComparisonChart answer={answer} by={by} goal={goal} zone={answer.query?.timezone ?? 'UTC'} onMark={onMark} />
        </>
      ) : (
        <Empty icon="compare" title={by === '' ? 'Which variant did each actor see?' : 'Which group is the control?'} actions={by === ''
          ? likely(columns).map((name) => <Button key={name} kind="outlined" onClick={() => pickVariant(name)}><Name value={name} most={32} /></Button>)
          : [...values.keys()].slice(0, offeredMost).map((text) => <Button key={text} kind="outlined" onClick={() => pickControl(text)}>{visible(text)}</Button>)}>
          {by === '' ? 'Choose the property that says it: its values are the groups. The steps above are what they are measured by.'
            : 'The others are held against it: rate, lift, 95 % interval and p-value of the goal, and whether the groups are of even size.'}
        </Empty>
      )}
    </>
  );
}

/** Properties that may say a variant, those of few values first. */
function likely(columns: readonly SchemaColumn[]): readonly string[] {
  return columns.filter(({ type, actor, name, distinct }) => type === 'string' && !actor && name !== 'event' && (distinct ?? 0) >= 2 && (distinct ?? 0) <= variantsMost)
    .sort((a, b) => (a.distinct ?? 0) - (b.distinct ?? 0)).slice(0, offeredMost).map(({ name }) => name);
}

function goalName(step: FunnelAnswer['steps'][number], at: number): string {
  return `${at + 1} ${stepName(step)}`;
}

function RatioCheck({ value }: { value: number | null }) {
  if (value === null) return null;
  const bad = value < ratioBad;
  return (
    <p class={style.check} data-bad={bad} role={bad ? 'alert' : undefined}>
      <Icon name={bad ? 'warning' : 'check'} />
      {bad ? `Sample ratio: groups of these sizes are unlikely by an even split (p ${pText(value)}). Unless the split was meant to be uneven, trust no figure below.`
        : `Sample ratio: the groups are of even size (p ${pText(value)}).`}
    </p>
  );
}
