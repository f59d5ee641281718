// What the sentence of every view gets.

import type { Result } from '../api/question.ts';
import type { Document } from '../document/type.ts';

/** A sentence reads the document and patches it (write.ts). */
export interface SentenceProps {
  readonly document: Document;
  /** How the answer stands; its error belongs at the chip whose path is `error.where`. */
  readonly result: Result;
}
