export const activityId = {} as const;
