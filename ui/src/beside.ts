// A part of the UI: what opens beside a view or on top of it.

export { ActorsSheet } from './page/actors_sheet.tsx';
export { CohortDialog } from './page/cohort_dialog.tsx';
export { EventsSheet } from './page/events_sheet.tsx';
export { Facets } from './page/facets/index.tsx';
export { Help } from './page/help.tsx';
export { JsonDrawer } from './page/json_drawer.tsx';
export { Raw } from './page/explore/raw.tsx';
export { EventDrawer } from './page/live/event_drawer.tsx';
export { NoteDialog } from './page/note_dialog.tsx';
export { Palette } from './page/palette.tsx';
export { drawPicture } from './page/picture.ts';
export { RangePanel } from './page/range_panel.tsx';
export { SamplesSentence } from './sentence/samples.tsx';
