// A file on its way into the store: chosen, looked at, sent, loaded. One at a time; several files of one
// drop that look alike go one after the other into the same dataset, and those of another kind are
// looked at after them. It goes on behind a closed dialog, and what the server works on is found
// again after a reload.

import { signal, type ReadonlySignal } from '@preact/signals';
import { asApiError } from '../../api/client.ts';
import { datasets, loadDatasets, loadSchema } from '../../api/datasets.ts';
import { ApiError } from '../../api/error.ts';
import { endJob, findJob, followJobs, newJobId } from '../../api/jobs.ts';
import { eventsPath, preview as look, send, type Preview, type Roles } from '../../api/upload.ts';
import { viewPath } from '../../document/link.ts';
import { exact } from '../../text/number.ts';
import { toast } from '../../widget/toast.tsx';
import { navigate } from '../route.ts';
import { readTab, writeTab } from '../storage.ts';
import { datasetNameOf, fittingName } from './guess.ts';
import { alike } from './kind.ts';
import { offerFunnel } from './offer.ts';
import { keptLoad } from './take_files.ts';

/** What is chosen in the preview. */
export interface Choice extends Roles {
  readonly dataset: string;
}

/** What was loaded so far, over all files. */
export interface Sum {
  readonly accepted: number;
  readonly rejected: number;
  /** Files that were in the dataset already. */
  readonly known: number;
}

/** What files of one drop that look alike have become. */
interface Loaded { readonly dataset: string; readonly sum: Sum; readonly choice: Roles | null }

/** What to do with files that look alike; `later` are those of another kind, which come after them. */
export interface Choosing {
  readonly phase: 'choosing';
  readonly files: readonly File[];
  readonly later: readonly File[];
  readonly preview: Preview;
  readonly choice: Choice;
  readonly error: ApiError | null;
}

/** Where the files are. */
export type Loading =
  | { readonly phase: 'reading'; readonly files: readonly File[] }
  | { readonly phase: 'unreadable'; readonly files: readonly File[]; readonly error: ApiError }
  | Choosing
  | { readonly phase: 'sending'; readonly files: readonly File[]; readonly at: number; readonly dataset: string; readonly job: string; readonly sent: number; readonly sum: Sum }
  | { readonly phase: 'found'; readonly dataset: string; readonly job: string };

const present = signal<Loading | null>(null);
const shown = signal(false);
let stop: AbortController | null = null;
let batch: readonly Loaded[] = [];
const nothing: Sum = { accepted: 0, rejected: 0, known: 0 };

/** The files that are on their way; null for none. */
export const loading: ReadonlySignal<Loading | null> = present;

/** Whether the dialog is open. */
export const dialogShown: ReadonlySignal<boolean> = shown;

/** Takes files that were dropped, chosen or pasted, and looks at the first. `into` is the dataset that they are meant for. */
export async function takeFiles(files: readonly File[], into: string | null = null): Promise<void> {
  shown.value = true;
  if (present.value?.phase === 'sending' || present.value?.phase === 'found' || files.length === 0) return; // one at a time
  batch = [];
  await lookAt(files, into);
}

async function lookAt(files: readonly File[], into: string | null): Promise<void> {
  stop?.abort();
  const mine = stop = new AbortController();
  present.value = { phase: 'reading', files };
  try {
    const [preview] = await Promise.all([look(files[0]!, mine.signal), datasets.value.value ? null : loadDatasets()]);
    const same = await alike(files, preview, (file) => look(file, mine.signal));
    if (mine.signal.aborted) return;
    const roles = rolesOf(preview);
    const dataset = into ?? fittingName(datasetNameOf(files[0]!.name), roles.actors, datasets.value.value?.map(({ name, actors }) => ({ name, actors })) ?? []);
    const later = files.filter((file) => !same.includes(file));
    present.value = { phase: 'choosing', files: same, later, preview, choice: { dataset, ...roles }, error: null };
  } catch (error) {
    if (!mine.signal.aborted) present.value = { phase: 'unreadable', files, error: asApiError(error) };
  }
}

/** The roles that the server guesses; where it knows no name for the time, the first column that holds times. */
export function rolesOf({ names, columns }: Pick<Preview, 'names' | 'columns'>): Roles {
  const time = names.time !== '' ? names.time : columns.find((column) => column.time_like)?.name ?? '';
  return { time, actors: names.actors, event: names.event };
}

/** Takes lines that were not taken into a dataset once more; each time they are a file of their own. */
export function takeAgain(dataset: string, lines: readonly string[]): void {
  void takeFiles([new File([lines.join('\n')], `again-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.txt`)], dataset);
}

/** Changes what is chosen. */
export function choose(part: Partial<Choice>): void {
  if (present.value?.phase === 'choosing') present.value = { ...present.value, choice: { ...present.value.choice, ...part }, error: null };
}

/** Closes the dialog. What is being loaded goes on; what is only chosen is forgotten. */
export function closeDialog(): void {
  shown.value = false;
  const phase = present.value?.phase;
  if (phase === 'sending' || phase === 'found') return;
  stop?.abort();
  present.value = null;
  showBest(); // what was loaded before, of the same drop
}

/** Opens the dialog again. */
export function showDialog(): void {
  shown.value = true;
}

