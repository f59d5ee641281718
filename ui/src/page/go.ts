// Going from page to page with the same question.

import { dataset, goTo, state, undo } from '../document/store.ts';
import { toast } from '../widget/toast.tsx';
import type { Beginning } from '../document/view.ts';
import { beginningOf, learn } from './beginning.ts';
import type { KeyAction } from './keys.ts';
import { navigate, place, returnToView } from './route.ts';
import { pages, views } from './views.ts';
import type { View } from './view.ts';

/** Shows a view with the same range, filter and breakdown; a view without a question of its own begins with frequent events. */
export function goToView(view: View): void {
  const beginning = beginningOf(dataset.value);
  if (beginning) goWith(view, beginning);
  else void learn(dataset.value).then((learned) => goWith(view, learned));
}

function goWith(view: View, beginning: Beginning): void {
  const same = state.value.view === view.name;
  const said = goTo(view.name, beginning);
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
