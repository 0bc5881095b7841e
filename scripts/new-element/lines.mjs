/** Lines of a file, without those that do not apply. */
export const lines = (...parts) => parts.filter((part) => part !== undefined).join('\n');
