export const commandsId = {} as const;
