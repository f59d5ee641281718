// Definitions and cohorts: names for what many questions mean.

import type { OtherPage } from '../view.ts';
import { DefinitionsPage } from './page.tsx';

export const definitions: OtherPage = { name: 'definitions', label: 'Definitions', icon: 'definitions', letter: 'n', Page: DefinitionsPage };
