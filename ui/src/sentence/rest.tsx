// The end of every sentence: the seldom parts that the document has, and the list of those that it
// has not.

import { Definitions, Parameters } from './properties.tsx';
import type { Extras } from './extras.ts';
import { MoreChip, type MoreItem } from './more_chip.tsx';
import { commonRare, type RareGroup } from './rare.ts';
import { RareClauses } from './rare_clauses.tsx';
import { useAround } from './sentence.tsx';

const common: RareGroup = { path: '', rare: commonRare };

export function Rest({ extras, groups = [], before = [], items = [] }: {
  extras: Extras;
  /** Those whose clauses stand here. */
  groups?: readonly RareGroup[];
  /** Those whose clauses stand before, in the sentence. */
  before?: readonly RareGroup[];
  items?: readonly (MoreItem | false)[];
}) {
  const { document: { define, params } } = useAround();
  return (
    <>
      {groups.map((group) => <RareClauses key={group.path} group={group} extras={extras} />)}
      {(define !== undefined || extras.has('define')) && <Definitions named={define} />}
      {(params !== undefined || extras.has('params')) && <Parameters named={params} />}
      <RareClauses group={common} extras={extras} />
      <MoreChip extras={extras} groups={[...before, ...groups, common]} items={[
        ...items,
        define === undefined && { label: 'A name for an expression', member: 'define', act: () => extras.ask('define') },
        params === undefined && { label: 'A value for $name', member: 'params', act: () => extras.ask('params') },
      ]} />
    </>
  );
}
