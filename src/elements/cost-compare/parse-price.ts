const MOST = 999_999;

/** The sign between thousands, as a language writes it. */
const groupSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1e9).find(({ type }) => type === 'group')?.value ?? ',';

/**
 * A typed price: "85", "$1,200", "85.50", "85,50". Nothing for anything else: no text is read in part. Thousands are parted
 * as the language does, by blanks or by apostrophes; a comma or point before one or two last digits parts cents.
 */
export function parsePrice(text: string, locale = 'en'): number | undefined {
  const plain = text.replace(/^[\s\p{Sc}]+|[\s\p{Sc}]+$/gu, '').replace(/[’\s]/g, "'");
  const [, whole = '', thousands, point, cents = ''] =
    /^(\d+|\d{1,3}(?:([.,'])\d{3})(?:\2\d{3})*)(?:([.,])(\d{1,2}))?$/.exec(plain) ?? [];
  const foreign = thousands && (thousands === point || ![groupSign(locale), "'"].includes(thousands));
  const price = !whole || foreign ? NaN : Number(`${whole.replace(/\D/g, '')}.${cents || 0}`);
  return price <= MOST ? price : undefined;
}
