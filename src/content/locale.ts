import { locales } from './locales.js';

/** The language to speak in one place of the page. `:lang()` sees through shadow roots, where `closest()` ends. */
export const localeOf = (element: Element): string =>
  Object.keys(locales).find((locale) => element.matches(`:lang(${locale})`)) ?? 'en';

/** The region subtag of the nearest `lang`, such as `GB` in `en-GB`. Empty when none is given. */
export function regionOf(element: Element): string {
  const lang = element.closest<HTMLElement>('[lang]')?.lang;
  const { host } = element.getRootNode() as ShadowRoot;
  if (!lang) return host ? regionOf(host) : '';
  return /^\w+(-\w{4})?-([a-z]{2})\b/i.exec(lang)?.[2] ?? '';
}
