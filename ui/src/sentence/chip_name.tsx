// A chip that is one property, or an expression in its place.

import type { NameKind, Type } from '../api/complete.ts';
import { contextOf, type TextKind } from '../api/parse.ts';
import { patch } from './write.ts';
import { Name } from '../widget/name.tsx';
import { useState } from 'preact/hooks';
import { check, withHint, type Checked } from './check.ts';
import { Chip } from './chip.tsx';
import { NamePicker } from './name_picker.tsx';
import { useAround } from './sentence.tsx';
import { useAlive } from './use_alive.ts';
import { nameExpression } from '../document/condition.ts';

interface NameChipProps {
  path: string;
  what: string;
  value: string | null;
  none: string;
  kinds?: readonly NameKind[];
  fits?: (type: Type) => boolean;
  /** Whether the document has the name itself there (`per`), and no expression. */
  plain?: boolean;
  kind?: TextKind;
  onChange?: (value: string | undefined) => void;
}

const nameKinds = ['property', 'definition', 'lookup'] as const;

export function NameChip({ path, what, value, none, kinds = nameKinds, fits, plain = false, kind = 'expression', onChange }: NameChipProps) {
  const { document } = useAround();
  const [draft, setDraft] = useState<{ text: string; problem: Checked['problem'] } | null>(null);
  const isAlive = useAlive();
  const change = (next: string | undefined): void => { setDraft(null); (onChange ?? ((text) => patch(path, text)))(next); };
  const commit = async (text: string): Promise<void> => {
    const { problem } = await check(contextOf(document), kind, plain ? nameExpression(text) : text);
    if (!isAlive()) return;
    if (problem) setDraft({ text, problem });
    else change(text);
  };
  return (
    <Chip stop={path} what={what} label={`${what}: ${draft?.text ?? value ?? none}`} draft={draft !== null} problem={draft?.problem}
      onHint={(name) => { if (draft) void commit(plain ? name : withHint(draft.text, draft.problem?.span ?? null, name)); }}
      onRemove={draft ? () => setDraft(null) : value !== null ? () => change(undefined) : undefined}
      editor={(close) => (
        <NamePicker label={what} placeholder={value ?? none} document={document} kinds={kinds} {...(fits ? { fits } : {})} onCancel={close} onLeave={close}
          onName={(entry) => { close(); change(plain ? entry.name : entry.text); }} onText={(text) => { close(); void commit(text); }} />
      )}>
      {draft === null && value === null ? none : <Name value={draft?.text ?? value} most={40} middle />}
    </Chip>
  );
}
