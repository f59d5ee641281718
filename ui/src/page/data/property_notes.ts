// What people say of properties: saved with the store, then the schema is asked anew.

import { asApiError } from '../../api/client.ts';
import { loadSchema } from '../../api/datasets.ts';
import type { ApiError } from '../../api/error.ts';
import { noteProperty, type DatasetColumn, type PropertyNote } from '../../api/kept_data.ts';
import { toast } from '../../widget/toast.tsx';

/** A property's note with some of it changed. */
export function noteWith(column: DatasetColumn, part: PropertyNote): PropertyNote {
  const { description = '', unit = '', hidden = false } = column;
  return { description, unit, hidden, ...part };
}

/** Saves a note; gives back what went wrong, which is said too. */
export async function saveNote(dataset: string, column: string, note: PropertyNote): Promise<ApiError | null> {
  try {
    await noteProperty(dataset, column, note);
    await loadSchema(dataset);
    return null;
  } catch (problem) {
    const error = asApiError(problem);
    toast(`The note on ${column} was not saved: ${error.message}`);
    return error;
  }
}
