/** The ids that exist, in the order given: parted by spaces or commas, each once. An attribute that is taken away leaves `null`. */
export const idsIn = (value: string | null, valid: readonly string[]): string[] => [
  ...new Set(value?.split(/[\s,]+/).filter((id) => valid.includes(id))),
];
