// A list of the document whose elements are texts (measures, breakdowns, columns) as chips with a gap.
// An element that is being written is dashed until the server understands it.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { contextOf, type ParsedText, type TextKind } from '../api/parse.ts';
import { check, withHint, type Checked } from './check.ts';
import { Chip } from './chip.tsx';
import { movedBy, replacedAt } from './condition_text.ts';
import { Flow } from './flow.tsx';
import { focusStop } from './focus.ts';
import { Gap } from './gap.tsx';
import { useParsed } from './parsed.ts';
import { useAround } from './sentence.tsx';
import { TextWords } from './text_words.tsx';
import { useAlive } from './use_alive.ts';

/** What the panel of an element needs. */
export interface ElementEditor {
  readonly text: string;
  readonly parsed: ParsedText | null;
  /** What was typed before the panel was there. */
  readonly typed: string;
  readonly problem: Checked['problem'];
  readonly onDone: (text: string) => void;
  readonly onCancel: () => void;
}

interface TextListProps {
  /** The path of the list. */
  path: string;
  texts: readonly string[];
  /** What the texts are; null for what is no expression, which the server knows when it runs. */
  kind: TextKind | null;
  what: string;
  /** The word before the first chip. */
  lead?: string | undefined;
  over?: unknown;
  onChange: (texts: readonly string[] | undefined) => void;
  editor: (element: ElementEditor) => ComponentChildren;
  empty?: string | undefined;
  /** The most elements; no gap beyond. */
  most?: number | undefined;
  /** The last one cannot be taken away. */
  needed?: boolean;
}

interface Draft { readonly at: number; readonly text: string; readonly problem: Checked['problem'] }

export function TextList(props: TextListProps) {
  const { path, texts, kind, what, onChange, most = Infinity } = props;
  const around = useAround();
  const context = contextOf(around.document, props.over);
  const parsed = useParsed(context, kind === null ? [] : texts.map((text) => ({ kind, text })));
  const [draft, setDraft] = useState<Draft | null>(null);
  const isAlive = useAlive();
  const removable = props.needed !== true || texts.length > 1;
  const change = (next: readonly string[]): void => { setDraft(null); onChange(next.length > 0 ? next : undefined); };
  const commit = async (at: number, text: string): Promise<void> => {
    setDraft({ at, text, problem: null });
    const { problem } = kind === null ? { problem: null } : await check(context, kind, text);
    if (!isAlive()) return;
    if (!problem) return change(replacedAt(texts, at, text));
    setDraft({ at, text, problem });
    focusStop(around.sentence(), `${path}[${at < texts.length ? at : 'draft'}]`);
  };
  const editor = (at: number, typed: string, close: () => void): ComponentChildren => {
    const mine = draft?.at === at ? draft : null;
    return props.editor({
      text: mine?.text ?? texts[at] ?? '', parsed: mine ? null : parsed[at] ?? null, typed, problem: mine?.problem ?? null,
      onDone: (text) => { close(); void commit(at, text); }, onCancel: () => { setDraft(null); close(); if (at >= texts.length) focusStop(around.sentence(), `${path}#+`); },
    });
  };
  const chipAt = (at: number) => {
    const mine = draft?.at === at ? draft : null;
    const isThere = at < texts.length;
    return (
      <Chip stop={`${path}[${isThere ? at : 'draft'}]`} path={`${path}[${at}]`} after={`${path}#+`} what={what} label={`${what}: ${mine?.text ?? texts[at] ?? ''}`}
        draft={mine !== null} problem={mine?.problem} onHint={(name) => { if (mine) void commit(at, withHint(mine.text, mine.problem?.span ?? null, name)); }}
        editor={(close) => editor(at, '', close)} onRemove={mine ? () => setDraft(null) : removable ? () => change(replacedAt(texts, at, null)) : undefined}
        onMove={isThere && texts.length > 1 ? (by) => {
          change(movedBy(texts, at, by));
          focusStop(around.sentence(), `${path}[${Math.max(0, Math.min(at + by, texts.length - 1))}]`);
        } : undefined}>
        <TextWords text={mine?.text ?? texts[at] ?? ''} parsed={mine ? null : parsed[at] ?? null} />
      </Chip>
    );
  };
  return (
    <Flow lead={props.lead} after={texts.length < most && (
        <Gap stop={`${path}#+`} label={`Add a ${what}`} editor={(typed, close) => editor(texts.length, typed, close)}
          onBackspace={texts.length > 0 && removable ? () => change(texts.slice(0, -1)) : undefined}>
          {texts.length === 0 && draft === null ? props.empty : undefined}
        </Gap>
    )}>
      {[...texts.map((_, at) => chipAt(at)), ...(draft?.at === texts.length ? [chipAt(texts.length)] : [])]}
    </Flow>
  );
}
