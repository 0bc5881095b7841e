/**
 * Whether the page stands inside another. There it counts on nothing but `sandbox="allow-scripts"`, under which links, calls,
 * print and downloads do nothing: they are left out. Opened by itself, the same page has them all.
 */
export const isFramed = window.parent !== window;
