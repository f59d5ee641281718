// A board on the screen: what is saved, what is being arranged, and what to do when somebody else
// saved meanwhile.

import { signal } from '@preact/signals';
import { isConflict, makeBoard, readBoard, saveBoard, type BoardContent, type WholeBoard } from '../../api/boards.ts';
import { asApiError } from '../../api/client.ts';
import type { ApiError } from '../../api/error.ts';
import { same } from '../../document/patch.ts';
import { toast } from '../../widget/toast.tsx';
import { sharedOf, type Shared } from './tiles.ts';

/** How many steps can be undone. */
const stepsMax = 50;

type NameAndContent = Pick<WholeBoard, 'name' | 'content'>;

export class BoardModel {
  readonly board = signal<WholeBoard | null>(null);
  readonly error = signal<ApiError | null>(null);
  /** What is being arranged; null while nothing is. */
  readonly draft = signal<NameAndContent | null>(null);
  /** What could not be saved since somebody else saved. */
  readonly conflict = signal<NameAndContent | null>(null);
  /** The range and filter that the reader sees; they begin as the saved ones. */
  readonly shared = signal<Shared | null>(null);

  /** What was saved, and what was being arranged, before each step: Ctrl+Z goes back. */
  private readonly saved: NameAndContent[] = [];
  private readonly arranged: NameAndContent[] = [];

  constructor(private readonly id: string) {}

  /** What is shown: the draft, else what is saved. */
  get shown(): NameAndContent | null {
    return this.draft.value ?? this.board.value;
  }

  async load(): Promise<void> {
    try {
      this.take(await readBoard(this.id));
    } catch (error) {
      this.error.value = asApiError(error);
    }
  }

  private take(board: WholeBoard): void {
    const former = this.board.value;
    const follows = this.shared.value === null || (former !== null && same(this.shared.value, sharedOf(former.content)));
    this.board.value = board;
    this.error.value = null;
    if (follows) this.shared.value = sharedOf(board.content);
  }

  /** Saves a change and offers to take it back. */
  async keep(next: Partial<NameAndContent>, said: string): Promise<void> {
    const former = this.board.value;
    if (!former) return;
    const wanted = { name: former.name, content: former.content, ...next };
    if (wanted.name === former.name && same(wanted.content, former.content)) return;
    const before = { name: former.name, content: former.content };
    if (!(await this.save(wanted))) return;
    push(this.saved, before);
    toast(said, { label: 'Undo', act: () => { if (this.saved.at(-1) === before) void this.undo(); else void this.keep(before, 'The board is as it was.'); } });
  }

  /** Takes the last step back: of arranging while the board is arranged, else of what was saved here. */
  async undo(): Promise<void> {
    if (this.draft.value !== null) {
      this.draft.value = this.arranged.pop() ?? this.draft.value;
      return;
    }
    const before = this.saved.pop();
    if (before && await this.save(before)) toast('The change of the board is undone.');
  }

  private async save(wanted: NameAndContent): Promise<boolean> {
    const board = this.board.value;
    if (!board) return false;
    try {
      this.take(await saveBoard(board.id, board.version, wanted.name, wanted.content));
      return true;
    } catch (error) {
      if (isConflict(error)) this.conflict.value = wanted;
      else toast(`The board cannot be saved: ${asApiError(error).message}`);
      return false;
    }
  }

  /** Begins to arrange. */
  edit(): void {
    const board = this.board.value;
    this.arranged.length = 0;
    if (board) this.draft.value = { name: board.name, content: board.content };
  }

  /** Notes what is being arranged, so that it can be gone back to. */
  mark(): void {
    if (this.draft.value && this.arranged.at(-1) !== this.draft.value) push(this.arranged, this.draft.value);
  }

  /** Changes what is being arranged. */
  change(next: Partial<BoardContent>, name?: string): void {
    const draft = this.draft.value;
    if (draft) this.draft.value = { name: name ?? draft.name, content: { ...draft.content, ...next } };
  }

  /** Ends arranging without saving; what was arranged can be had back. */
  leave(): void {
    const draft = this.draft.value;
    const board = this.board.value;
    this.draft.value = null;
    if (!draft || !board || (draft.name === board.name && same(draft.content, board.content))) return;
    toast('The changes are not saved.', { label: 'Undo', act: () => { this.draft.value = draft; } });
  }

  /** Ends arranging, and saves. */
  async done(): Promise<void> {
    const draft = this.draft.value;
    this.draft.value = null;
    if (draft) await this.keep(draft, 'The board is saved.');
  }

  /** Gives up what conflicts, and shows what the other one saved. */
  async takeTheirs(): Promise<void> {
    this.conflict.value = null;
    await this.load();
  }

  /** Saves what conflicts over what the other one saved; that stays among the versions. */
  async takeMine(): Promise<void> {
    const mine = this.conflict.value;
    this.conflict.value = null;
    await this.load();
    if (mine) await this.keep(mine, 'The board is saved; the other state is among its versions.');
  }

  /** Saves what conflicts as a board of its own, and gives its id. */
  async takeBoth(): Promise<string | null> {
    const mine = this.conflict.value;
    this.conflict.value = null;
    return mine ? (await makeBoard(`${mine.name}, copy`, mine.content)).id : null;
  }
}

function push(steps: NameAndContent[], step: NameAndContent): void {
  steps.push(step);
  if (steps.length > stepsMax) steps.shift();
}
