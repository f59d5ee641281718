// The history: what was asked, also what failed, to open again.

import type { OtherPage } from '../view.ts';
import { HistoryPage } from './page.tsx';

export const history: OtherPage = { name: 'history', label: 'History', icon: 'history', letter: 'h', Page: HistoryPage };
