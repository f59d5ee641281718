// All keys, and the two settings about running and letters.

import { Dialog } from '../widget/dialog.tsx';
import { keyActions, letters, setLetters } from './keys.ts';
import { mostSeconds, setMostSeconds, setWaits, waits } from './run.ts';
import * as field from '../widget/field.module.css';
import * as style from './help.module.css';

export function Help({ onClose }: { onClose: () => void }) {
  const groups = Map.groupBy(keyActions.value, ({ group }) => group);
  return (
    <Dialog title="Keys" onClose={onClose} wide>
      <div class={style.groups}>
        {[...groups].map(([group, actions]) => (
          <section key={group}>
            <h3 class={style.group}>{group}</h3>
            <dl class={style.list}>
              {actions.map(({ keys, label }) => (
                <div key={keys} class={style.line}>
                  <dt>{label}</dt>
                  <dd>{keys.split(' ').map((key) => <kbd key={key} class={style.key}>{key}</kbd>)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div class={style.settings}>
        <label><input type="checkbox" checked={letters.value} onChange={(event) => setLetters(event.currentTarget.checked)} /> Single letters are keys</label>
        <label><input type="checkbox" checked={waits.value} onChange={(event) => setWaits(event.currentTarget.checked)} /> Queries wait for Ctrl+Enter</label>
        <label>Queries stop that would take more than <input type="number" class={`${field.input} ${style.seconds}`} min="0" max="3600" value={mostSeconds.value} onChange={(event) => setMostSeconds(event.currentTarget.valueAsNumber)} /> s (0: none)</label>
      </div>
    </Dialog>
  );
}
