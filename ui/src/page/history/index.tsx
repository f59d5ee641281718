// The history: what was asked, also what failed, to open again.

import { late } from '../../widget/late.tsx';
import { kept } from '../parts.ts';
import type { OtherPage } from '../view.ts';

export const history: OtherPage = { name: 'history', label: 'History', icon: 'history', letter: 'h', Page: late(kept, (part) => part.HistoryPage) };
