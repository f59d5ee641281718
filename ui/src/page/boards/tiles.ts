// What a tile asks and where it leads: its document under the board's range and filter.

import { newId, type BoardContent, type Tile } from '../../api/boards.ts';
import { both } from '../../document/condition.ts';
import { isAxis } from '../../document/view.ts';
import { texts, type Document, type State } from '../../document/type.ts';
import { viewOf } from '../paste.ts';
import { roomFor } from './grid.ts';

/** What stands on top of a board and holds for all its tiles; empty for each tile's own. */
export interface Shared {
  readonly from: string;
  readonly to: string;
  readonly timezone: string;
  readonly where: Readonly<Record<string, string>>;
}

export function sharedOf({ from, to, timezone, where }: BoardContent): Shared {
  return { from, to, timezone, where };
}

/** The document that a tile runs on its board; null for a text. */
export function documentOf(tile: Tile, shared: Shared): Document | null {
  if (tile.kind !== 'query' || !tile.document) return null;
  const document = { ...tile.document };
  if (shared.from !== '' || shared.to !== '') {
    delete document.from;
    delete document.to;
    if (shared.from !== '') document.from = shared.from;
    if (shared.to !== '') document.to = shared.to;
  }
  if (shared.timezone !== '') document.timezone = shared.timezone;
  const where = new Map(Object.entries(shared.where)).get(document.dataset) ?? '';
  return where.trim() === '' ? document : { ...document, where: both(document.where, where) };
}

/** The state of the view that shows a tile whole. */
export function stateOf(tile: Tile, shared: Shared): State | null {
  const document = documentOf(tile, shared);
  return document && { view: viewOf(document), document, as: tile.as ? tile.as : null, open: [] };
}

/** The datasets that a board's tiles ask, in order of their names. */
export function datasetsOf(content: BoardContent): readonly string[] {
  return [...new Set(content.tiles.flatMap((tile) => (tile.document ? [tile.document.dataset] : [])))].sort();
}

/** A content with one more tile, at the first room for it. */
export function withTile(content: BoardContent, tile: Omit<Tile, 'id' | 'x' | 'y' | 'w' | 'h'>): BoardContent {
  const size = sizeOf(tile);
  return { ...content, tiles: [...content.tiles, { ...tile, id: newId(), ...roomFor(content.tiles, size.w, size.h), ...size }] };
}

/** How large a tile begins: a single number is small, a matrix or flow wide. */
function sizeOf({ kind, document }: Pick<Tile, 'kind' | 'document'>): { w: number; h: number } {
  if (kind === 'text' || !document) return { w: 6, h: 3 };
  if (document.retention || document.paths || document.difference) return { w: 12, h: 10 };
  if (document.funnel) return { w: document.funnel.steps.length > 3 ? 12 : 6, h: 11 };
  const by = texts(document.aggregate?.by);
  return document.aggregate && by.length === 0 ? { w: 3, h: 4 } : { w: 6, h: by.every(isAxis) ? 7 : 8 };
}
