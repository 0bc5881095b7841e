type Item = { readonly id?: string };

/**
 * Lays a part over what is held: groups key by key, entries of a list by id, anything else as a whole.
 * Of two lists of plain texts the longer is the whole one, whichever part arrives first.
 */
export function join(held: unknown, part: unknown): unknown {
  if (typeof held !== 'object' || !held || !part) return part ?? held;
  if (Array.isArray(held)) {
    const items = part as Item[];
    if (!(held as Item[])[0]?.id) return held.length > items.length ? held : items;
    const fresh = items.filter(({ id }) => !held.some((item: Item) => item.id === id));
    return [
      ...held.map((item: Item) =>
        join(
          item,
          items.find(({ id }) => id === item.id),
        ),
      ),
      ...fresh,
    ];
  }
  const joined: Record<string, unknown> = { ...held };
  for (const [key, value] of Object.entries(part)) joined[key] = join(joined[key], value);
  return joined;
}
