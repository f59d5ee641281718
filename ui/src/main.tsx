// The entry of the UI: follows address, document, theme and keys, and shows the page.

import { render } from 'preact';
import './widget/tokens.css';
import { admitted, followWho } from './api/who.ts';
import { App } from './page/app.tsx';
import { followKeys } from './page/keys.ts';
import { followAddress } from './page/route.ts';
import { followDocument } from './page/run.ts';
import { followTrail } from './page/drill_trail.ts';
import { loadFirst, prefetch } from './page/prefetch.ts';
import { followTheme } from './page/theme.ts';

loadFirst();
followTheme();
followKeys();
// Not awaited here: parts import this module, and would wait for it to end.
void begin();

async function begin(): Promise<void> {
  await followWho();
  if (admitted.value) {
    await followAddress();
    followDocument();
    followTrail();
  }
  render(<App />, document.body);
  if (admitted.value) prefetch();
}
