// Marks of the charts of a view: the common menu (mark_menu.tsx), and what the view adds to it.

import type { ComponentChildren } from 'preact';
import type { Mark, OnMark } from '../chart/mark.ts';
import type { Document } from '../document/type.ts';
import type { MenuItem } from '../widget/menu.tsx';
import { useMarkMenu } from './mark_menu.tsx';

/** What a view adds to the menu of a mark. */
export type MoreItems = (mark: Mark, label: string) => readonly MenuItem[];

/** Marks of an answer to a document: what to give to its charts, and the menu while one is open. */
export function useMarks(document: Document | null, more: MoreItems = () => []): { onMark: OnMark; menu: ComponentChildren } {
  const { openAt, menu } = useMarkMenu();
  const onMark: OnMark = (mark, label, anchor) => {
    if (document) openAt({ document, mark, anchor, head: label, items: more(mark, label), ...('value' in mark ? { value: mark.value } : {}) });
  };
  return { onMark, menu };
}
