export { copyText } from '../../shared/export-text.js';

/** Hands a file to the reader. Its address exists only for the moment that takes. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  // The mark at the start tells spreadsheets that this is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
