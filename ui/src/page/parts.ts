// The parts of the UI that are loaded when they are first needed: src/NAME.ts says what is in each.

import { Part } from '../widget/part.ts';

export { shared } from '../sentence/shared_part.ts';

/** Lines and bars over time: what Explore shows at first. Its styles are in the sheet of the page. */
export const lines = new Part<typeof import('../lines.ts')>('lines', { isStyled: false });
/** The other charts of Explore. */
export const charts = new Part<typeof import('../charts.ts')>('charts');
/** The views of what people do one after the other. */
export const behaviours = new Part<typeof import('../behaviours.ts')>('behaviours');
/** What opens beside a view, or on top of it. */
export const beside = new Part<typeof import('../beside.ts')>('beside');
/** Boards, definitions, the history, links. */
export const kept = new Part<typeof import('../kept.ts')>('kept');
/** What the server watches for. */
export const watch = new Part<typeof import('../watch.ts')>('watch');
/** Data on its way in, and what there is of it. */
export const dataPart = new Part<typeof import('../data.ts')>('data');
