// What a view's page is drawn by beside its document: how the chart is set, and what is selected on it. On the
// screen that is the state; a tile of a board and a frozen link bring their own.

import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Result } from '../api/question.ts';
import { Present } from '../chart/estimate.ts';
import { Twins } from '../chart/twin.ts';
import { parseAs, tablesOf, withSettings, withTable, type SettingChange } from '../document/as.ts';
import { commit, select, state } from '../document/store.ts';
import { selectionKind, type Document, type State } from '../document/type.ts';
import type { View } from './view.ts';

type Drawn = Pick<State, 'as' | 'open'>;

const Kept = createContext<Drawn | null>(null);

function useDrawn(): Drawn {
  return useContext(Kept) ?? state.value;
}

/** A view's page, as the chart and with the settings that `drawn` has. */
export function DrawnPage({ view, document, result, drawn }: { view: View; document: Document; result: Result; drawn: Drawn }) {
  const chart = parseAs(drawn.as).chart ?? view.chartOf(document);
  const isScreen = drawn === state.value;
  return (
    <Kept.Provider value={isScreen ? null : drawn}>
      <Twins.Provider value={useTwins(drawn, isScreen)}>
        <Present.Provider value={result}><view.Page document={document} result={result} as={chart} /></Present.Provider>
      </Twins.Provider>
    </Kept.Provider>
  );
}

/** Which charts are tables: part of the address on the screen; a tile and a frozen link begin with what they keep. */
function useTwins(drawn: Drawn, isScreen: boolean): Twins {
  const [own, setOwn] = useState<string | null | undefined>(undefined);
  const present = isScreen || own === undefined ? drawn.as : own;
  return useMemo(() => ({
    isTable: (name) => tablesOf(present).includes(name),
    set: (name, asTable) => (isScreen ? commit({ as: withTable(state.value.as, name, asTable) }) : setOwn(withTable(present, name, asTable))),
  }), [present, isScreen]);
}

/** How the chart is set. A change is a step that has an address and can be undone. */
export interface ChartSettings {
  /** A text; undefined where it is not set. */
  readonly text: (name: string) => string | undefined;
  readonly isOn: (name: string) => boolean;
  /** One of a few; the first where it is not set. */
  readonly choice: <T extends string>(name: string, choices: readonly { readonly value: T }[]) => T;
  readonly set: (change: SettingChange, how?: 'push' | 'replace') => void;
}

export function useSettings(): ChartSettings {
  const { settings } = parseAs(useDrawn().as);
  return {
    text: (name) => settings.get(name),
    isOn: (name) => settings.has(name),
    choice: (name, choices) => (choices.find(({ value }) => value === settings.get(name)) ?? choices[0]!).value,
    set: (change, how) => commit({ as: withSettings(state.value.as, change) }, how),
  };
}

/** A selection in the terms of the axes, as marks have them; `column` is the number of a range. */
export interface Selected {
  readonly time?: { readonly from?: string; readonly to?: string };
  readonly range?: { readonly column: string; readonly from: number | null; readonly to: number | null };
}

export interface Selecting {
  readonly selected: Selected | null;
  /** Whether the pointer still draws it: then it has no address yet. */
  readonly isDrawing: boolean;
  readonly set: (selected: Selected | null) => void;
}

let pressed = false;
addEventListener('pointerdown', () => { pressed = true; }, true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => { pressed = false; }, true);

/** What is selected on the chart. While the pointer draws it only this component knows; then it is part of the address. */
export function useSelection(): Selecting {
  const kept = useDrawn().open.find(({ kind }) => kind === selectionKind) as Selected | undefined;
  const [drawing, setDrawing] = useState<Selected | null>(null);
  const last = useRef<Selected | null>(null);
  last.current = drawing;
  useEffect(() => {
    if (!drawing) return;
    const stop = new AbortController();
    const done = (): void => { select({ kind: selectionKind, ...last.current }); setDrawing(null); };
    addEventListener('pointerup', done, { signal: stop.signal });
    addEventListener('pointercancel', () => setDrawing(null), { signal: stop.signal });
    return () => stop.abort();
  }, [drawing !== null]);
  const set = (selected: Selected | null): void => {
    if (pressed && selected) setDrawing(selected);
    // Grown by the keyboard, a selection is one entry of the history.
    else select(selected && { kind: selectionKind, ...selected }, selected && kept ? 'replace' : 'push');
  };
  return { selected: drawing ?? kept ?? null, isDrawing: drawing !== null, set };
}
