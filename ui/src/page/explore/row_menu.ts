// The menu of the marks that the rows of a table, or bars, stand for.

import type { TableAnswer } from '../../api/client.ts';
import type { Mark } from '../../api/drill.ts';
import { shapeOf } from '../../chart/answer.ts';
import type { Document } from '../../document/type.ts';
import { useMarkMenu } from '../mark_menu.tsx';

/** The menu of the marks that rows stand for. */
export function useRowMenu(answer: TableAnswer, of: Document) {
  const { openAt, menu } = useMarkMenu();
  const choose = (cells: readonly unknown[], column: string, anchor: Element): void => {
    const at = answer.columns.findIndex(({ name }) => name === column);
    openAt({ document: of, mark: markOf(answer, of, cells, at), anchor, value: cells[at] });
  };
  return { choose, menu };
}

/** The mark of a row: the values of its keys; of a measure's cell the measure, too. */
export function markOf(answer: TableAnswer, of: Document, cells: readonly unknown[], at: number): Mark {
  const shape = shapeOf(answer, of);
  const measure = shape.measures.includes(at) ? { measure: answer.columns[at]!.name } : {};
  if (cells === answer.total) return measure;
  const places = shape.time < 0 ? shape.keys : [shape.time, ...shape.keys];
  const keysOf = (row: readonly unknown[]) => Object.fromEntries(places.map((place) => [answer.columns[place]!.name, row[place]]));
  if (cells === answer.other) return { other: true, ...measure } as Mark;
  return { keys: keysOf(cells), ...measure } as Mark;
}
