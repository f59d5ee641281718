// The entry of the UI: follows address, document, theme and keys, and shows the page.

import { render } from 'preact';
import './widget/tokens.css';
import { followWho } from './api/who.ts';
import { App } from './page/app.tsx';
import { followKeys } from './page/keys.ts';
import { followAddress } from './page/route.ts';
import { followDocument } from './page/run.ts';
import { followTrail } from './page/drill_trail.ts';
import { followTheme } from './page/theme.ts';

followTheme();
followWho();
followKeys();
await followAddress();
followDocument();
followTrail();
render(<App />, document.body);
