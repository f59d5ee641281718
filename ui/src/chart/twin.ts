// Whether charts are shown as the tables of the same numbers. The page says it of those that its address tells of;
// elsewhere a chart keeps it to itself.

import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

export interface Twins {
  readonly isTable: (chart: string) => boolean;
  readonly set: (chart: string, asTable: boolean) => void;
}

export const Twins = createContext<Twins | null>(null);

/** Whether a chart of the page is shown as its table, and what changes it. */
export function useTwin(chart: string): [boolean, (asTable: boolean) => void] {
  const told = useContext(Twins);
  const [own, setOwn] = useState(false);
  return told ? [told.isTable(chart), (asTable) => told.set(chart, asTable)] : [own, setOwn];
}
