// Puts a condition together: property, operator, values, in one flow whose lists are already open.
// What is typed may also be a whole condition; then it is taken as it is.

import { useRef, useState } from 'preact/hooks';
import type { NameEntry } from '../api/complete.ts';
import type { ParseContext, TextKind } from '../api/parse.ts';
import type { Constant, Operator, Type } from '../document/chip.ts';
import { operatorsOf, valuesOf } from '../document/chip.ts';
import type { Aggregate, Document } from '../document/type.ts';
import { holdKeys } from '../widget/held_keys.ts';
import { check } from './check.ts';
import { draftText, stageOf, withOperator, withProperty, type ConditionDraft, type Stage } from './condition_draft.ts';
import { DraftHead } from './draft_head.tsx';
import { remember } from './lately.ts';
import { NamePicker } from './name_picker.tsx';
import { OperatorPicker } from './operator_picker.tsx';
import { useAlive } from './use_alive.ts';
import { ValuePicker } from './value_picker.tsx';

interface ConditionEditorProps {
  /** What lists count in: range, zone, definitions. */
  document: Document;
  /** The conditions that hold beside this one, for the counts of values. */
  beside: string | undefined;
  draft: ConditionDraft;
  /** The names that there are for rows that are no events. */
  names?: readonly NameEntry[] | undefined;
  /** How the texts are understood. */
  context: ParseContext;
  kind: TextKind;
  /** What the rows are, where they are no events: their values are listed. */
  over?: Aggregate['over'] | undefined;
  /** What was typed before the panel was there. */
  typed?: string;
  onDraft: (draft: ConditionDraft) => void;
  /** The condition is complete. */
  onDone: (text: string, draft: ConditionDraft | null) => void;
  onCancel: () => void;
  onLeave: () => void;
}

export function ConditionEditor(props: ConditionEditorProps) {
  const { document, draft, onDraft, onDone } = props;
  const [stage, setStage] = useState<Stage>(() => stageOf(draft));
  const typed = useRef(props.typed ?? '');
  const to = (next: Stage): void => { typed.current = ''; setStage(next); };
  const property = (name: string, type: Type): void => {
    const next = withProperty(draft, name, type);
    onDraft(next);
    to(next.operator === null || stageOf(next) !== 'values' ? 'operator' : 'values');
  };
  // A name that was typed and is in no list is a name all the same. What is pressed before that is known is held.
  const isAlive = useAlive();
  const written = async (text: string): Promise<void> => {
    const asked = check(props.context, props.kind, text);
    holdKeys(asked);
    const tree = (await asked).parsed?.tree;
    if (!isAlive()) return;
    const isName = tree?.kind === 'name' && tree.name !== undefined && tree.type !== 'bool' && tree.type !== 'unknown';
    if (!isName) return onDone(text, null);
    remember(document.dataset, tree.name!);
    property(tree.name!, tree.type);
  };
  const operator = (next: Operator): void => {
    const changed = withOperator(draft, next);
    onDraft(changed);
    if (valuesOf(next) === 0) onDone(draftText(changed)!, changed);
    else to('values');
  };
  const values = (next: readonly Constant[], done: boolean): void => {
    const changed = { ...draft, values: next };
    onDraft(changed);
    const text = done ? draftText(changed) : null;
    if (text === null) return;
    for (const value of next.slice(0, rememberedMost)) if (value !== null) remember(document.dataset, String(value), draft.property ?? '');
    onDone(text, changed);
  };
  const common = { onCancel: props.onCancel, onLeave: props.onLeave, head: <DraftHead draft={draft} stage={stage} onStage={to} onDraft={onDraft} /> };
  if (stage === 'property') {
    return (
      <NamePicker key="property" {...common} label="Property" placeholder="property, or a condition" document={document} typed={typed.current}
        kinds={conditionKinds} {...(props.names ? { names: props.names } : {})} onName={(entry) => property(entry.name, entry.type)} onText={(text) => void written(text)} />
    );
  }
  if (stage === 'operator') {
    return (
      <OperatorPicker key="operator" {...common} operators={operatorsOf(draft.type)} present={draft.operator} onPick={operator} onBack={() => to('property')} />
    );
  }
  return (
    <ValuePicker key="values" {...common} document={document} beside={props.beside} draft={draft} typed={typed.current} names={props.names !== undefined} over={props.over}
      onValues={values} onBack={() => to('operator')} />
  );
}

/** Of a pasted list nothing is worth keeping. */
const rememberedMost = 10;

const conditionKinds = ['property', 'definition', 'cohort', 'lookup'] as const;
