// The width of an element as it is now, for charts that are drawn to size.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export function useWidth(): { host: { current: HTMLDivElement | null }; width: number } {
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const look = (): void => setWidth(element.clientWidth);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { host, width };
}
