export const classroomId = {} as const;
