export const sceneId = {} as const;
