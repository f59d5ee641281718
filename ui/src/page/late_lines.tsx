// The charts over time, which are a part of their own.

import { late } from '../widget/late.tsx';
import { lines } from './parts.ts';

export const LineChart = late(lines, (part) => part.LineChart);
export const TimePlot = late(lines, (part) => part.TimePlot);
export const TimeLines = late(lines, (part) => part.TimeLines);
