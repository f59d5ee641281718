// The top bar: which data, which range, compared with what, how the answer stands, and what can be
// done with the question as a whole.

import { useEffect } from 'preact/hooks';
import { datasets, loadDatasets } from '../api/datasets.ts';
import { canRedo, canUndo, dataset, document, patch, redo, undo } from '../document/store.ts';
import { Button } from '../widget/button.tsx';
import { MenuButton } from '../widget/menu.tsx';
import { Select } from '../widget/select.tsx';
import { CompareField } from './compare_field.tsx';
import { RangeField } from './range_field.tsx';
import { openDataset } from './route.ts';
import { shareItems } from './share.ts';
import { SaveButton } from './save.tsx';
import { StateLine } from './state_line.tsx';
import { zones } from './zones.ts';
import * as style from './top_bar.module.css';

const samples: readonly (readonly [string, number | undefined])[] = [['All actors', undefined], ['1 in 10 actors', 0.1], ['1 in 100 actors', 0.01]];

/** `runs` is whether the view's question is of a range; new events have none, and are neither compared nor sampled. */
export function TopBar({ runs }: { runs: boolean }) {
  useEffect(() => { if (!datasets.value.value) void loadDatasets(); }, []);
  const names = datasets.value.value?.map(({ name }) => name) ?? [dataset.value];
  const zone = document.value.timezone ?? 'UTC';
  return (
    <header class={style.bar} aria-label="The question">
      <div class={style.fields}>
        <Select title="Dataset" icon="data" values={names} value={dataset.value} onChange={(name) => void openDataset(name)} class={style.dataset} />
        {runs && <RangeField />}
        <Select title="Time zone" icon="globe" values={zones()} value={zone} onChange={(name) => patch('timezone', name)} kind="quiet" free />
        {runs && <CompareField />}
        {runs && <SampleField />}
      </div>
      <div class={style.state}>{runs && <StateLine />}</div>
      <div class={style.actions}>
        <Button icon="undo" label="Undo" keys="Ctrl+Z" disabled={!canUndo.value} onClick={undo} />
        <Button icon="redo" label="Redo" keys="Ctrl+Shift+Z" disabled={!canRedo.value} onClick={redo} />
        <MenuButton icon="share" menuLabel="Share" items={shareItems()} placing={{ align: 'end' }}>Share</MenuButton>
        <SaveButton />
      </div>
    </header>
  );
}

function SampleField() {
  const sample = document.value.sample;
  const share = sample === undefined || sample === 1 ? undefined : sample;
  const label = samples.find(([, value]) => value === share)?.[0] ?? `${Number(((share ?? 1) * 100).toPrecision(3))} % of actors`;
  return (
    <MenuButton icon="sample" after="down" kind={share === undefined ? 'quiet' : 'plain'} menuLabel="Sample"
      items={samples.map(([label, value]) => ({ label, checked: value === share, act: () => patch('sample', value) }))}>
      {label}
    </MenuButton>
  );
}
