// Icons: paths on a grid of 20, drawn by lines of 1.5. An icon never stands without a word, visible
// or spoken, so it is hidden from screen readers.

const paths = {
  line: 'M3 15l4-5 4 3 6-8',
  bar: 'M4 16V9M8.5 16V4M13 16v-5M17 16V7',
  table: 'M3 5h14v10H3zM3 9h14M8.5 9v6',
  distribution: 'M3 16h14M5 16v-3M8 16V7M11 16V4M14 16v-6',
  heat: 'M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h5v5h-5z',
  rows: 'M3 5h14M3 10h14M3 15h9',
  explore: 'M3 16h14M4 13l4-5 3 3 5-7',
  funnel: 'M3 4h14l-5.5 6.5V16l-3-2v-3.500z',
  retention: 'M3 4h14M3 8h11M3 12h8M3 16h5',
  paths: 'M3 5h4c4 0 4 10 8 10h2M3 10h14M3 15h4',
  sessions: 'M3 10h14M5 7v6M9 8v4M12 8v4M15 7v6',
  difference: 'M4 4v12M16 4v12M7 7h3M7 13h6M7 10h5',
  live: 'M10 10h.01M6.500 13.500a5 5 0 010-7M13.500 6.500a5 5 0 010 7M4 16a8.500 8.500 0 010-12M16 4a8.500 8.500 0 010 12',
  boards: 'M3 3h6v8H3zM11 3h6v4h-6zM11 9h6v8h-6zM3 13h6v4H3z',
  definitions: 'M5 3h10v14H5zM8 7h4M8 10h4M8 13h2',
  data: 'M4 5c0-2.700 12-2.700 12 0v10c0 2.700-12 2.700-12 0zM4 5c0 2.700 12 2.700 12 0M4 10c0 2.700 12 2.700 12 0',
  history: 'M3.500 10a6.500 6.500 0 106.500-6.500A7 7 0 004.500 6M4 3v3.500h3.500M10 6.500V10l2.500 2',
  undo: 'M4 8h8a4 4 0 010 8H8M7 4.500L3.500 8 7 11.500',
  redo: 'M16 8H8a4 4 0 000 8h4M13 4.500L16.500 8 13 11.500',
  share: 'M8 11a3 3 0 004.500.300l2.500-2.500a3 3 0 00-4.300-4.300L9.500 5.700M12 9a3 3 0 00-4.500-.300L5 11.200a3 3 0 004.300 4.300l1.200-1.200',
  save: 'M5 3h10v14l-5-4-5 4z',
  search: 'M8.500 14a5.500 5.500 0 100-11 5.500 5.500 0 000 11zM12.500 12.500L17 17',
  help: 'M10 17a7 7 0 100-14 7 7 0 000 14zM8 8a2 2 0 113 1.700c-.700.500-1 .800-1 1.600M10 13.600v.100',
  close: 'M5 5l10 10M15 5L5 15',
  check: 'M4 10.500l4 4 8-9',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  down: 'M5.500 8l4.500 4.500L14.500 8',
  right: 'M8 5.500l4.500 4.500L8 14.500',
  left: 'M12 5.500L7.500 10l4.500 4.500',
  up: 'M5.500 12.500L10 8l4.500 4.500',
  more: 'M4 10a.700.700 0 101.400 0 .700.700 0 00-1.400 0zM9.300 10a.700.700 0 101.400 0 .700.700 0 00-1.400 0zM14.600 10a.700.700 0 101.400 0 .700.700 0 00-1.400 0z',
  bell: 'M5 13.500c1-1.500 1-3 1-5a4 4 0 018 0c0 2 0 3.500 1 5zM8.500 16a1.500 1.500 0 003 0',
  warning: 'M10 3l7.500 13.500h-15zM10 8v4M10 14.200v.100',
  error: 'M10 17a7 7 0 100-14 7 7 0 000 14zM10 6.500v4.500M10 13.500v.100',
  info: 'M10 17a7 7 0 100-14 7 7 0 000 14zM10 9.500v4M10 6.600v.100',
  clock: 'M10 17a7 7 0 100-14 7 7 0 000 14zM10 6v4.200l2.800 1.800',
  calendar: 'M4 5h12v11H4zM4 8.500h12M7 3v3M13 3v3',
  globe: 'M10 17a7 7 0 100-14 7 7 0 000 14zM3 10h14M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14',
  compare: 'M3 14l5-6 4 3 5-7M3 17.500h2M7.500 17.500h2M12 17.500h2',
  sample: 'M10 17a7 7 0 100-14 7 7 0 000 14zM10 10V3M10 10l5 5',
  sun: 'M10 13.500a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1 1M14.700 14.700l1 1M15.700 4.300l-1 1M5.300 14.700l-1 1',
  moon: 'M16 12.500A7 7 0 017.500 4a6.500 6.500 0 108.500 8.500z',
  collapse: 'M4 4v12M16 6l-4 4 4 4M12 10h5',
  copy: 'M7 7h9v9H7zM13 7V4H4v9h3',
  download: 'M10 3v10M6 9.500l4 4 4-4M4 16.500h12',
  upload: 'M10 14V4M6 7.500l4-4 4 4M4 16.500h12',
  filter: 'M3 5h14M6 10h8M8.500 15h3',
  pause: 'M7 4.500v11M13 4.500v11',
  play: 'M6 4l10 6-10 6z',
  star: 'M10 3l2.200 4.600 5 .700-3.600 3.500.900 5L10 14.400 5.500 16.800l.900-5L2.800 8.300l5-.700z',
  edit: 'M4 16l.700-3.300L13.500 4 16 6.500l-8.700 8.800z',
  trash: 'M4 6h12M8 6V4h4v2M5.500 6l.800 10.500h7.400L14.500 6',
  braces: 'M8 4c-3 0-1 5-4 6 3 1 1 6 4 6M12 4c3 0 1 5 4 6-3 1-1 6-4 6',
  sortUp: 'M10 16V5M6 9l4-4 4 4',
  sortDown: 'M10 4v11M6 11l4 4 4-4',
  hide: 'M3 10c3-5.500 11-5.500 14 0-3 5.500-11 5.500-14 0zM10 12a2 2 0 100-4 2 2 0 000 4zM4 16L16 4',
  show: 'M3 10c3-5.500 11-5.500 14 0-3 5.500-11 5.500-14 0zM10 12a2 2 0 100-4 2 2 0 000 4z',
  actor: 'M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5"
      stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
