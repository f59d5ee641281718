// Data: what the store holds, where it came from, what was refused, and what is being done with it.

import { late } from '../../widget/late.tsx';
import { dataPart } from '../parts.ts';
import type { OtherPage } from '../view.ts';

export const data: OtherPage = { name: 'data', label: 'Data', icon: 'data', letter: 'd', Page: late(dataPart, (part) => part.DataPage) };
