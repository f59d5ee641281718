// A part of the UI: the panels of chips and seldom clauses of sentences, and what several other parts need.

export { NeedsNumber, Nothing } from './page/explore/nothing.tsx';
export { AggregateRest } from './sentence/aggregate_rest.tsx';
export { ConditionEditor } from './sentence/condition_editor.tsx';
export { KeyEditor } from './sentence/key_editor.tsx';
export { MeasureEditor } from './sentence/measure_editor.tsx';
export { NamePicker } from './sentence/name_picker.tsx';
export { Order } from './sentence/order.tsx';
export { RowsClauses } from './sentence/rows_clauses.tsx';
export { TextEditor } from './sentence/text_editor.tsx';
