// Tabs: one panel of several, after the ARIA pattern. The panel is the caller's.

import * as style from './tabs.module.css';

interface TabsProps<T extends string> {
  label: string;
  tabs: readonly { readonly value: T; readonly label: string }[];
  value: T;
  onChange: (value: T) => void;
  /** The id of the panel. */
  panel: string;
}

export function Tabs<T extends string>({ label, tabs, value, onChange, panel }: TabsProps<T>) {
  const walk = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const present = tabs.findIndex((tab) => tab.value === value);
    const at = { ArrowRight: present + 1, ArrowLeft: present - 1, Home: 0, End: -1 }[event.key];
    if (at === undefined) return;
    event.preventDefault();
    const to = (at + tabs.length) % tabs.length;
    const next = tabs[to];
    if (next) onChange(next.value);
    (event.currentTarget.children[to] as HTMLElement | undefined)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} class={style.tabs} onKeyDown={walk}>
      {tabs.map((tab) => (
        <button key={tab.value} type="button" role="tab" class={style.tab} aria-selected={tab.value === value} aria-controls={panel}
          tabIndex={tab.value === value ? 0 : -1} onClick={() => onChange(tab.value)}>
          {tab.label}
        </button>
      ))}
    </div>
  );
}
