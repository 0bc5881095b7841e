/** More in one paragraph than a reader in a hurry takes in at once: signs of danger are looked through, not read. */
export const isDense = (paragraph: string): boolean => paragraph.length > 300;

/** What stands on a line each instead. */
export const sentencesOf = (paragraph: string): string[] => paragraph.split(/(?<=[.?!]) /);
