// Boards as files: export saves the content, import makes a board of one.

import { makeBoard, type WholeBoard } from '../../api/boards.ts';
import { asApiError } from '../../api/client.ts';
import { toast } from '../../widget/toast.tsx';
import { chooseFile, saveFile } from '../file.ts';

export function exportBoard({ name, content }: WholeBoard): void {
  saveFile(`${name}.board.json`, JSON.stringify({ name, content }, null, 2), 'application/json');
}

/** Asks for a file, and makes a board of it; `done` follows. */
export function importBoards(done: () => void): void {
  chooseFile('.json,application/json', (file) => void importFile(file).then(done));
}

async function importFile(file: File): Promise<void> {
  try {
    const { name, content } = boardIn(await file.text(), file.name);
    await makeBoard(name, content);
    toast('The board is imported.');
  } catch (error) {
    toast(`The file cannot be imported: ${asApiError(error).message}`);
  }
}

/** The board in a file: one that was exported, or a content alone, which gets the file's name. */
export function boardIn(text: string, fileName: string): Pick<WholeBoard, 'name' | 'content'> {
  const value = JSON.parse(text) as Partial<WholeBoard> & { tiles?: unknown };
  if (value === null || typeof value !== 'object') throw new Error('it holds no board');
  if (Array.isArray(value.tiles)) return { name: fileName.replace(/(\.board)?\.json$/i, ''), content: value as unknown as WholeBoard['content'] };
  if (typeof value.name !== 'string' || value.content === undefined) throw new Error('it holds no board');
  return { name: value.name, content: value.content };
}
