export const studentId = {} as const;
