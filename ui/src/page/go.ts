// Going from page to page with the same question.

import { dataset, goTo, state, undo } from '../document/store.ts';
import { toast } from '../widget/toast.tsx';
import { beginningOf } from './beginning.ts';
import type { KeyAction } from './keys.ts';
import { navigate, place, returnToView } from './route.ts';
import { pages, views } from './views.ts';
import type { View } from './view.ts';

/** Shows a view with the same range, filter and breakdown. */
export function goToView(view: View): void {
  const same = state.value.view === view.name;
  const said = goTo(view.name, beginningOf(dataset.value));
  if (said !== null) toast(said, { label: 'Undo', act: undo });
  if (same && place.value.kind !== 'view' && dataset.value !== '') returnToView();
  if (dataset.value === '') navigate('');
}

/** The keys that go to pages. */
export function goKeys(): readonly KeyAction[] {
  const group = 'Go to';
  return [
    ...views.map((view) => ({ keys: `g ${view.letter}`, label: view.label, group, act: () => goToView(view) })),
    ...pages.map((page) => ({ keys: `g ${page.letter}`, label: page.label, group, act: () => navigate(page.name) })),
  ];
}
