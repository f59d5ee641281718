// The way down: what a drill went through, above the sentence. A crumb returns to its place.

import { computed } from '@preact/signals';
import { commit, document } from '../document/store.ts';
import { shown } from '../text/name.ts';
import { Icon } from '../widget/icon.tsx';
import { drillSteps, forgetFrom } from './drill_trail.ts';
import * as style from './crumbs.module.css';

const steps = computed(() => drillSteps.value.filter((step) => step.to.dataset === document.value.dataset));

export function Crumbs() {
  if (steps.value.length === 0) return null;
  return (
    <nav aria-label="The way here" class={style.crumbs}>
      {steps.value.map((step, i) => (
        <span key={i} class={style.crumb}>
          <button type="button" class={style.back} onClick={() => { forgetFrom(i); commit(step.from); }}>
            {i === 0 ? 'all' : shown(steps.value[i - 1]?.label).text}
          </button>
          <Icon name="right" size={12} />
        </span>
      ))}
      <span aria-current="step" class={style.here}>{shown(steps.value.at(-1)?.label).text}</span>
    </nav>
  );
}
