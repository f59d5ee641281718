// The condition of something new (a step, an exclusion): mostly an event by its name.

import { useState } from 'preact/hooks';
import { contextOf } from '../api/parse.ts';
import type { Document } from '../document/type.ts';
import { ConditionEditor } from './condition_editor.tsx';
import { eventDraft } from './condition_draft.ts';

export function NewEvent({ document, typed, onDone, onCancel }: { document: Document; typed: string; onDone: (where: string) => void; onCancel: () => void }) {
  const [draft, setDraft] = useState(eventDraft);
  return <ConditionEditor document={document} context={contextOf(document)} kind="condition" beside={document.where} draft={draft} typed={typed} onDraft={setDraft} onDone={onDone} onCancel={onCancel} onLeave={onCancel} />;
}
