import { BuilderApp } from './app.js';
import type { Files } from './files.js';

// The markup stands in the page; the figures come first, so that none is shown that is not true.
const app = document.querySelector<BuilderApp>('builder-app');
const files = (await (await fetch(new URL(/* @vite-ignore */ 'files.json', import.meta.url))).json()) as Files;
if (app) Object.assign(app, { files });
customElements.define('builder-app', BuilderApp);
