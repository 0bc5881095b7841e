/** One style, or several parted by single spaces. Anything else is no value. */
export const cleanValue = (value: unknown): string =>
  typeof value === 'string' && /^[a-z0-9-]+( [a-z0-9-]+)*$/.test(value) ? value : '';

/** Hands the value to the form. A missing one that the form needs is reported at a control that the reader can see. */
export function syncForm(
  internals: ElementInternals,
  value: string,
  missing: string,
  anchor: HTMLElement | null,
): void {
  internals.setFormValue(value || null);
  if (missing && !value) internals.setValidity({ valueMissing: true }, missing, anchor ?? undefined);
  else internals.setValidity({});
}
