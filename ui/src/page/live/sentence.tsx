// New events where [..]: the one clause of Live. Its error is that of the subscription.

import { ApiError } from '../../api/error.ts';
import { Filter } from '../../sentence/filter.tsx';
import { Sentence } from '../../sentence/sentence.tsx';
import type { SentenceProps } from '../view.ts';
import { live } from './follow.ts';

export function LiveSentence({ document }: SentenceProps) {
  return (
    <Sentence document={document} error={inDocument(live.value.error)} label="Which new events">
      <Filter word="New events where" />
    </Sentence>
  );
}

/** An error of a subscription, whose paths begin with `live`, at its place in the document. */
export function inDocument(error: ApiError | null): ApiError | null {
  if (!error) return null;
  return new ApiError({ ...error, message: error.message, where: error.where.replace(/^live\./, '') });
}
