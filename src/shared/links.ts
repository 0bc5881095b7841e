/** The address if it is safe to follow: http(s), mailto, tel, relative or `#`. Else nothing. */
export function safeHref(href: string): string | undefined {
  try {
    const { protocol } = new URL(href, 'https://relative.invalid/');
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
