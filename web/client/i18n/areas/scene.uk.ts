export const sceneUk = {} as const;
