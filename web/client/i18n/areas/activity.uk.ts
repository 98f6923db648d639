export const activityUk = {} as const;
