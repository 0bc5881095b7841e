/** The ids that exist, in the order given: parted by spaces or commas, each once. */
export const idsIn = (value: string, valid: readonly string[]): string[] => [
  ...new Set(value.split(/[\s,]+/).filter((id) => valid.includes(id))),
];
