// Which groups of a chart are not drawn: a setting, so that a link shows the same lines.

import { listSetting, settingList, type SettingChange } from '../document/as.ts';
import { useSettings } from './drawn.tsx';

/** What a line chart needs to know of groups that are not drawn. */
export interface HiddenGroups {
  readonly isHidden: (key: string) => boolean;
  /** Hides groups among all that could be drawn. */
  readonly onHidden: (hidden: ReadonlySet<string>, all: readonly string[]) => void;
}

/** Named are those that are not drawn, or all that are, whichever list is shorter. */
export function useHiddenGroups(): HiddenGroups {
  const settings = useSettings();
  const only = settings.text('only');
  const names = new Set(settingList(only ?? settings.text('without')));
  return {
    isHidden: (key) => names.has(key) === (only === undefined),
    onHidden: (hidden, all) => settings.set(hiding(hidden, all)),
  };
}

function hiding(hidden: ReadonlySet<string>, all: readonly string[]): SettingChange {
  const drawn = all.filter((key) => !hidden.has(key));
  const isShort = drawn.length > 0 && drawn.length < hidden.size;
  return { only: isShort ? listSetting(drawn) : null, without: isShort ? null : listSetting([...hidden]) };
}
