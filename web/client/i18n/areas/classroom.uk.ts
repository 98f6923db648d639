export const classroomUk = {} as const;
