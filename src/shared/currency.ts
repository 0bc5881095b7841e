const codes = (): string[] => Intl.supportedValuesOf('currency');

/** A code of ISO 4217 that can be written, however its letters are set. Nothing for anything else. */
export function currencyIn(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return codes().includes(code) ? code : undefined;
}

const signOf = (currency: string): string | undefined =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).formatToParts(0).find(({ type }) => type === 'currency')
    ?.value;

/** What is wrong with a currency, and what to write: `EUR` for a `€`. */
export function currencyProblem(text: string): string {
  const meant = codes().find((code) => signOf(code) === text.trim());
  return `currency="${text}" is not known. Use ${meant ? `its code, ${meant}` : 'a code such as USD, EUR or GBP'}.`;
}
