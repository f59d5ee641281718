// The named measures over what a row is made of: properties of sessions, actors, flows.

import { useState } from 'preact/hooks';
import { patch } from '../document/store.ts';
import { Button } from '../widget/button.tsx';
import { Field } from '../widget/field.tsx';
import { Name } from '../widget/name.tsx';
import { contextOf } from '../api/parse.ts';
import { check, type Checked } from './check.ts';
import { Chip } from './chip.tsx';
import { Flow } from './flow.tsx';
import { Gap } from './gap.tsx';
import { useAround } from './sentence.tsx';
import { Problem } from '../widget/problem.tsx';
import * as style from './properties.module.css';
import * as words from './words.module.css';

type Named = Readonly<Record<string, string>>;

export function Properties({ path, properties, of }: { path: string; properties: Named | undefined; of: string }) {
  const all = Object.entries(properties ?? {});
  const put = (before: string | null, name: string, measure: string): void => {
    const rest = all.filter(([other]) => other !== before && other !== name);
    patch(path, Object.fromEntries([...rest, [name, measure]]));
  };
  const drop = (name: string): void => {
    const rest = all.filter(([other]) => other !== name);
    patch(path, rest.length > 0 ? Object.fromEntries(rest) : undefined);
  };
  return (
    <Flow lead="each with" after={(
      <Gap stop={`${path}#+`} label={`Add a property of the ${of}`}
        editor={(typed, close) => <PropertyForm of={of} name={typed} measure="" onDone={(name, measure) => { close(); put(null, name, measure); }} />}>
        {all.length === 0 ? `${of} property` : undefined}
      </Gap>
    )}>
      {all.map(([name, measure], i) => (
        <Chip key={name} stop={`${path}#${i}`} path={`${path}.${name}`} after={`${path}#+`} what="property" label={`property ${name}: ${measure}`} onRemove={() => drop(name)}
          editor={(close) => <PropertyForm of={of} name={name} measure={measure} onDone={(next, written) => { close(); put(name, next, written); }} />}>
          <span class={words.name}><Name value={name} most={40} /></span><span class={words.operator}>=</span><span class={words.code}><Name value={measure} most={40} /></span>
        </Chip>
      ))}
    </Flow>
  );
}

function PropertyForm({ of, name, measure, onDone }: { of: string; name: string; measure: string; onDone: (name: string, measure: string) => void }) {
  const { document } = useAround();
  const [called, setCalled] = useState(name);
  const [written, setWritten] = useState(measure);
  const [problem, setProblem] = useState<Checked['problem']>(null);
  const take = async (): Promise<void> => {
    if (called.trim() === '' || written.trim() === '') return setProblem({ message: 'A property has a name and a measure', hint: '', span: null });
    const { problem: found } = await check(contextOf(document), 'measure', written);
    if (found) setProblem(found);
    else onDone(called.trim(), written.trim());
  };
  return (
    <form class={style.form} onSubmit={(event) => { event.preventDefault(); void take(); }}>
      <Field label="Name" value={called} onCommit={setCalled} autofocus />
      <Field label={`Measure over the events of a ${of}`} value={written} onCommit={setWritten} code placeholder="count() filter (where event = 'search')" />
      {problem && <Problem error={problem} />}
      <div class={style.foot}><Button kind="primary" small type="submit">Take</Button></div>
    </form>
  );
}
