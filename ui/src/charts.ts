// A part of the UI: the charts of Explore that are not over time.

export { Distribution } from './page/explore/distribution.tsx';
export { GroupBars, GroupTable } from './page/explore/groups.tsx';
export { Heat } from './page/explore/heat.tsx';
