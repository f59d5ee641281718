// The funnel whose steps are the stops of one whole path, and whose last step has exactly the path's count.
// A funnel's own strict order is not enough: a path is that of a session of the range (of the actor's first
// that has one), it begins at the session's first match, and behind its last stop there is nothing more.
// So the times of the stops are defined, one from the other, over the events of a session: a step is the event at
// that time, at the path's node.

import { quote } from './condition.ts';
import { commonOf } from './view.ts';
import type { Document, Paths } from './type.ts';

/** A path of an answer: its nodes, and the depth of the first. */
export interface StopsOfPath {
  readonly depth: number;
  readonly nodes: readonly unknown[];
}

type Definition = string | { session: string; sessions: Record<string, unknown> } | { actor: string; per?: string; from: string; to: string };
type Definitions = Record<string, Definition>;

const always = { from: '0001-01-01T00:00:00Z', to: '9999-12-31T00:00:00Z' };
/** Longer than any session: sessions end the chains, not the window. */
const window = '3650d';

/** How many stops a path may have before and behind depth 0, as the API fills it in. */
export function reachOfPaths({ start, end, before, after }: Paths): { before: number; after: number } {
  const leads = start === undefined && end !== undefined;
  return { before: before ?? (leads ? 5 : 0), after: after ?? (leads ? 0 : 5) };
}

/** Why no funnel says exactly what a path counts; null where one does. */
export function noFunnelOfPath({ nodes }: StopsOfPath): string | null {
  return nodes.some((node) => typeof node === 'object' && node !== null) ? 'Nodes that are lists are no steps of a funnel.' : null;
}

/** Of a document with paths, `echo` being its answer's: the range is absolute there. */
export function funnelOfPath(document: Document, echo: Document, path: StopsOfPath): Document {
  const paths = document.paths ?? {};
  const sessions = { ...(paths.session ?? { gap: paths.gap ?? '30m' }), ...(paths.per === undefined ? {} : { per: paths.per }) };
  const { per: _, ...session } = sessions;
  const { to: __, compare: ___, ...common } = commonOf(document);
  const define = definitionsOf(document, echo, path, (session) => ({ session, sessions }));
  return {
    ...common, define: { ...common.define, ...define } as NonNullable<Document['define']>,
    funnel: {
      ...(paths.per === undefined ? {} : { per: paths.per }), window, session,
      steps: path.nodes.map((node, i) => ({ name: node === null || node === undefined ? '(null)' : String(node), where: `${at(paths, node)} and stop_${i + 1}` })),
    },
  };
}

function named(paths: Paths): string {
  const node = paths.node ?? 'event';
  return /^[A-Za-z_][\w.]*$/.test(node) ? node : `(${node})`;
}

function constant(node: unknown): string {
  return typeof node === 'string' ? quote(node) : String(node);
}

function at(paths: Paths, node: unknown): string {
  return `${named(paths)} = ${constant(node)}`;
}

/** What events a path sees. */
function seen(document: Document): string {
  const { where, paths = {} } = document;
  return [`${named(paths)} is not null`, ...(paths.exclude === undefined ? [] : [`not coalesce(${paths.exclude}, false)`]), ...(where === undefined ? [] : [`(${where})`])].join(' and ');
}

function definitionsOf(document: Document, echo: Document, { depth, nodes }: StopsOfPath, ofSession: (measure: string) => Definition): Definitions {
  const paths = document.paths ?? {};
  const { start, end, end_at: endAt } = paths;
  const visible = seen(document);
  const before = -depth;
  const last = nodes.length - 1 - before;
  const time = (stop: number): string => (stop === 0 ? 'path_time' : stop > 0 ? `path_time_${stop}` : `path_time_before_${-stop}`);
  const other = (stop: number): string => (paths.collapse_repeats === false ? '' : ` and ${named(paths)} <> ${constant(nodes[before + stop])}`);
  const define: Definitions = {};
  const anchor = start ?? end;
  const first = start === undefined && endAt === 'last' ? 'max' : 'min';
  define.path_time = ofSession(`${first}(time) filter (where ${visible}${anchor === undefined ? '' : ` and (${anchor})`})`);
  for (let stop = 1; stop <= last + 1; stop++) define[time(stop)] = ofSession(`min(time) filter (where ${visible} and time > ${time(stop - 1)}${other(stop - 1)})`);
  for (let stop = -1; stop >= depth - 1; stop--) define[time(stop)] = ofSession(`max(time) filter (where ${visible} and time < ${time(stop + 1)}${other(stop + 1)})`);
  const both = start !== undefined && end !== undefined;
  if (both) define.path_end = ofSession(`${endAt === 'last' ? 'max' : 'min'}(time) filter (where ${visible} and (${end}) and time > path_time)`);
  const whole = ['path_time is not null', ...(both ? ['path_end is not null'] : []), ...inRange(document, echo, define, ofSession)];
  const chosen = chosenSession(paths, whole, define);
  const ends = endsOf(paths, { before, last, both }, time);
  nodes.forEach((_, i) => {
    define[`stop_${i + 1}`] = [`time = ${time(i - before)}`, ...chosen, ...(i === nodes.length - 1 ? ends : [])].join(' and ');
  });
  return define;
}

/** That the session begins in the range, where the range has ends. */
function inRange(document: Document, echo: Document, define: Definitions, ofSession: (measure: string) => Definition): readonly string[] {
  if (document.from === undefined && document.to === undefined) return [];
  define.path_session = ofSession('min(time)');
  return [...(document.from === undefined ? [] : [`path_session >= '${echo.from}'`]), ...(document.to === undefined ? [] : [`path_session < '${echo.to}'`])];
}

/** That it is the session that counts: any that has such a path, or its actor's first. */
function chosenSession(paths: Paths, whole: readonly string[], define: Definitions): readonly string[] {
  if (paths.count === 'transitions') return whole;
  define.path_first = { actor: `min(path_time) filter (where ${whole.join(' and ')})`, ...(paths.per === undefined ? {} : { per: paths.per }), ...always };
  return ['path_time = path_first'];
}

/** That nothing more belongs to the path, unless it is cut where it ends. */
function endsOf(paths: Paths, { before, last, both }: { before: number; last: number; both: boolean }, time: (stop: number) => string): readonly string[] {
  const reach = reachOfPaths(paths);
  const next = time(last + 1);
  const behind = last >= reach.after ? [] : both ? [`(${next} is null or path_end < ${next})`] : [`${next} is null`];
  return [...(both ? [`path_end >= ${time(last)}`] : []), ...behind, ...(before < reach.before ? [`${time(-before - 1)} is null`] : [])];
}
