export const metricsId = {} as const;
