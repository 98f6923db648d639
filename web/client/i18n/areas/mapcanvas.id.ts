export const mapcanvasId = {} as const;
