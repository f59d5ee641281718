// The document as JSON, beside the view. It edits both ways: what is written here and is JSON is the
// question; what is changed elsewhere appears here.

import { useEffect, useState } from 'preact/hooks';
import { commit, document, state } from '../document/store.ts';
import { same } from '../document/patch.ts';
import type { Document } from '../document/type.ts';
import { Button } from '../widget/button.tsx';
import { CodeEditor } from '../widget/code_editor.tsx';
import { Drawer } from '../widget/drawer.tsx';
import { Problem } from '../widget/problem.tsx';
import { copyText } from './copy.ts';
import type { LayerProps } from './layers.ts';
import { runNow } from './run.ts';
import * as style from './json_drawer.module.css';

export function JsonDrawer({ onClose }: LayerProps) {
  const present = document.value;
  const [text, setText] = useState(() => JSON.stringify(present, null, 2));
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (same(tryParse(text).value, present)) return;
    setText(JSON.stringify(present, null, 2));
    setProblem(null);
  }, [present]);
  const edit = (next: string): void => {
    setText(next);
    const { value, error } = tryParse(next);
    setProblem(error);
    if (value) commit({ document: { ...value, dataset: value.dataset || state.value.document.dataset } }, 'replace');
  };
  return (
    <Drawer title="JSON" label="The document as JSON" onClose={onClose}
      actions={<Button icon="copy" label="Copy" kind="quiet" onClick={() => copyText(text, 'The document')} />}>
      <CodeEditor class={style.text} label="Document" language="json" text={text} onText={edit} onRun={runNow} />
      {problem !== null && <div class={style.problem}><Problem error={{ message: problem, hint: 'the question on the screen is the last that could be read' }} /></div>}
    </Drawer>
  );
}

function tryParse(text: string): { value: Document | null; error: string | null } {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return { value: null, error: 'A document is an object' };
    return { value: value as Document, error: null };
  } catch (error) {
    return { value: null, error: error instanceof Error ? error.message : String(error) };
  }
}
