// What the list of a difference does not show, said: properties hidden by the reader, those that the
// selection is made of, and those beyond the limit.

import type { DifferenceAnswer } from '../../api/client.ts';
import { count } from '../../text/number.ts';
import { visible } from '../../text/name.ts';
import { Button } from '../../widget/button.tsx';
import { Name } from '../../widget/name.tsx';
import * as style from './difference.module.css';

export function LeftOut({ answer, hidden, onShow, onMore }: { answer: DifferenceAnswer; hidden: readonly string[]; onShow: () => void; onMore: () => void }) {
  const { skipped, other_properties: others = 0 } = answer;
  if (skipped.length === 0 && hidden.length === 0 && others === 0) return null;
  return (
    <div class={style.leftOut}>
      {hidden.length > 0 && <p>Hidden: {hidden.map((name, i) => <span key={name}>{i > 0 && ', '}<Name value={name} most={32} /></span>)} <Button small onClick={onShow}>Show</Button></p>}
      {others > 0 && <p>{count(others, 'more property', 'more properties')} <Button small onClick={onMore}>Show all</Button></p>}
      {skipped.length > 0 && (
        <details>
          <summary>{count(skipped.length, 'property', 'properties')} not looked at</summary>
          <ul>{skipped.map(({ name, why }) => <li key={name}><Name value={name} most={48} /> <span class={style.word}>{visible(why)}</span></li>)}</ul>
        </details>
      )}
    </div>
  );
}
