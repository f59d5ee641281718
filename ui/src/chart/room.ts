// How high a chart may be where it does not have the page to itself.

import { createContext } from 'preact';

/** The height in pixels that a chart with its head and legend may take; null where it is free. */
export const Room = createContext<number | null>(null);
