// Alerts: what the server found wrong with the data.

import { late } from '../../widget/late.tsx';
import { watch } from '../parts.ts';
import type { OtherPage } from '../view.ts';

export const alerts: OtherPage = { name: 'alerts', label: 'Alerts', icon: 'bell', letter: 'w', Page: late(watch, (part) => part.AlertsPage) };
