/** The builder as a person has it, for tests. */
import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { BuilderApp } from '../demo/builder/app.js';
import '../src/define.js';
import { waitUntil } from './wait-until.js';

customElements.define('builder-app', BuilderApp);

const files = {
  version: '1.2.3',
  sizes: {},
  integrity: { 'massage-faq.js': 'sha384-faq', 'cost-compare.js': 'sha384-cost', 'technique-picker.js': 'sha384-pick' },
};
export const both = 'place=wp-author&show=massage-faq+cost-compare';

/** The page's own style sheets: without them a check of colours would say nothing. */
export async function withStyles(): Promise<void> {
  await Promise.all(
    [
      '/demo/demo.css',
      ...['page', 'choices', 'fields', 'check', 'copy'].map((name) => `/demo/builder/${name}.css`),
    ].map(
      (href) =>
        new Promise((done) => {
          const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
          link.addEventListener('load', done);
          document.head.append(link);
        }),
    ),
  );
  document.title = 'Builder';
  document.documentElement.lang = 'en';
}

export async function open(hash = ''): Promise<BuilderApp> {
  history.replaceState(null, '', `#${hash}`);
  const app = await fixture<BuilderApp>(html`<builder-app .files=${files}></builder-app>`);
  await waitUntil(() => app.kitchen, 'the content never came');
  await app.updateComplete;
  if (app.state.step >= 4) await waitUntil(() => app.snippet, 'the snippet never came');
  await app.updateComplete;
  return app;
}

export const field = <T extends HTMLElement = HTMLInputElement>(app: BuilderApp, label: string): T => {
  const found = [...app.querySelectorAll('label')].find(({ textContent }) => textContent!.trim() === label);
  if (!found) throw new Error(`no field ${label}`);
  return app.querySelector<T>(`#${found.htmlFor}`)!;
};
export const button = (app: BuilderApp, name: RegExp): HTMLButtonElement =>
  [...app.querySelectorAll('button')].find(({ textContent }) => name.test(textContent!.trim()))!;
export const text = (app: BuilderApp): string => app.textContent!.replace(/\s+/g, ' ');

export async function write(app: BuilderApp, label: string, value: string): Promise<void> {
  const input = field(app, label);
  input.focus();
  input.select();
  await (value ? sendKeys({ type: value }) : sendKeys({ press: 'Delete' }));
  await app.updateComplete;
}
