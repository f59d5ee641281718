// The whole paths with most counts, one below the other, each with a bar and the way to its funnel.

import type { PathsAnswer } from '../api/client.ts';
import { exact, percent, short } from '../text/number.ts';
import { other, shown } from '../text/name.ts';
import { Button } from '../widget/button.tsx';
import { Name } from '../widget/name.tsx';
import { Table } from '../widget/table.tsx';
import { useChartCursor } from './cursor.ts';
import { useIntervals } from './estimate.ts';
import { Changed, FormerKey, FormerLine, points, rangesOf, type Ranges } from './former.tsx';
import { roughly } from './interval.ts';
import { ChartShell } from './shell.tsx';
import * as style from './path_list.module.css';

type Path = PathsAnswer['top_paths'][number];
/** A path by its nodes, not the sum of rare ones. */
export type WholePath = Exclude<Path, { other: true }>;

function keyOf(path: Path): string {
  return 'other' in path ? 'other' : JSON.stringify([path.depth, path.nodes]);
}

/** The share that each path had in the period that is compared; of those that its answer shows. */
function formerPaths({ compare }: PathsAnswer): ReadonlyMap<string, number> {
  return new Map((compare?.top_paths ?? []).map((path) => [keyOf(path), path.count / Math.max(1, compare!.count)]));
}

function changeOf(path: Path, answer: PathsAnswer, former: ReadonlyMap<string, number>, ranges: Ranges): { text: string; title: string } {
  const before = former.get(keyOf(path));
  if (before === undefined) return { text: ' \u2013', title: `not among the most frequent in ${ranges.before}` };
  return { text: ` ${points(path.count / Math.max(1, answer.count), before)}`, title: `${percent(before)} in ${ranges.before}` };
}

interface PathListProps {
  answer: PathsAnswer;
  zone: string;
  /** Whether a funnel gives exactly a path's count; a text says why not. */
  cannot: (path: WholePath) => string | null;
  onFunnel: (path: WholePath) => void;
}

export function PathList({ answer, zone, cannot, onFunnel }: PathListProps) {
  const paths = answer.top_paths;
  const ranges = rangesOf(answer, zone);
  const former = formerPaths(answer);
  const intervals = useIntervals(answer);
  const cursor = useChartCursor(paths.length, 1, ({ row }) => {
    const path = paths[row];
    if (path && !('other' in path) && cannot(path) === null) onFunnel(path);
  });
  const at = cursor.at ? paths[cursor.at.row] : undefined;
  const most = Math.max(1, ...paths.map((path) => ('other' in path ? 0 : path.count)));
  return (
    <ChartShell scrolls title={`${roughly(short(answer.count), intervals)} ${answer.count === 1 ? 'path' : 'paths'}`} summary={`Whole paths: ${paths.slice(0, 3).map((path) => spoken(path, answer.count)).join('; ')}`}
      announced={at ? spoken(at, answer.count) : ''} onKey={cursor.key} table={<PathTable answer={answer} />} legend={<FormerKey ranges={ranges} />}>
      <ol class={style.list}>
        {paths.map((path, i) => (
          <li key={i} class={style.path} {...cursor.mark(i, 0)}>
            <span class={style.count} title={exact(path.count)}>{roughly(short(path.count), intervals)}</span>
            <span class={style.share}>{percent(path.count / Math.max(1, answer.count))}{ranges && <Changed {...changeOf(path, answer, former, ranges)} />}</span>
            <span class={style.track}><span class={style.bar} data-other={'other' in path} style={{ '--share': Math.min(1, path.count / most) }} />{former.has(keyOf(path)) && <FormerLine upright at={(former.get(keyOf(path))! * answer.count) / most} />}</span>
            {'other' in path ? <span class={style.nodes}><Name shown={other} /> {exact(path.paths)} other paths</span> : (
              <>
                <span class={style.nodes}>
                  {path.nodes.map((node, k) => <span key={k} class={style.node}>{k > 0 && <span class={style.then} aria-hidden="true">{'\u203a'}</span>}<Name value={node} most={32} middle /></span>)}
                </span>
                <Button small kind="quiet" icon="funnel" stop={false} disabled={cannot(path) !== null} onClick={() => onFunnel(path)}>Funnel from this</Button>
              </>
            )}
          </li>
        ))}
      </ol>
    </ChartShell>
  );
}

function PathTable({ answer }: { answer: PathsAnswer }) {
  return (
    <Table label="Paths" rows={answer.top_paths} columns={[
      { key: 'count', head: 'paths', number: true, cell: ({ count }) => exact(count) },
      { key: 'share', head: 'of all', number: true, cell: ({ count }) => percent(count / Math.max(1, answer.count)) },
      { key: 'path', head: 'path', cell: (path) => <bdi>{textOf(path)}</bdi> },
    ]} />
  );
}

function textOf(path: Path): string {
  return 'other' in path ? `${other.text} ${path.paths}` : path.nodes.map((node) => shown(node).text).join(' \u203a ');
}

function spoken(path: Path, all: number): string {
  return `${textOf(path)}: ${exact(path.count)}, ${percent(path.count / Math.max(1, all))}`;
}
