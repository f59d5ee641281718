// What a node asks for before it changes: the property to tell it apart by, or the name to merge it under.

import { useRef } from 'preact/hooks';
import { schema } from '../../api/datasets.ts';
import { nameExpression } from '../../document/condition.ts';
import { expandNode, mergeNode } from '../../document/paths.ts';
import type { Document } from '../../document/type.ts';
import { Button } from '../../widget/button.tsx';
import { Dialog } from '../../widget/dialog.tsx';
import { Field } from '../../widget/field.tsx';
import { Name } from '../../widget/name.tsx';
import { drill } from '../drill_trail.ts';
import * as style from './paths.module.css';

export interface NodeChange {
  readonly kind: 'expand' | 'merge';
  readonly value: unknown;
  readonly label: string;
}

export function NodeDialog({ document, change, onClose }: { document: Document; change: NodeChange; onClose: () => void }) {
  const columns = schema(document.dataset).value.value?.columns ?? [];
  const names = columns.filter(({ type, actor }) => type !== 'timestamp' && !actor).map(({ name }) => name);
  const isDone = useRef(false); // a field that is taken by Enter is left, too
  const done = (to: Document, word: string): void => {
    if (isDone.current) return;
    isDone.current = true;
    onClose();
    drill({ document: to }, `${word}: ${change.label}`);
  };
  if (change.kind === 'merge') {
    return (
      <Dialog title="Merge under a name" onClose={onClose}>
        <Field label="Nodes of one name are one node" value="" placeholder="the name of another node, or a new one" autofocus
          onCommit={(name) => { if (name.trim() !== '') done(mergeNode(document, change.value, name.trim()), 'merge'); }} />
      </Dialog>
    );
  }
  return (
    <Dialog title="Expand by a property" onClose={onClose}>
      <ul class={style.names}>
        {names.map((name) => (
          <li key={name}><Button kind="plain" class={style.name} onClick={() => done(expandNode(document, change.value, nameExpression(name)), 'expand')}><Name value={name} /></Button></li>
        ))}
      </ul>
    </Dialog>
  );
}
