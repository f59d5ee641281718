// The clauses of seldom members: of those that the document has, and of those that were asked for.

import { get } from '../document/patch.ts';
import { patch } from './write.ts';
import { texts } from '../document/type.ts';
import { readText, readWhole } from './amount.ts';
import { AmountChip, DurationChip } from './chip_amount.tsx';
import { ChoiceChip } from './chip_choice.tsx';
import { NameChip } from './chip_name.tsx';
import { EventCondition } from './event_condition.tsx';
import type { Extras } from './extras.ts';
import { Keys, Measures, PropertyNames } from './lists.tsx';
import { pathOf, type Rare, type RareGroup } from './rare.ts';
import { Clause, useAround } from './sentence.tsx';

export function RareClauses({ group, extras }: { group: RareGroup; extras: Extras }) {
  const { document } = useAround();
  return (
    <>
      {group.rare.map((rare) => {
        const path = pathOf(group, rare.member);
        const value = get(document, path) ?? undefined;
        return value !== undefined || extras.has(path) ? <RareClause key={path} path={path} rare={rare} value={value} /> : null;
      })}
    </>
  );
}

function RareClause({ path, rare, value }: { path: string; rare: Rare; value: unknown }) {
  const what = rare.member.replaceAll('_', ' ');
  if (rare.kind === 'choice') return <Choice path={path} what={what} choices={rare.choices} value={value} />;
  const { lead } = rare;
  const text = typeof value === 'string' ? value : value === undefined ? null : JSON.stringify(value);
  const remove = (): void => patch(path, undefined);
  switch (rare.kind) {
    case 'keys': return <Keys lead={lead} path={path} what={what} texts={texts(value)} />;
    case 'names': return <PropertyNames lead={lead} path={path} what={what} texts={texts(value)} />;
    case 'measures': return <Measures lead={lead} path={path} texts={texts(value)} />;
    case 'measure': return <Measures lead={lead} path={path} texts={texts(value)} most={1} onChange={(next) => patch(path, next?.[0])} />;
    case 'event': return <EventCondition lead={lead} path={path} what={what} text={text ?? undefined} onChange={(next) => patch(path, next)} />;
    case 'name': return <Clause word={lead}><NameChip path={path} what={what} value={text} none="a property" /></Clause>;
    case 'duration':
      return <Clause word={lead}><DurationChip path={path} what={what} value={text} none="none" usual={rare.usual} onRemove={remove} /></Clause>;
    case 'text':
      return <Clause word={lead}><AmountChip path={path} what={what} value={text} none="none" unit={rare.unit} usual={rare.usual ?? []} read={readText} wrong="" onRemove={remove} /></Clause>;
    case 'whole':
      return (
        <Clause word={lead}>
          <AmountChip path={path} what={what} value={text} none="none" unit={rare.unit} usual={rare.usual} read={readWhole(rare.least, rare.most)}
            wrong={`A whole number from ${rare.least} to ${rare.most}`} onRemove={remove} />
        </Clause>
      );
  }
}

function Choice({ path, what, choices, value }: { path: string; what: string; choices: Extract<Rare, { kind: 'choice' }>['choices']; value: unknown }) {
  return (
    <ChoiceChip path={path} what={what} value={String(value)} choices={choices.map(([one, words]) => [String(one), words] as const)}
      onChange={(next) => patch(path, choices.find(([one]) => String(one) === next)?.[0])} onRemove={() => patch(path, undefined)} />
  );
}
