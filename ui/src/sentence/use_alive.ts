// Whether a component is still there, for answers that come after it went: what was written in a view
// that was left must not be put into the document of the next.

import { useEffect, useRef } from 'preact/hooks';

export function useAlive(): () => boolean {
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => { alive.current = false; };
  }, []);
  return () => alive.current;
}
