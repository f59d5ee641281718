// What can lie on top of a view, by the kind of its layer. A layer is part of the address, so a
// reload shows it again. To add one: a component here, opened by `push({kind, ...})`.

import type { ComponentType } from 'preact';
import type { Layer } from '../document/type.ts';
import { ActorsSheet } from './actors_sheet.tsx';
import { CohortDialog } from './cohort_dialog.tsx';
import { EventsSheet } from './events_sheet.tsx';
import { Facets } from './facets/index.tsx';
import { JsonDrawer } from './json_drawer.tsx';
import { NoteDialog } from './note_dialog.tsx';
import { EventDrawer } from './live/event_drawer.tsx';

export interface LayerProps {
  readonly layer: Layer;
  readonly onClose: () => void;
}

export const layers: ReadonlyMap<string, ComponentType<LayerProps>> = new Map([
  ['facets', Facets],
  ['json', JsonDrawer],
  ['events', EventsSheet],
  ['actors', ActorsSheet],
  ['cohort', CohortDialog],
  ['note', NoteDialog],
  ['live-event', EventDrawer],
]);
