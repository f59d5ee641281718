// Names with what they stand for: properties of sessions, actors and flows; definitions and parameters
// of the document.

import { useState } from 'preact/hooks';
import { push } from '../document/store.ts';
import { patch } from './write.ts';
import { Button } from '../widget/button.tsx';
import { Field } from '../widget/field.tsx';
import { Name } from '../widget/name.tsx';
import { contextOf, type TextKind } from '../api/parse.ts';
import { check, type Checked } from './check.ts';
import { Chip } from './chip.tsx';
import { Flow } from './flow.tsx';
import { Gap } from './gap.tsx';
import { useAround } from './sentence.tsx';
import { Problem } from '../widget/problem.tsx';
import * as style from './properties.module.css';
import * as words from './words.module.css';

type Named = Readonly<Record<string, unknown>>;

/** What stands behind the names of a list. */
interface Meaning {
  /** The word for one of them. */
  readonly what: string;
  readonly label: string;
  readonly placeholder: string;
  /** What the server takes it for; null for a value, which is read as JSON where it is some. */
  readonly kind: TextKind | null;
}

/** The measures that the rows of a view have as properties. */
export function Properties({ path, properties, of }: { path: string; properties: Named | undefined; of: string }) {
  const meaning = { what: `${of} property`, label: `Measure over the events of ${of === 'actor' ? 'an' : 'a'} ${of}`, placeholder: "count() filter (where event = 'search')", kind: 'measure' } as const;
  return <NamedList lead="each with" path={path} named={properties} meaning={meaning} />;
}

/** The names that the document gives to expressions. */
export function Definitions({ named }: { named: Named | undefined }) {
  return <NamedList lead="defining" path="define" named={named} meaning={{ what: 'definition', label: 'Expression', placeholder: 'amount > 100', kind: 'expression' }} />;
}

/** The values of `$name`. */
export function Parameters({ named }: { named: Named | undefined }) {
  return <NamedList lead="with" path="params" named={named} meaning={{ what: 'parameter', label: 'Value', placeholder: 'CH, or ["CH", "DE"]', kind: null }} />;
}

function NamedList({ lead, path, named, meaning }: { lead: string; path: string; named: Named | undefined; meaning: Meaning }) {
  const all = Object.entries(named ?? {});
  const { what } = meaning;
  const put = (before: string | null, name: string, value: unknown): void => {
    const present = all.findIndex(([other]) => other === before);
    const next = present < 0 ? [...all, [name, value]] : all.map((one, i) => (i === present ? [name, value] : one));
    patch(path, Object.fromEntries(next));
  };
  const drop = (name: string): void => {
    const rest = all.filter(([other]) => other !== name);
    patch(path, rest.length > 0 ? Object.fromEntries(rest) : undefined);
  };
  return (
    <Flow lead={lead} after={(
      <Gap stop={`${path}#+`} label={`Add a ${what}`}
        editor={(typed, close) => <NameForm meaning={meaning} name={typed} text="" onDone={(name, value) => { close(); put(null, name, value); }} />}>
        {all.length === 0 ? what : undefined}
      </Gap>
    )}>
      {all.map(([name, value], i) => (
        <Chip key={name} stop={`${path}#${i}`} path={`${path}.${name}`} after={`${path}#+`} what={what} label={`${what} ${name}: ${textOf(value)}`} onRemove={() => drop(name)}
          editor={(close) => (isLong(meaning, value) ? <InJson close={close} /> : <NameForm meaning={meaning} name={name} text={textOf(value)} onDone={(next, written) => { close(); put(name, next, written); }} />)}>
          <span class={words.name}>{meaning.kind === null && '$'}<Name value={name} most={40} /></span><span class={words.operator}>=</span><span class={words.code}><Name value={textOf(value)} most={40} /></span>
        </Chip>
      ))}
    </Flow>
  );
}

/** A definition that is an object has no one text. */
function isLong({ kind }: Meaning, value: unknown): boolean {
  return kind !== null && typeof value !== 'string';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function InJson({ close }: { close: () => void }) {
  return <div class={style.form}><Button onClick={() => { close(); push({ kind: 'json' }); }}>Edit it in the document</Button></div>;
}

function NameForm({ meaning, name, text, onDone }: { meaning: Meaning; name: string; text: string; onDone: (name: string, value: unknown) => void }) {
  const { document } = useAround();
  const [called, setCalled] = useState(name);
  const [written, setWritten] = useState(text);
  const [problem, setProblem] = useState<Checked['problem']>(null);
  const { kind, what, label, placeholder } = meaning;
  const take = async (): Promise<void> => {
    if (called.trim() === '' || written.trim() === '') return setProblem({ message: `A ${what} has a name and a ${label.toLowerCase()}`, hint: '', span: null });
    if (kind === null) return onDone(called.trim(), valueOf(written.trim()));
    const { problem: found } = await check(contextOf(document), kind, written);
    if (found) setProblem(found);
    else onDone(called.trim(), written.trim());
  };
  return (
    <form class={style.form} onSubmit={(event) => { event.preventDefault(); void take(); }}>
      <Field label="Name" value={called} onCommit={setCalled} onInput={setCalled} autofocus />
      <Field label={label} value={written} onCommit={setWritten} onInput={setWritten} code placeholder={placeholder} />
      {problem && <Problem error={problem} />}
      <div class={style.foot}><Button kind="primary" small type="submit">Take</Button></div>
    </form>
  );
}

/** A value as JSON has it where the text is some, else the text. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
