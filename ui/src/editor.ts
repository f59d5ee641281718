// A part of the UI: CodeMirror, loaded on first use by widget/code_editor.tsx. It is mounted in a
// shadow root, where it may adopt style sheets of its own without the page's policy refusing them.

import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Editor, EditorOptions } from './widget/code_editor.tsx';

const setMark = StateEffect.define<{ start: number; end: number } | null>();

/** The part of the text that is wrong, underlined. */
const marks = StateField.define({
  create: () => Decoration.none,
  update(value, transaction) {
    let next = value.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setMark)) continue;
      const length = transaction.newDoc.length;
      const from = Math.min(effect.value?.start ?? 0, length);
      const to = Math.min(effect.value?.end ?? 0, length);
      next = to > from ? Decoration.set([Decoration.mark({ class: 'wrong' }).range(from, to)]) : Decoration.none;
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const colors = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: tags.string, color: 'var(--text)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--selection)' },
  { tag: tags.punctuation, color: 'var(--muted)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'transparent', fontSize: '12px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '20px' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--text)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--muted)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--hover) 60%, transparent)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--accent-soft) !important' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.wrong': { textDecoration: 'underline wavy var(--danger)', textUnderlineOffset: '3px' },
});

/** Text over a selection: the browser would keep its colour by a style of its own, which the page's policy refuses. */
const typedOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== 'insertText' || !event.data || view.composing || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    event.preventDefault();
    return true;
  },
});

/** Makes an editor in a host, whose shadow root it becomes the content of. */
export function mount(host: HTMLElement, options: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const view = new EditorView({ root, parent: root, state: EditorState.create({ doc: options.text, extensions: extensionsOf(options) }) });
  return {
    setText: (text) => {
      if (text !== view.state.doc.toString()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    setMark: (span) => view.dispatch({ effects: setMark.of(span) }),
    focus: () => view.focus(),
    select: (start, end) => {
      const { length } = view.state.doc;
      view.dispatch({ selection: { anchor: Math.min(start, length), head: Math.min(end, length) } });
    },
    destroy: () => view.destroy(),
  };
}

function extensionsOf(options: EditorOptions): Extension[] {
  const run = { key: 'Mod-Enter', run: () => { options.onRun?.(); return options.onRun !== undefined; } };
  return [
    history(), drawSelection(), indentOnInput(), bracketMatching(), typedOver, marks, look, syntaxHighlighting(colors),
    keymap.of([run, ...defaultKeymap, ...historyKeymap]),
    ...(options.language === 'json' ? [json(), lineNumbers(), highlightActiveLine()] : [EditorView.lineWrapping]),
    ...(options.placeholder === undefined ? [] : [placeholder(options.placeholder)]),
    EditorView.contentAttributes.of({ 'aria-label': options.label }),
    EditorView.updateListener.of((update) => { if (update.docChanged) options.onText(update.state.doc.toString()); }),
  ];
}
