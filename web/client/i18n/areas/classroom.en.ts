export const classroomEn = {} as const;
