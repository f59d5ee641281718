// What paths show: the flow by depth, or the list of whole paths.

import { useState } from 'preact/hooks';
import type { PathsAnswer } from '../../api/client.ts';
import { FlowChart } from '../../chart/flow.tsx';
import { PathList, type WholePath } from '../../chart/path_list.tsx';
import { hideNode, longer, startAt, endAt } from '../../document/paths.ts';
import { funnelOfPath, noFunnelOfPath } from '../../document/path_funnel.ts';
import { commit } from '../../document/store.ts';
import type { Document } from '../../document/type.ts';
import { Button } from '../../widget/button.tsx';
import type { MenuItem } from '../../widget/menu.tsx';
import { toast } from '../../widget/toast.tsx';
import { Awaited } from '../answer_state.tsx';
import { Column } from '../column.tsx';
import { drill } from '../drill_trail.ts';
import { NothingFound } from '../nothing_found.tsx';
import { useMarks } from '../view_marks.tsx';
import type { PageProps } from '../view.ts';
import { NodeDialog, type NodeChange } from './node_dialog.tsx';
import * as style from './paths.module.css';

export function PathsPage({ document, result, as }: PageProps) {
  const { answer, of, phase } = result;
  const [change, setChange] = useState<NodeChange | null>(null);
  const { onMark, menu } = useMarks(of, (mark, label) => {
    if (!of || !mark.node || !('value' in mark.node)) return [];
    return nodeItems(of, mark.node.value, label, (kind) => setChange({ kind, value: (mark.node as { value: unknown }).value, label }));
  });
  if (!answer || !of || !isPaths(answer)) return <Awaited result={result} />;
  if (answer.count === 0 && phase === 'exact') return <NothingFound document={of}>No session of this range has such a path.</NothingFound>;
  const zone = answer.query?.timezone ?? of.timezone ?? 'UTC';
  if (as === 'list') return <Column><PathList answer={answer} zone={zone} cannot={noFunnelOfPath} onFunnel={(path) => toFunnel(of, answer.query ?? of, path)} /></Column>;
  return (
    <Column>
      <FlowChart answer={answer} zone={zone} onMark={onMark} actions={<Steps document={document} />} />
      {menu}
      {change && <NodeDialog document={of} change={change} onClose={() => setChange(null)} />}
    </Column>
  );
}

function Steps({ document }: { document: Document }) {
  const step = (by: 1 | -1): void => commit({ document: longer(document, by) });
  return (
    <span class={style.steps}>
      <Button small kind="outlined" icon="minus" label="A step less" onClick={() => step(-1)} />
      <span>steps</span>
      <Button small kind="outlined" icon="plus" label="A step more" onClick={() => step(1)} />
    </span>
  );
}

function toFunnel(document: Document, echo: Document, path: WholePath): void {
  drill({ document: funnelOfPath(document, echo, path), view: 'funnel', as: null }, 'funnel of a path');
  // Sessions of paths are those of the events that the filter keeps; those that steps can ask about are of all.
  if (document.where !== undefined) toast('Where the filter leaves out events in the middle of a session, the count may differ a little.');
}

function nodeItems(document: Document, value: unknown, label: string, ask: (kind: NodeChange['kind']) => void): readonly MenuItem[] {
  const go = (name: string, icon: 'right' | 'left' | 'minus', to: (document: Document, value: unknown) => Document): MenuItem =>
    ({ label: name, icon, act: () => drill({ document: to(document, value) }, `${name.toLowerCase()}: ${label}`) });
  return [
    go('Start here', 'right', startAt), go('End here', 'left', endAt), go('Hide', 'minus', hideNode),
    { label: 'Expand by property\u2026', icon: 'plus', act: () => ask('expand') },
    { label: 'Merge as\u2026', icon: 'share', act: () => ask('merge') },
  ];
}

function isPaths(answer: object): answer is PathsAnswer {
  return 'top_paths' in answer;
}
