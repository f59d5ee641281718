// What is shown of a part that is loaded when it is first needed: its place until it is there, and a way
// on where it cannot be had.

import { signal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Empty } from './empty.tsx';
import { Skeleton } from './loading.tsx';
import type { Part } from './part.ts';

type Loadable = Pick<Part<unknown>, 'again'>;

/** How many places on the page wait for their part. */
export const placesWaiting = signal(0);

/** A component of a part, or what stands for it until it is there, and where it cannot be had. */
export function late<T, P extends object>(part: Part<T>, pick: (module: T) => ComponentType<P>, waiting?: ComponentChildren): ComponentType<P> {
  return (props) => <Late part={part} pick={pick} props={props} waiting={waiting ?? <Skeleton />} failed={waiting ?? <PartFailed part={part} />} />;
}

/** A dialog, drawer or sheet of a part: nothing until it is there. */
export function lateLayer<T, P extends { onClose: () => void }>(part: Part<T>, pick: (module: T) => ComponentType<P>): ComponentType<P> {
  return (props) => (
    <Late part={part} pick={pick} props={props} waiting={null}
      failed={<Dialog title="Not loaded" onClose={props.onClose}><PartFailed part={part} /></Dialog>} />
  );
}

/** A component that stands aside: that its part failed is said elsewhere. */
export function lateAside<T, P extends object>(part: Part<T>, pick: (module: T) => ComponentType<P>, waiting: ComponentChildren = null, failed: ComponentChildren = waiting): ComponentType<P> {
  return (props) => <Late part={part} pick={pick} props={props} waiting={waiting} failed={failed} />;
}

interface LateProps<T, P> {
  part: Part<T>;
  pick: (module: T) => ComponentType<P>;
  props: P;
  /** What stands there meanwhile: it has the size of what will come. */
  waiting: ComponentChildren;
  failed: ComponentChildren;
}

function Late<T, P extends object>({ part, pick, props, waiting, failed }: LateProps<T, P>) {
  const state = part.state.value;
  useEffect(() => { if (state !== 'there') void part.load(); }, []);
  const waits = state === 'waiting';
  useLayoutEffect(() => {
    if (!waits) return;
    placesWaiting.value++;
    return () => { placesWaiting.value--; };
  }, [waits]);
  if (!part.module) return <>{state === 'failed' ? failed : waiting}</>;
  const Component = pick(part.module);
  return <Component {...props} />;
}

/** Says that a part could not be loaded. A server that was replaced by another version no longer has it: then only reloading helps. */
export function PartFailed({ part }: { part: Loadable }) {
  return (
    <div role="alert">
      <Empty icon="warning" title="This part of the page could not be loaded" actions={(
        <>
          <Button kind="primary" onClick={() => part.again()}>Try again</Button>
          <Button kind="outlined" onClick={() => location.reload()}>Reload the page</Button>
        </>
      )}>
        The server does not answer, or another version of it was started. Your question is kept in the address.
      </Empty>
    </div>
  );
}
