// A measure, a breakdown or another text as it reads in the sentence: its name where it has one.

import type { ParsedText } from '../api/parse.ts';
import { Name } from '../widget/name.tsx';
import * as style from './words.module.css';

export function TextWords({ text, parsed }: { text: string; parsed: ParsedText | null }) {
  const property = parsed?.key?.function === 'value' ? parsed.key.argument?.property : parsed?.measure ? undefined : parsed?.tree?.kind === 'name' ? parsed.tree.name : undefined;
  const unit = parsed?.key?.function === 'time' ? parsed.key.unit : undefined;
  const named = /\sas\s/i.test(text) && parsed?.name !== undefined && parsed.name !== property ? <span class={style.operator}> as <Name value={parsed.name} most={40} /></span> : null;
  if (unit !== undefined) return <span class={style.name}>{unit === 'auto' ? 'time' : `time, ${unit}`}{named}</span>;
  if (property !== undefined && property !== null) return <span class={style.name}><Name value={property} most={40} middle />{named}</span>;
  return <span class={style.code}><Name value={text} most={60} /></span>;
}
