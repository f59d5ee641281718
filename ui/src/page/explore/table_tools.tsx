// How the table of groups is shown: which columns, in which order and how wide, shaded, with trends, turned on a key.

import type { TableAnswer } from '../../api/client.ts';
import { listSetting, settingList } from '../../document/as.ts';
import type { Document } from '../../document/type.ts';
import { shapeOf } from '../../chart/answer.ts';
import { columnNames, type Arranged } from '../../chart/answer_table.tsx';
import { visible } from '../../text/name.ts';
import { inOrder, movedTo } from '../../widget/column_layout.ts';
import { MenuButton, type MenuItem } from '../../widget/menu.tsx';
import type { ChartSettings } from '../drawn.tsx';
import { canTrend } from './trends.tsx';

/** The layout that the settings have, and how it changes them. */
export function arrangedBy(settings: ChartSettings, answer: TableAnswer, of: Document): Arranged {
  const without = settingList(settings.text('hide'));
  const order = settingList(settings.text('order'));
  const widths = new Map(settingList(settings.text('widths')).flatMap((text): [string, number][] => {
    const [width, ...name] = text.split('-');
    return Number(width) > 0 ? [[name.join('-'), Number(width)]] : [];
  }));
  const keys = inOrder([...columnNames(answer, of), { key: 'trend', label: '' }], order).map(({ key }) => key);
  return {
    without, order,
    layout: {
      widths,
      onWidth: (key, width) => settings.set({ widths: listSetting([...new Map(widths).set(key, width)].map(([name, pixels]) => `${pixels}-${name}`)) }),
      onMove: (key, to) => settings.set({ order: listSetting(movedTo(keys, key, to)) }),
    },
  };
}

/** The place of the key that the table is turned on; -1 where it is not. */
export function pivotAt(settings: ChartSettings, answer: TableAnswer, of: Document): number {
  const name = settings.text('pivot');
  return name === undefined ? -1 : pivotKeys(answer, of).find((at) => answer.columns[at]!.name === name) ?? -1;
}

function pivotKeys(answer: TableAnswer, of: Document): readonly number[] {
  const shape = shapeOf(answer, of);
  const keys = [...(shape.time < 0 ? [] : [shape.time]), ...shape.keys];
  return keys.length > 1 && shape.measures.length > 0 ? keys : [];
}

export function TableTools({ settings, answer, of }: { settings: ChartSettings; answer: TableAnswer; of: Document }) {
  const columns = columnNames(answer, of);
  const { without } = arrangedBy(settings, answer, of);
  const pivot = pivotAt(settings, answer, of);
  const toggle = (key: string): void => settings.set({ hide: listSetting(without.includes(key) ? without.filter((other) => other !== key) : [...without, key]) });
  const flag = (name: string, label: string, disabled = false): MenuItem => ({ label, checked: settings.isOn(name), disabled, act: () => settings.set({ [name]: !settings.isOn(name) }) });
  const turns = pivotKeys(answer, of).map((at): MenuItem => {
    const { name } = answer.columns[at]!;
    return { label: `${visible(name)} as columns`, checked: at === pivot, act: () => settings.set({ pivot: at === pivot ? null : name }) };
  });
  return (
    <MenuButton small kind="outlined" after="down" menuLabel="Columns" items={[
      flag('heat', 'Shade by size'), flag('trend', 'Trend over time', !canTrend(of)), ...turns, 'rule',
      ...columns.map(({ key, label }): MenuItem => ({ label, checked: !without.includes(key), disabled: pivot >= 0, act: () => toggle(key) })),
      'rule',
      { label: 'As it was', act: () => settings.set({ hide: null, order: null, widths: null, heat: null, trend: null, pivot: null }) },
    ]}>Columns</MenuButton>
  );
}
