// A part of the UI: what is kept. Boards, definitions, the history, links.

export { BoardsPage } from './page/boards/page.tsx';
export { SaveDialog } from './page/boards/save_dialog.tsx';
export { DefinitionsPage } from './page/definitions/page.tsx';
export { HistoryPage } from './page/history/page.tsx';
export { LinkPage } from './page/link/index.tsx';
export { NotesDialog } from './page/notes_dialog.tsx';
