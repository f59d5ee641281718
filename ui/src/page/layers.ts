// What can lie on top of a view, by the kind of its layer. A layer is part of the address, so a
// reload shows it again. To add one: a component here, opened by `push({kind, ...})`.

import type { ComponentType } from 'preact';
import type { Layer } from '../document/type.ts';
import { lateLayer } from '../widget/late.tsx';
import { beside } from './parts.ts';

export interface LayerProps {
  readonly layer: Layer;
  readonly onClose: () => void;
}

export const layers: ReadonlyMap<string, ComponentType<LayerProps>> = new Map([
  ['facets', lateLayer(beside, (part) => part.Facets)],
  ['json', lateLayer(beside, (part) => part.JsonDrawer)],
  ['events', lateLayer(beside, (part) => part.EventsSheet)],
  ['actors', lateLayer(beside, (part) => part.ActorsSheet)],
  ['cohort', lateLayer(beside, (part) => part.CohortDialog)],
  ['note', lateLayer(beside, (part) => part.NoteDialog)],
  ['live-event', lateLayer(beside, (part) => part.EventDrawer)],
]);
