// A part of the UI: data on its way in, and what there is of it.

export { Arriving } from './page/data/arriving.tsx';
export { EmptyStore } from './page/data/empty_store.tsx';
export { takeFiles } from './page/data/loading.ts';
export { DataPage } from './page/data/page.tsx';
export { NeedsActor } from './page/needs_actor.tsx';
