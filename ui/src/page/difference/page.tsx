// What a difference shows: the baseline to choose, the list of properties, and what was left out.

import { asApiError, type DifferenceAnswer } from '../../api/client.ts';
import { DifferenceList, type PropertyAction } from '../../chart/difference_list.tsx';
import type { Mark } from '../../chart/mark.ts';
import { againstAll, againstPrevious, withoutProperty } from '../../document/difference.ts';
import { nameExpression } from '../../document/condition.ts';
import { commonOf } from '../../document/view.ts';
import { commit, patch } from '../../document/store.ts';
import type { Document } from '../../document/type.ts';
import { visible } from '../../text/name.ts';
import { Button } from '../../widget/button.tsx';
import { MenuButton } from '../../widget/menu.tsx';
import { toast } from '../../widget/toast.tsx';
import { Awaited } from '../answer_state.tsx';
import { Column } from '../column.tsx';
import { drill } from '../drill_trail.ts';
import { NothingFound } from '../nothing_found.tsx';
import { drillMark } from '../../api/drill.ts';
import { useMarks } from '../view_marks.tsx';
import type { PageProps } from '../view.ts';
import { LeftOut } from './left_out.tsx';
import * as style from './difference.module.css';

export function DifferencePage({ document, result }: PageProps) {
  const { answer, of, phase } = result;
  const { onMark, menu } = useMarks(of, (mark) => (of ? [
    { label: 'Break down by it', icon: 'bar', act: () => act(of, 'by', mark) }, { label: 'Hide the property', icon: 'minus', act: () => act(of, 'hide', mark) },
  ] : []));
  if (!answer || !of || !isDifference(answer)) return <Awaited result={result} />;
  const zone = answer.query?.timezone ?? of.timezone ?? 'UTC';
  if (answer.selection.count === 0 && phase === 'exact') return <NothingFound document={of} more={<Button kind="primary" onClick={() => openChip('difference.selection')}>Another selection</Button>}>No row of this range is in the selection.</NothingFound>;
  return (
    <Column>
      <Baseline document={document} answer={answer} />
      <DifferenceList answer={answer} zone={zone} onMark={onMark} onAction={(action, mark) => act(of, action, mark)} />
      <LeftOut answer={answer} hidden={[of.difference?.exclude ?? []].flat()} onShow={() => commit({ document: withoutProperty(document, null) })}
        onMore={() => patch('difference.limit', 0)} />
      {menu}
    </Column>
  );
}

function Baseline({ document, answer }: { document: Document; answer: DifferenceAnswer }) {
  const baseline = document.difference?.baseline;
  const before = answer.query ? againstPrevious(document, answer.query) : null;
  const isRest = baseline === undefined || baseline.trim() === 'true';
  return (
    <div class={style.line}>
      <span class={style.word}>against</span>
      <MenuButton kind="outlined" after="down" menuLabel="What it is held against" items={[
        { label: 'The rest', checked: isRest, act: () => patch('difference.baseline', undefined) },
        { label: 'The period before', checked: false, disabled: before === null, act: () => { if (before) drill({ document: before }, 'against the period before'); } },
        { label: 'All, without the filter', checked: false, disabled: document.where === undefined, act: () => drill({ document: againstAll(document) }, 'against all') },
        { label: 'Another selection\u2026', checked: !isRest, act: () => requestAnimationFrame(() => openChip('difference.baseline')) },
      ]}>
        {isRest ? 'the rest' : 'another selection'}
      </MenuButton>
    </div>
  );
}

/** Opens the place of the sentence where a part of the question is said. */
function openChip(part: string): void {
  globalThis.document.querySelector<HTMLElement>(`[data-stop^="${part}#"]`)?.click();
}

function act(document: Document, action: PropertyAction, mark: Mark): void {
  const name = mark.property ?? '';
  if (action === 'hide') return commit({ document: withoutProperty(document, name) });
  if (action === 'by') {
    return drill({ document: { ...commonOf(document), aggregate: { measures: ['count()'], by: [nameExpression(name)] } }, view: 'explore', as: null }, `by ${visible(name)}`);
  }
  drillMark(document, mark).then(
    ({ only, exclude, label }) => {
      const to = action === 'only' ? only : exclude;
      if (to) drill({ document: to }, action === 'only' ? label : `not (${label})`);
      else toast('No condition says which rows these are.');
    },
    (error: unknown) => toast(visible(asApiError(error).message)));
}

function isDifference(answer: object): answer is DifferenceAnswer {
  return 'properties' in answer;
}
