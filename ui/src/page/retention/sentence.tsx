// The sentence of what is asked: retention, lifecycle or stickiness.

import { LifecycleSentence, RetentionSentence, StickinessSentence } from '../../sentence/index.ts';
import type { SentenceProps } from '../view.ts';

export function RetentionViewSentence(props: SentenceProps) {
  if (props.document.lifecycle) return <LifecycleSentence {...props} />;
  return props.document.stickiness ? <StickinessSentence {...props} /> : <RetentionSentence {...props} />;
}
