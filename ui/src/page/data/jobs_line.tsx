// The indicator in the rail while the server works on something long.

import { running } from '../../api/jobs.ts';
import { percent } from '../../text/number.ts';
import { useTooltip } from '../../widget/tooltip.tsx';
import { navigate } from '../route.ts';
import { kindWord } from './job_words.ts';
import { ProgressBar } from './progress_bar.tsx';
import * as style from './jobs_line.module.css';

export function JobsLine({ folded }: { folded: boolean }) {
  const [first, ...more] = running.value;
  const said = first ? `${kindWord(first.kind)} ${first.dataset}, ${percent(first.done)}` : '';
  const tooltip = useTooltip(said);
  if (!first) return null;
  return (
    <button type="button" class={style.line} aria-label={said} onClick={() => navigate('data/jobs')} {...tooltip}>
      {!folded && <span>{more.length === 0 ? kindWord(first.kind) : `${more.length + 1} jobs`}</span>}
      {!folded && <span class={style.share}>{percent(first.done)}</span>}
      <ProgressBar small label={said} done={first.done} />
    </button>
  );
}
