// A part of the UI: what the server watches for, and what it found.

export { AlertsPage } from './page/alerts/page.tsx';