/** Cancels what is being loaded; files that were loaded before stay. */
export async function cancelLoading(): Promise<void> {
  const at = present.value;
  if (at?.phase !== 'sending' && at?.phase !== 'found') return;
  await endJob(at.job).catch(() => undefined); // it may not have begun, or have ended
  stop?.abort();
}

/** Loads the files as they were chosen. */
export async function load(): Promise<void> {
  const from = present.value;
  if (from?.phase !== 'choosing') return;
  const mine = stop = new AbortController();
  const { files, choice } = from;
  let sum = nothing;
  try {
    for (const [at, file] of files.entries()) sum = await loadOne(files, at, file, choice, sum, mine.signal);
    await arrived({ dataset: choice.dataset, sum, choice }, from.later);
  } catch (error) {
    // What was chosen is still good: only the reason is said.
    if (sum.accepted > 0) void loadDatasets();
    present.value = { ...from, error: asApiError(error) };
    if (!shown.value) toast(`Loading into ${choice.dataset} failed: ${asApiError(error).message}`, { label: 'Show', act: showDialog });
  } finally {
    writeTab(keptLoad, null);
    void followJobs();
  }
}

async function loadOne(files: readonly File[], at: number, file: File, choice: Choice, sum: Sum, signal: AbortSignal): Promise<Sum> {
  const job = newJobId();
  const sending = { phase: 'sending', files, at, dataset: choice.dataset, job, sum } as const;
  present.value = { ...sending, sent: 0 };
  writeTab(keptLoad, { job, dataset: choice.dataset });
  const timer = setTimeout(() => void followJobs(), 200); // the server has to know it first
  try {
    const answer = await send(eventsPath(choice.dataset, choice, file.name, job), file, (sent) => {
      present.value = { ...sending, sent };
      if (sent === 1) void followJobs();
    }, signal);
    return { ...sum, accepted: sum.accepted + answer.accepted, rejected: sum.rejected + answer.rejected_count };
  } catch (error) {
    // Of many files those that are there already are passed over.
    const failed = asApiError(error);
    if (files.length > 1 && failed.code === 'already_loaded') return { ...sum, known: sum.known + 1 };
    throw files.length > 1 && failed.code !== 'cancelled' ? ofFile(file, failed) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** An error of one of several files, with its name; what to write into an address is no help here. */
function ofFile(file: File, { code, message, hint, status }: ApiError): ApiError {
  return new ApiError({ code, message: `${file.name}: ${message}`, hint: code === 'unknown_column' ? '' : hint, status });
}

async function arrived(loaded: Loaded, later: readonly File[] = []): Promise<void> {
  const { dataset, sum } = loaded;
  batch = [...batch, loaded];
  await loadDatasets();
  void loadSchema(dataset);
  present.value = null;
  const said = summary(dataset, sum);
  if (later.length > 0) {
    toast(said, { label: 'Show', act: () => show(loaded) });
    void lookAt(later, null);
    return;
  }
  if (!shown.value) {
    toast(said, { label: 'Show', act: () => show(loaded) });
    return;
  }
  shown.value = false;
  showBest();
}

/** Of several datasets the one that says most: with actors and events by name, then with the most events. */
function showBest(): void {
  const says = ({ choice, sum }: Loaded): number => (choice !== null && choice.actors.length > 0 && choice.event !== '' ? 1e15 : 0) + sum.accepted;
  const best = batch.reduce<Loaded | null>((most, one) => (most === null || says(one) > says(most) ? one : most), null);
  if (best) show(best, batch.length - 1);
  batch = [];
}

function show({ dataset, sum }: Loaded, others = 0): void {
  navigate(viewPath(dataset, 'explore'));
  void offerFunnel(dataset, sum, others);
}

/** What is said when files are there. */
export function summary(dataset: string, { accepted, rejected, known }: Sum): string {
  const parts = [`${exact(accepted)} ${accepted === 1 ? 'event is' : 'events are'} in ${dataset}`];
  if (rejected > 0) parts.push(`${exact(rejected)} ${rejected === 1 ? 'line was' : 'lines were'} not taken`);
  if (known > 0) parts.push(`${exact(known)} ${known === 1 ? 'file was' : 'files were'} there already`);
  return `${parts.join('; ')}.`;
}

const polling = 500;

/** Finds what this tab was loading before it was loaded anew; call once. */
export async function findLoading(): Promise<void> {
  const last = readTab(keptLoad) as { job?: unknown; dataset?: unknown } | null;
  if (typeof last?.job !== 'string' || typeof last.dataset !== 'string') return;
  const { job, dataset } = last as { job: string; dataset: string };
  for (;;) {
    const found = await findJob(job).catch(() => undefined);
    if (found?.state === 'running') {
      if (!present.value) {
        present.value = { phase: 'found', dataset, job };
        shown.value = true;
      }
    } else if (found !== undefined) {
      present.value = null;
      writeTab(keptLoad, null);
      if (found?.state === 'done' && shown.value) await arrived({ dataset, sum: { ...nothing, accepted: found.rows }, choice: null });
      else shown.value = false;
      return;
    }
    await new Promise((resolve) => { setTimeout(resolve, polling); });
  }
}
