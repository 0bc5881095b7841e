const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!);

/** ` name="value"` for each attribute. */
export const attributesHtml = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

/** A shadow root that the parser attaches. */
export const shadowHtml = (css: string, inside: string): string =>
  `<template shadowrootmode="open"><style>${css}</style>${inside}</template>`;

/** JSON that no parser takes for markup. */
export const jsonHtml = (value: object): string =>
  `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** The source with which a Content-Security-Policy lets one inline style through. */
export async function hashOfStyle(css: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
