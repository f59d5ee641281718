// Files out of the page and into it.

import { save } from './download.ts';

/** Gives the reader a text as a file. */
export function saveFile(name: string, text: string, type: string): void {
  save(new Blob([text], { type }), name.replace(/[^\p{L}\p{N}._ -]/gu, '_'));
}

/** Asks the reader for a file. */
export function chooseFile(accept: string, take: (file: File) => void): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept;
  field.onchange = () => { if (field.files?.[0]) take(field.files[0]); };
  field.click();
}
