// How the answer stands: running, an estimate and of how much, exact and how fast, or wrong.

import { Button } from '../widget/button.tsx';
import { Icon } from '../widget/icon.tsx';
import { duration, elapsed } from '../text/duration.ts';
import { typicalError } from '../chart/interval.ts';
import { count, errorText, percent } from '../text/number.ts';
import type { Result } from '../api/question.ts';
import { finish, question, runNow } from './run.ts';
import * as style from './state_line.module.css';

export function StateLine() {
  const result = question.result.value;
  const busy = result.phase === 'running' || result.phase === 'estimate';
  return (
    <div class={style.line}>
      <span role="status" class={style.text} data-phase={result.phase}>
        {result.phase === 'exact' && <Icon name="check" size={14} />}
        {result.phase === 'error' && <Icon name="error" size={14} />}
        <StateText result={result} />
      </span>
      {busy && <Button small kind="quiet" icon="close" label="Cancel" keys="Esc" onClick={() => question.cancel()} />}
      {result.phase === 'stopped' && <Button small kind="outlined" onClick={finish}>{finishText(result)}</Button>}
      {(result.phase === 'cancelled' || result.phase === 'error') && <Button small kind="outlined" onClick={runNow}>Run again</Button>}
    </div>
  );
}

/** The state, part by part: from the last on they give way where the bar has no room for them. */
function StateText({ result }: { result: Result }) {
  const text = stateText(result);
  return <span class={style.said} title={text}>{text.split(/(?=, )/).map((part, i) => <span key={i} class={style.part} data-part={i}>{part}</span>)}</span>;
}

/** What finishing a stopped query would take. */
export function finishText({ expected }: Result): string {
  return expected === null ? 'Finish' : `Finish, about ${duration(expected < 60 ? Math.ceil(expected) : expected)}`;
}

/** The state of an answer as a line. */
export function stateText(result: Result): string {
  const stats = result.answer?.stats;
  switch (result.phase) {
    case 'idle': return '';
    case 'running': return 'running';
    case 'estimate': return estimateText(result);
    case 'stopped': return result.sampled === null || result.former ? 'stopped' : `${estimateText(result)}, stopped`;
    case 'cancelled': return result.sampled === null ? 'cancelled' : `cancelled; this is an ${estimateText(result)}`;
    case 'error': return result.answer ? 'failed; this is the answer before' : 'failed';
    case 'exact': {
      const time = elapsed(result.elapsed ?? stats?.elapsed_ms ?? 0);
      const sampled = stats && stats.sampled_fraction < 1 ? `sample of ${percent(stats.sampled_fraction)}` : 'exact';
      return stats ? `${sampled}, ${time}, read ${count(stats.rows_scanned, 'row')}` : `${sampled}, ${time}`;
    }
  }
}

/** Of how much an estimate is, and the error that half of its numbers stay within. */
function estimateText({ answer, intervals, sampled }: Result): string {
  const error = typicalError(answer, intervals);
  return `estimate from ${percent(sampled ?? 0)} of actors${error === null ? '' : `, \u00b1${errorText(error)}`}`;
}
