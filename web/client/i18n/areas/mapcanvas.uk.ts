export const mapcanvasUk = {} as const;
