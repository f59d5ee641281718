// The rules by which the server watches, as sentences.

import type { AlertRule } from '../../api/alerts.ts';
import { duration } from '../../text/duration.ts';
import { count } from '../../text/number.ts';
import { Name } from '../../widget/name.tsx';
import * as style from './alerts.module.css';

export function Rules({ rules }: { rules: readonly AlertRule[] }) {
  return (
    <details class={style.section}>
      <summary>{count(rules.length, 'rule')}</summary>
      <ul class={style.rules}>
        {rules.map((rule) => (
          <li key={rule.name}>
            <b><Name value={rule.name} most={48} /></b>: {rule.on}
            {rule.source && <> of the source <Name value={rule.source} most={48} /></>}{rule.dataset && <> of <Name value={rule.dataset} most={48} /></>}
            {rule.event && <>, event <Name value={rule.event} most={48} /></>}{threshold(rule)}{rule.for_seconds ? <>, for {duration(rule.for_seconds)}</> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Times are seconds, all else is a share. */
function threshold({ on, above }: AlertRule): string {
  if (above === null || above === undefined) return '';
  return on === 'lag' ? `, more than ${duration(above)}` : `, more than ${Math.round(above * 1000) / 10} %`;
}
