// A condition of the document as chips, one for each part that has to hold, with a gap for more. A
// part that is being written is dashed, and in the document only once it is understood.

import { useState } from 'preact/hooks';
import type { Aggregate } from '../document/type.ts';
import { contextOf, type ParseContext } from '../api/parse.ts';
import { check, withHint, type Checked } from './check.ts';
import { Chip } from './chip.tsx';
import { ConditionWords, conditionLabel } from './condition_words.tsx';
import { draftOf, draftText, eventDraft, lacks, nothingYet, type ConditionDraft } from './condition_draft.ts';
import { joined, movedBy, negatedText, partsOf, replacedAt, type Part } from './condition_text.ts';
import { Flow } from './flow.tsx';
import { focusStop } from './focus.ts';
import { Gap } from './gap.tsx';
import { columnNames } from './rows.ts';
import { useRowNames } from './row_names.ts';
import { ConditionEditor, TextEditor } from './panels.tsx';
import { useParsed } from './parsed.ts';
import { useAround } from './sentence.tsx';
import { useAlive } from './use_alive.ts';

interface ConditionsProps {
  /** The path of the condition; the stops of its chips begin with it. */
  path: string;
  text: string;
  /** The word before the first chip. */
  lead?: string | undefined;
  /** What the condition is, spoken: "filter". */
  what: string;
  onChange: (text: string | undefined) => void;
  /** What the rows are, where they are no events. */
  over?: unknown;
  /** It is a condition on groups: its names are the columns of the answer that these make. */
  groups?: { readonly measures: readonly string[]; readonly by: readonly string[] };
  /** What rows meet anyway, for the counts of values. */
  within?: string | undefined;
  /** What stands at the gap while there is no condition. */
  empty?: string | undefined;
  /** What is missing is mostly an event: its names are listed first. */
  byEvent?: boolean;
  /** The last part cannot be taken away. */
  needed?: boolean;
}

/** A part that is not in the document, in the place of one or after all. */
interface Draft {
  readonly at: number;
  readonly condition: ConditionDraft | null;
  readonly text: string | null;
  readonly problem: Checked['problem'];
}

export function Conditions(props: ConditionsProps) {
  const { path, what, onChange } = props;
  const text = asText(props.text);
  const around = useAround();
  const kind = props.groups ? 'having' : 'condition';
  const context = { ...contextOf(around.document, props.over), ...props.groups } as ParseContext;
  const over = props.over as Aggregate['over'] | undefined;
  const rows = useRowNames(around.document, over);
  const names = props.groups ? columnNames(props.groups.measures, props.groups.by) : rows;
  const parts = partsOf(text, useParsed(context, [{ kind, text }])[0] ?? null);
  const texts = parts.map((part) => part.text);
  const [draft, setDraft] = useState<Draft | null>(null);
  const isAlive = useAlive();
  const fresh = props.byEvent && parts.length === 0 ? eventDraft : nothingYet;
  const stopOf = (at: number): string => `${path}#${at < parts.length ? at : 'draft'}`;
  const removable = props.needed !== true || parts.length > 1;
  // The parts of the new text are asked for first, so that its chips keep their places and the focus.
  const change = async (next: readonly string[]): Promise<void> => {
    await check(context, kind, joined(next) ?? '');
    if (!isAlive()) return;
    setDraft(null);
    onChange(joined(next));
  };

  const commit = async (at: number, written: string, condition: ConditionDraft | null): Promise<void> => {
    setDraft({ at, condition, text: written, problem: null });
    const { parsed, problem } = await check(context, kind, written);
    if (problem) {
      setDraft({ at, condition, text: written, problem });
      return focusStop(around.sentence(), stopOf(at));
    }
    const next = replacedAt(texts, at, joined(parsed?.conjuncts?.map((part) => part.text) ?? [`(${written})`]) ?? written);
    await change(next);
  };
  const leave = (): void => {
    if (!draft || draft.problem) return;
    const written = draft.condition ? draftText(draft.condition) : draft.text;
    if (written !== null && written.trim() !== '') void commit(draft.at, written, draft.condition);
    else if (draft.condition?.property) setDraft({ ...draft, problem: { message: lacks(draft.condition) ?? '', hint: '', span: null } });
    else setDraft(null);
  };
  const editor = (at: number, typed: string, close: () => void) => {
    const part = parts[at];
    const mine = draft?.at === at ? draft : null;
    const cancel = (): void => {
      setDraft(null);
      close();
      if (at >= parts.length) focusStop(around.sentence(), `${path}#+`);
    };
    const left = (): void => { close(); leave(); };
    const done = (written: string, condition: ConditionDraft | null): void => { close(); void commit(at, written, condition); };
    if (mine ? mine.condition === null && mine.text !== null : part && !part.chip) {
      return (
        <TextEditor label={what} text={mine?.text ?? part?.text ?? ''} problem={mine?.problem ?? null} onCancel={cancel} onLeave={left}
          onText={(written) => setDraft({ at, condition: null, text: written, problem: null })} onDone={(written) => done(written, null)} />
      );
    }
    return (
      <ConditionEditor document={around.document} typed={typed} draft={mine?.condition ?? (part?.chip ? draftOf(part.chip) : fresh)}
        names={names} over={props.groups ? undefined : over} context={context} kind={kind}
        beside={joined([...(props.within ? [props.within] : []), ...replacedAt(texts, at, null)])}
        onDraft={(condition) => setDraft({ at, condition, text: null, problem: null })} onDone={done} onCancel={cancel} onLeave={left} />
    );
  };
  const hint = (name: string): void => { if (draft?.text) void commit(draft.at, withHint(draft.text, draft.problem?.span ?? null, name), null); };
  const chipAt = (i: number, part: Part | null) => {
    const mine = draft?.at === i ? draft : null;
    return (
      <Chip stop={stopOf(i)} path={path} span={part?.span} after={`${path}#+`} what={what} label={`${what}: ${conditionLabel(part, mine)}`}
        draft={mine !== null} problem={mine?.problem} onHint={mine?.text ? hint : undefined} editor={(close) => editor(i, '', close)} onLeave={leave}
        onRemove={mine ? () => setDraft(null) : removable ? () => change(replacedAt(texts, i, null)) : undefined}
        onNegate={part && !mine ? () => void change(replacedAt(texts, i, negatedText(part))) : undefined}
        onMove={part && parts.length > 1 ? (by) => {
          void change(movedBy(texts, i, by)).then(() => focusStop(around.sentence(), `${path}#${Math.max(0, Math.min(i + by, parts.length - 1))}`));
        } : undefined}>
        <ConditionWords part={part} draft={mine} byEvent={props.byEvent ?? false} />
      </Chip>
    );
  };
  const chips = parts.map((part, i) => chipAt(i, part));
  return (
    <Flow lead={props.lead} between="and" after={(
      <Gap stop={`${path}#+`} label={`Add a ${what}`} editor={(typed, close) => editor(parts.length, typed, close)} onLeave={leave}
        onBackspace={parts.length > 0 && removable ? () => void change(texts.slice(0, -1)) : undefined}>
        {parts.length === 0 && draft === null ? props.empty : undefined}
      </Gap>
    )}>
      {draft?.at === parts.length ? [...chips, chipAt(parts.length, null)] : chips}
    </Flow>
  );
}

/** What is no text is a mistake that the server tells; until it is mended it has to show. */
function asText(text: unknown): string {
  return typeof text === 'string' ? text : JSON.stringify(text);
}
