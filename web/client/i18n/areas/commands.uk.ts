export const commandsUk = {} as const;
