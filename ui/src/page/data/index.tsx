// Data: what the store holds, where it came from, what was refused, and what is being done with it.

import type { OtherPage } from '../view.ts';
import { DataPage } from './page.tsx';

export const data: OtherPage = { name: 'data', label: 'Data', icon: 'data', letter: 'd', Page: DataPage };
