import { svg, html, type TemplateResult } from 'lit';

// Icons are decoration: the words beside them say the same.
export const icon = (shape: TemplateResult): TemplateResult =>
  html`<svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${shape}
  </svg>`;

const pathIcon = (path: string): TemplateResult => icon(svg`<path d=${path} />`);

export const chevron = html`<svg class="chevron" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m6 9 6 6 6-6" />
</svg>`;
export const phoneIcon = /* @__PURE__ */ pathIcon(
  'M5 4h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z',
);
export const alertIcon = /* @__PURE__ */ pathIcon('M12 3 2 20h20zM12 10v4M12 17v.5');
export const checkIcon = /* @__PURE__ */ pathIcon('m5 12 5 5 9-10');
export const infoIcon = /* @__PURE__ */ pathIcon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 8v.5');
export const printIcon = /* @__PURE__ */ pathIcon('M7 9V4h10v5M7 18H4v-8h16v8h-3M7 14h10v6H7z');
export const copyIcon = /* @__PURE__ */ pathIcon('M9 9h11v11H9zM15 9V4H4v11h5');
export const linkIcon = /* @__PURE__ */ pathIcon(
  'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
);
