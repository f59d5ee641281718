// The card after a load: how much is there, and a funnel of its events for one press.

import { Button } from '../../widget/button.tsx';
import { classes } from '../../widget/class.ts';
import { count, short } from '../../text/number.ts';
import { Name } from '../../widget/name.tsx';
import { navigate } from '../route.ts';
import { views } from '../views.ts';
import { summary } from './loading.ts';
import { closeOffer, offer, takeOffer, toggleStep } from './offer.ts';
import * as style from './offer_card.module.css';

export function OfferCard() {
  const present = offer.value;
  if (!present) return null;
  const { dataset, sum, others, events, steps } = present;
  const canFunnel = events.length > 1 && views.some(({ name }) => name === 'funnel');
  return (
    <section class={style.card} aria-label="What was loaded">
      <div class={style.head}>
        <p class={style.said} role="status">{summary(dataset, sum)}{others > 0 && ` ${count(others, 'other dataset')} came with it.`}</p>
        <Button small icon="close" label="Close" kind="quiet" onClick={closeOffer} />
      </div>
      {canFunnel && <p class={style.ask}>A funnel of these events? Choose its steps in their order; the numbers say how many did each.</p>}
      {canFunnel && (
        <div class={style.events}>
          {events.map(({ value, count: reached }) => {
            const at = steps.indexOf(value);
            return (
              <button key={value} type="button" class={classes(style.event, at >= 0 && style.chosen)} aria-pressed={at >= 0} onClick={() => toggleStep(value)}>
                {at >= 0 && <span class={style.step}>{at + 1}</span>}
                <Name value={value} most={32} middle />
                <span class={style.count}>{short(reached)}</span>
              </button>
            );
          })}
        </div>
      )}
      <div class={style.actions}>
        {sum.rejected > 0 && <Button kind="outlined" onClick={() => { closeOffer(); navigate(`data/rejects/${encodeURIComponent(dataset)}`); }}>Lines not taken</Button>}
        {canFunnel && <Button kind="primary" icon="funnel" disabled={steps.length < 2} onClick={takeOffer}>Show the funnel</Button>}
      </div>
    </section>
  );
}
