// A condition that says which events are meant: "any event", one event by its name, or more.

import { patch } from './write.ts';
import { Conditions } from './conditions.tsx';
import { useAround } from './sentence.tsx';

export function EventCondition({ path, text, what, lead, needed = false, onChange }: {
  path: string; text: string | undefined; what: string; lead?: string; needed?: boolean; onChange?: (text: string | undefined) => void;
}) {
  const { document } = useAround();
  const isAny = text === undefined || /^\s*true\s*$/.test(text);
  const change = onChange ?? ((next: string | undefined) => patch(path, next ?? (needed ? 'true' : undefined)));
  return <Conditions path={path} what={what} lead={lead} text={isAny ? '' : text} within={document.where} empty="any event" byEvent onChange={change} />;
}
