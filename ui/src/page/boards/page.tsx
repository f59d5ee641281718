// The page of boards: the list of them, or one.

import { BoardPage } from './board.tsx';
import { BoardList } from './list.tsx';

export function BoardsPage({ rest }: { rest: string }) {
  return rest === '' ? <BoardList /> : <BoardPage key={rest} id={rest} />;
}
