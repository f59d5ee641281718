// Files that come in over any page: the part that looks at them is loaded for them.

import { toast } from '../../widget/toast.tsx';
import { dataPart } from '../parts.ts';

/** The name under which a tab keeps the load that it began. */
export const keptLoad = 'loading';

/** Takes files that were dropped or pasted. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  if (await dataPart.load() === 'there') void dataPart.module?.takeFiles(files);
  else toast('What looks at files could not be loaded.', { label: 'Try again', act: () => void takeFiles(files) });
}

/** Takes a text that was pasted as a file. */
export function takeText(text: string): void {
  void takeFiles([new File([text], 'pasted.txt')]);
}
