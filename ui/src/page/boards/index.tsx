// Boards: questions that are kept side by side.

import { late } from '../../widget/late.tsx';
import { kept } from '../parts.ts';
import type { OtherPage } from '../view.ts';

export const boards: OtherPage = {
  name: 'boards',
  label: 'Boards',
  icon: 'boards',
  letter: 'b',
  Page: late(kept, (part) => part.BoardsPage),
};
