export const sceneEn = {} as const;
