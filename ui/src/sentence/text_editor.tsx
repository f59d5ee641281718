// A text of the language that is no chip, in the code editor, with its mistake underlined.

import { spanInText } from '../api/error.ts';
import { Button } from '../widget/button.tsx';
import { CodeEditor } from '../widget/code_editor.tsx';
import { Problem } from '../widget/problem.tsx';
import type { Checked } from './check.ts';
import * as style from './text_editor.module.css';

export function TextEditor({ label, text, problem, onText, onDone, onCancel, onLeave }: {
  label: string; text: string; problem: Checked['problem']; onText: (text: string) => void; onDone: (text: string) => void; onCancel: () => void;
  onLeave: () => void;
}) {
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !event.shiftKey && !event.altKey) onDone(text);
    else if (event.key === 'Tab') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class={style.panel} onKeyDownCapture={key}>
      <CodeEditor class={style.editor} label={label} language="expression" text={text} onText={onText} autofocus
        mark={problem?.span ? spanInText(text, problem.span) : null} />
      {problem && <div class={style.problem}><Problem error={problem} /></div>}
      <div class={style.foot}>
        <span class={style.keys}>Enter takes it, Shift+Enter is a new line</span>
        <Button small kind="primary" onClick={() => onDone(text)}>Take</Button>
      </div>
    </div>
  );
}
