export const mapatlasId = {} as const;
