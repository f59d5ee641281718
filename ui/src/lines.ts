// A part of the UI: lines and bars over time, and uPlot, which draws them.

export { LineChart } from './chart/line.tsx';
export { TimePlot } from './chart/time_plot.tsx';
export { TimeLines } from './page/explore/lines.tsx';
