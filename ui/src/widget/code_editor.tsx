// A field for long text of a language: JSON, an expression. The editor behind it is a part of its
// own, loaded on first use; until it is there, and where it cannot be had, a plain field does.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { classes } from './class.ts';
import * as style from './code_editor.module.css';

export interface EditorOptions {
  readonly text: string;
  readonly label: string;
  readonly language: 'json' | 'expression';
  readonly placeholder?: string | undefined;
  readonly onText: (text: string) => void;
  /** Ctrl+Enter. */
  readonly onRun?: (() => void) | undefined;
}

/** What the bundle gives for a host; texts that are set by it are told by `onText` too. */
export interface Editor {
  setText: (text: string) => void;
  /** Underlines a part of the text, by places in it; null takes the line away. */
  setMark: (span: { start: number; end: number } | null) => void;
  focus: () => void;
  /** Selects a part of the text, by places in it. */
  select: (start: number, end: number) => void;
  destroy: () => void;
}

interface CodeEditorProps extends EditorOptions {
  mark?: { start: number; end: number } | null;
  autofocus?: boolean;
  class?: string | undefined;
}

type Bundle = { mount: (host: HTMLElement, options: EditorOptions) => Editor };

let bundle: Promise<Bundle | null> | null = null;

function load(): Promise<Bundle | null> {
  bundle ??= import(new URL('./editor.js', import.meta.url).href).then((loaded) => loaded as Bundle, () => null);
  return bundle;
}

export function CodeEditor(props: CodeEditorProps) {
  const { text, label, mark = null, autofocus = false } = props;
  const host = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  /** The place in the plain field of who was writing there when the editor came. */
  const writing = useRef<{ start: number; end: number } | null>(null);
  const editor = useRef<Editor | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let gone = false;
    void load().then((loaded) => {
      if (gone || !loaded || !host.current) return;
      editor.current = loaded.mount(host.current, {
        ...latest.current, onText: (text) => { if (text !== latest.current.text) latest.current.onText(text); }, onRun: () => latest.current.onRun?.(),
      });
      editor.current.setMark(latest.current.mark ?? null);
      writing.current = selectionOf(plain.current);
      setReady(true);
    });
    return () => {
      gone = true;
      editor.current?.destroy();
    };
  }, []);
  // Before the next key, which would go nowhere: the plain field, and the focus with it, is gone.
  useLayoutEffect(() => {
    if (!ready || !editor.current) return;
    if (autofocus || writing.current) editor.current.focus();
    if (writing.current) editor.current.select(writing.current.start, writing.current.end);
  }, [ready]);
  // Before the next key: later, it would take away what was typed meanwhile.
  useLayoutEffect(() => { editor.current?.setText(text); }, [text]);
  useEffect(() => { editor.current?.setMark(mark); }, [mark?.start, mark?.end, text]);
  return (
    <div class={classes(style.editor, props.class)}>
      <div ref={host} class={style.host} hidden={!ready} data-editor={ready} />
      {!ready && (
        <textarea ref={plain} class={style.plain} aria-label={label} spellcheck={false} value={text} placeholder={props.placeholder} data-autofocus={autofocus ? '' : undefined}
          onInput={(event) => props.onText(event.currentTarget.value)} />
      )}
    </div>
  );
}

function selectionOf(field: HTMLTextAreaElement | null): { start: number; end: number } | null {
  return field && document.activeElement === field ? { start: field.selectionStart, end: field.selectionEnd } : null;
}
