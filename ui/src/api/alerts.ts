// Alerts: what the server found wrong with the data, and what it watches for.

import { request } from './client.ts';
import type { components } from './schema.ts';

export type Alerts = components['schemas']['Alerts'];
export type Alert = Alerts['alerts'][number];
export type AlertRule = Alerts['rules'][number];
export type ExpectedHours = components['schemas']['ExpectedHours'];
export type AlertTest = components['schemas']['AlertsTested'];

/** What fires, what lately did, and the rules. */
export async function alerts(signal?: AbortSignal): Promise<Alerts> {
  return request<Alerts>('v1/alerts', { signal });
}

/** Sends a notice that says that it is a test. */
export async function testAlerts(): Promise<AlertTest> {
  return request<AlertTest>('v1/alerts/test', { method: 'POST', body: {} });
}

/** What came in each hour, beside what was expected. */
export async function expectedHours(dataset: string, event: string, hours: number, signal?: AbortSignal): Promise<ExpectedHours> {
  const query = new URLSearchParams({ dataset, event, hours: String(hours) });
  return request<ExpectedHours>(`v1/alerts/expected?${query.toString()}`, { signal });
}
