// Where the tiles of a board stand: rectangles in a grid of 12 columns that never overlap. A tile that
// is moved keeps the place it is given, the others make room, and then all rise as far as they can.

/** A rectangle in cells of the grid. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const columns = 12;
export const smallest = { w: 2, h: 2 };
const tallest = 100;

/** Whether two rectangles have a cell in common. */
export function overlap(a: Place, b: Place): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, Math.round(value)));
}

function inOrder<P extends Place>(places: readonly P[]): P[] {
  return [...places].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
}

/** The tiles with one of them at another place, as near as the grid allows. */
export function moveTo<P extends Place>(places: readonly P[], id: string, x: number, y: number): readonly P[] {
  const tile = places.find((place) => place.id === id);
  if (!tile) return places;
  return settle(places, { ...tile, x: clamp(x, 0, columns - tile.w), y: Math.max(0, Math.round(y)) });
}

/** The tiles with one of them of another size. */
export function resizeTo<P extends Place>(places: readonly P[], id: string, w: number, h: number): readonly P[] {
  const tile = places.find((place) => place.id === id);
  if (!tile) return places;
  const least = Math.min(smallest.w, columns - tile.x);
  return settle(places, { ...tile, w: clamp(w, least, columns - tile.x), h: clamp(h, smallest.h, tallest) });
}

/**
 * One step of a tile by the keyboard. Down and up go as far as it takes to change places with what is
 * in the way; at an edge nothing changes.
 */
export function stepBy<P extends Place>(places: readonly P[], id: string, dx: number, dy: number): readonly P[] {
  const tile = places.find((place) => place.id === id);
  if (!tile) return places;
  if (dy === 0) return moveTo(places, id, tile.x + dx, tile.y);
  const bottom = Math.max(...places.map((place) => place.y + place.h));
  for (let y = tile.y + dy; y >= 0 && y <= bottom; y += dy) {
    const moved = moveTo(places, id, tile.x, y);
    if (!sameLayout(moved, places)) return moved;
  }
  return places;
}

/** Whether two lists of the same tiles lay them out alike. */
export function sameLayout(a: readonly Place[], b: readonly Place[]): boolean {
  const of = new Map(b.map((place) => [place.id, place]));
  return a.length === b.length && a.every((place) => {
    const other = of.get(place.id);
    return other !== undefined && place.x === other.x && place.y === other.y && place.w === other.w && place.h === other.h;
  });
}

/** The first place from the top that has room for a tile of a size. */
export function roomFor(places: readonly Place[], w: number, h: number): { x: number; y: number } {
  for (let y = 0; ; y++) {
    for (let x = 0; x + w <= columns; x++) {
      const place = { id: '', x, y, w, h };
      if (!places.some((other) => overlap(place, other))) return { x, y };
    }
  }
}

/** All tiles as high as they can be without passing another, in the order in which they were given. */
export function rise<P extends Place>(places: readonly P[]): readonly P[] {
  const placed: P[] = [];
  for (const place of inOrder(places)) {
    let risen = { ...place, y: freeBelow(placed, place) };
    for (let y = risen.y - 1; y >= 0 && !placed.some((other) => overlap({ ...risen, y }, other)); y--) risen = { ...risen, y };
    placed.push(risen);
  }
  const of = new Map(placed.map((place) => [place.id, place]));
  return places.map(({ id }) => of.get(id)!);
}

function settle<P extends Place>(places: readonly P[], moved: P): readonly P[] {
  const former = places.find(({ id }) => id === moved.id)!;
  const placed: P[] = [moved];
  for (const place of inOrder(places.filter(({ id }) => id !== moved.id))) {
    const above = { ...place, y: moved.y - place.h };
    const yields = moved.y > former.y && overlap(place, moved) && above.y >= 0 && !placed.some((other) => overlap(above, other));
    placed.push(yields ? above : { ...place, y: freeBelow(placed, place) });
  }
  const of = new Map(placed.map((place) => [place.id, place]));
  return rise(places.map(({ id }) => of.get(id)!));
}

/** The first row from that of a tile on where nothing that is placed is in its way. */
function freeBelow(placed: readonly Place[], place: Place): number {
  let y = place.y;
  for (;;) {
    const inWay = placed.filter((other) => overlap({ ...place, y }, other));
    if (inWay.length === 0) return y;
    y = Math.max(...inWay.map((other) => other.y + other.h));
  }
}
