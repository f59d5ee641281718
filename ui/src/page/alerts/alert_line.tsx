// One alert: what happened to what, since when, and the hours around it when it is opened.

import { useState } from 'preact/hooks';
import type { Alert } from '../../api/alerts.ts';
import type { Document } from '../../document/type.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { Icon } from '../../widget/icon.tsx';
import { Name } from '../../widget/name.tsx';
import { browserZone } from '../beginning.ts';
import { openState } from '../open_state.ts';
import { viewOf } from '../paste.ts';
import { Hours } from './hours.tsx';
import * as style from './alerts.module.css';

export function AlertLine({ alert }: { alert: Alert }) {
  const [isOpen, open] = useState(false);
  const firing = alert.state === 'firing';
  const zone = browserZone();
  const hasHours = Boolean(alert.dataset && alert.event && (alert.kind === 'volume' || alert.kind === 'gone'));
  const question = alert.question as Document | null;
  return (
    <li class={style.alert} data-firing={firing}>
      <div class={style.line}>
        <span class={style.mark}><Icon name={firing ? 'warning' : 'check'} /></span>
        <div class={style.words}>
          <span class={style.text}><Name value={alert.text} most={400} /></span>
          <span class={style.about}>
            {alert.dataset && <Name value={alert.dataset} most={48} />}{alert.event && <> {'\u00b7'} <Name value={alert.event} most={48} /></>}
            {alert.property && <> {'\u00b7'} <Name value={alert.property} most={48} /></>}{alert.source && <> {'\u00b7'} source <Name value={alert.source} most={48} /></>}
            {' \u00b7 '}since {moment(alert.since, zone, 'minute')}{alert.until && <>, until {moment(alert.until, zone, 'minute')}</>}
          </span>
        </div>
        <span class={style.acts}>
          {hasHours && <Button small kind="quiet" expanded={isOpen} onClick={() => open(!isOpen)}>Hours</Button>}
          {question && <Button small kind="outlined" icon="explore" onClick={() => openState({ view: viewOf(question), document: question, as: null, open: [] })}>Look at it</Button>}
        </span>
      </div>
      {isOpen && <Hours dataset={alert.dataset ?? ''} event={alert.event ?? ''} />}
    </li>
  );
}
