// The periods of retention, lifecycle and stickiness.

export const periods = [['hour', 'hour'], ['day', 'day'], ['week', 'week'], ['month', 'month']] as const;
export type Period = (typeof periods)[number][0];
