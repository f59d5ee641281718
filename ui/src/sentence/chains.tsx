// What makes a chain of a funnel beside its steps and its window: the seldom rules, the session, what
// may not happen on the way. Funnels have it, and flows, which are made of a funnel.

import type { Funnel } from '../document/type.ts';
import { Exclusions } from './exclusions.tsx';
import type { Extras } from './extras.ts';
import type { MoreItem } from './more_chip.tsx';
import { chainRare, sessionRare, type Rare, type RareGroup } from './rare.ts';
import { RareClauses } from './rare_clauses.tsx';
import { WithinSession } from './within_session.tsx';

interface ChainsProps { path: string; funnel: Funnel; extras: Extras; rare?: readonly Rare[] }

/** What the list of more parts has for some clauses. */
export interface MoreParts { readonly groups: readonly RareGroup[]; readonly items: readonly (MoreItem | false)[] }

export const noParts: MoreParts = { groups: [], items: [] };

export function Chains({ path, funnel, extras, rare = chainRare }: ChainsProps) {
  return (
    <>
      <RareClauses group={{ path, rare }} extras={extras} />
      {funnel.session && <WithinSession path={`${path}.session`} session={funnel.session} />}
      {funnel.session && <RareClauses group={{ path: `${path}.session`, rare: sessionRare }} extras={extras} />}
      {excludes({ path, funnel, extras }) && <Exclusions lead="without" path={path} funnel={funnel} />}
    </>
  );
}

export function chainParts({ rare = chainRare, ...props }: ChainsProps): MoreParts {
  const { path, funnel, extras } = props;
  return {
    groups: [{ path, rare }, ...(funnel.session ? [{ path: `${path}.session`, rare: sessionRare }] : [])],
    items: [
      !excludes(props) && { label: 'Without an event in between', member: 'exclude', act: () => extras.ask(`${path}.exclude`) },
      !funnel.session && { label: 'Within one session', member: 'session', act: () => extras.put(`${path}.session.gap`, '30m') },
    ],
  };
}

function excludes({ path, funnel: { exclude }, extras }: Omit<ChainsProps, 'rare'>): boolean {
  return (Array.isArray(exclude) && exclude.length > 0) || extras.has(`${path}.exclude`);
}
