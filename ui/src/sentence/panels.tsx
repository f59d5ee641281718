// What a sentence shows only when it is asked for: the panels of chips, and seldom clauses. They are a part, which
// is there before a chip opens.

import type { Document } from '../document/type.ts';
import { Icon } from '../widget/icon.tsx';
import { late, lateAside, PartFailed } from '../widget/late.tsx';
import type { AggregateRestProps } from './aggregate_rest.tsx';
import { Chip } from './chip.tsx';
import { useAround } from './sentence.tsx';
import { shared } from './shared_part.ts';

export const ConditionEditor = late(shared, (part) => part.ConditionEditor);
export const KeyEditor = late(shared, (part) => part.KeyEditor);
export const MeasureEditor = late(shared, (part) => part.MeasureEditor);
export const NamePicker = late(shared, (part) => part.NamePicker);
export const Order = lateAside(shared, (part) => part.Order);
export const RowsClauses = lateAside(shared, (part) => part.RowsClauses);
export const TextEditor = late(shared, (part) => part.TextEditor);

const LateRest = lateAside(shared, (part) => part.AggregateRest, <ClosedRest />);

/** The seldom clauses of Explore, and the chip that adds one. The part is not loaded for a question without such clauses. */
export function AggregateRest(props: AggregateRestProps) {
  const { document } = useAround();
  return shared.state.value !== 'there' && isPlain(document) ? <ClosedRest /> : <LateRest {...props} />;
}

function ClosedRest() {
  return (
    <Chip stop="more" path="#more" what="Parts of the question" label="More parts of the question" quiet editor={() => <PartFailed part={shared} />}>
      <Icon name="plus" size={14} />more
    </Chip>
  );
}

const usual: ReadonlySet<string> = new Set(['dataset', 'from', 'to', 'timezone', 'where', 'compare', 'sample', 'aggregate', 'measures', 'over', 'by', 'having', 'order']);

/** Whether a document has only members that have clauses of their own. */
function isPlain(document: Document): boolean {
  return [document, document.aggregate ?? {}].every((part) => Object.keys(part).every((name) => usual.has(name)));
}
