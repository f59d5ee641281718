// A document can be any JSON: a link or the drawer may have a list where a text belongs. The server tells
// the mistake; a sentence that cannot say such a document must not take the page with it.

import { Component, type ComponentChildren } from 'preact';
import { push } from '../document/store.ts';
import type { Document } from '../document/type.ts';
import { Button } from '../widget/button.tsx';
import { Clause } from './sentence.tsx';

interface GuardProps { document: Document; children: ComponentChildren }

export class SentenceGuard extends Component<GuardProps, { failed: Document | null }> {
  override state = { failed: null };

  override componentDidCatch(): void {
    this.setState({ failed: this.props.document });
  }

  override render({ document, children }: GuardProps) {
    if (this.state.failed !== document) return children;
    return (
      <Clause word="This question cannot be said in words:">
        <Button small kind="outlined" icon="braces" onClick={() => push({ kind: 'json' })}>Edit it as JSON</Button>
      </Clause>
    );
  }
}
