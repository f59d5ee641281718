// Definitions and cohorts: names for what many questions mean.

import { late } from '../../widget/late.tsx';
import { kept } from '../parts.ts';
import type { OtherPage } from '../view.ts';

export const definitions: OtherPage = { name: 'definitions', label: 'Definitions', icon: 'definitions', letter: 'n', Page: late(kept, (part) => part.DefinitionsPage) };
