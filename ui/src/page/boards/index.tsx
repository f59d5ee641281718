// Boards: questions that are kept side by side.

import type { OtherPage } from '../view.ts';
import { BoardPage } from './board.tsx';
import { BoardList } from './list.tsx';

export const boards: OtherPage = {
  name: 'boards',
  label: 'Boards',
  icon: 'boards',
  letter: 'b',
  Page: ({ rest }) => (rest === '' ? <BoardList /> : <BoardPage key={rest} id={rest} />),
};
