// The whole paths with most counts, one below the other, each with a bar and the way to its funnel.

import type { PathsAnswer } from '../api/client.ts';
import { exact, percent, short } from '../text/number.ts';
import { other, shown } from '../text/name.ts';
import { Button } from '../widget/button.tsx';
import { Name } from '../widget/name.tsx';
import { Table } from '../widget/table.tsx';
import { useChartCursor } from './cursor.ts';
import { useIntervals } from './estimate.ts';
import { roughly } from './interval.ts';
import { ChartShell } from './shell.tsx';
import * as style from './path_list.module.css';

type Path = PathsAnswer['top_paths'][number];

export function PathList({ answer, onFunnel }: { answer: PathsAnswer; onFunnel: (nodes: readonly unknown[]) => void }) {
  const paths = answer.top_paths;
  const intervals = useIntervals(answer);
  const cursor = useChartCursor(paths.length, 1, ({ row }) => {
    const path = paths[row];
    if (path && !('other' in path)) onFunnel(path.nodes);
  });
  const at = cursor.at ? paths[cursor.at.row] : undefined;
  const most = Math.max(1, ...paths.map((path) => ('other' in path ? 0 : path.count)));
  return (
    <ChartShell scrolls title={`${roughly(short(answer.count), intervals)} paths`} summary={`Whole paths: ${paths.slice(0, 3).map((path) => spoken(path, answer.count)).join('; ')}`}
      announced={at ? spoken(at, answer.count) : ''} onKey={cursor.key} table={<PathTable answer={answer} />}>
      <ol class={style.list}>
        {paths.map((path, i) => (
          <li key={i} class={style.path} {...cursor.mark(i, 0)}>
            <span class={style.count} title={exact(path.count)}>{roughly(short(path.count), intervals)}</span>
            <span class={style.share}>{percent(path.count / Math.max(1, answer.count))}</span>
            <span class={style.track}><span class={style.bar} data-other={'other' in path} style={{ '--share': Math.min(1, path.count / most) }} /></span>
            {'other' in path ? <span class={style.nodes}><Name shown={other} /> {exact(path.paths)} other paths</span> : (
              <>
                <span class={style.nodes}>
                  {path.nodes.map((node, k) => <span key={k} class={style.node}>{k > 0 && <span class={style.then} aria-hidden="true">{'\u203a'}</span>}<Name value={node} most={32} middle /></span>)}
                </span>
                {path.nodes.length > 1 && <Button small kind="quiet" icon="funnel" onClick={() => onFunnel(path.nodes)}>Funnel</Button>}
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
