// Months as pages of a calendar. These are plain dates without a zone; what they mean as moments
// the server says.

import { fields } from './time.ts';

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** The month of a moment on the clock of a zone. */
export function monthOf(time: string | number, zone: string): Month {
  const { year, month } = fields(time, zone);
  return { year, month };
}

/** So many months on, or back. */
export function moved({ year, month }: Month, by: number): Month {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The days of a month's page, `2026-05-14`: whole weeks. `weekStart` is 0 for Sunday, 1 for Monday. */
export function dayCells({ year, month }: Month, weekStart: number): readonly string[] {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const before = (first.getUTCDay() - weekStart + 7) % 7;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: Math.ceil((before + days) / 7) * 7 }, (_, i) => new Date(Date.UTC(year, month - 1, 1 - before + i)).toISOString().slice(0, 10));
}

/** The day of a moment on the clock of a zone, `2026-05-14`. */
export function dayKey(time: string | number, zone: string): string {
  const { year, month, day } = fields(time, zone);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
