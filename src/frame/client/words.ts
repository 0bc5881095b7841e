/** What a frame says beside its widget. */
export const frameWords: Readonly<Record<string, { readonly full: string; readonly more: string }>> = {
  en: { full: 'Open the full page', more: 'There you can print, call, and follow the sources.' },
};
