import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderApp } from './app.js';
import { wayName } from './ways.js';

const words = { lost: 'Lost', changed: 'Changed', fine: 'Fine' } as const;

function compare(app: BuilderApp, saved: string): void {
  const { kitchen, snippet, way } = app;
  if (!kitchen || !snippet) return;
  const given = snippet.html || snippet.parts.map(({ text }) => text).join('\n');
  const isHtml = snippet.html !== '' && way !== 'rich';
  app.findings = saved.trim() ? kitchen.compareSaved(given, saved, isHtml, kitchen.content) : [];
  const lost = app.findings.filter(({ level }) => level !== 'fine').length;
  app.told = saved.trim()
    ? lost
      ? `${lost === 1 ? 'One thing is' : `${lost} things are`} different.`
      : 'Everything has arrived.'
    : '';
}

export function stripView(app: BuilderApp): TemplateResult {
  const { findings, way } = app;
  return html`<p class="lead">
      Something does not show? Open what your system has saved, copy all of its HTML and paste it here. This page
      compares it with the snippet from step 5 (${wayName(way)}).
    </p>
    <details class="fold">
      <summary>How do I see the saved HTML?</summary>
      <ul class="notes">
        <li>
          WordPress: in the editor choose the three dots, then “Code editor”. In the classic editor choose “Text”.
        </li>
        <li>Squarespace and Ghost: open the Code block or the HTML card again.</li>
        <li>Anywhere: on the published page press Ctrl+U (⌥⌘U on a Mac) and look for “massage”.</li>
      </ul>
    </details>
    <label for="saved">What was saved</label>
    <textarea
      id="saved"
      dir="ltr"
      rows="8"
      spellcheck="false"
      autocomplete="off"
      @input=${({ target }: Event) => compare(app, (target as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="hint">It is read in this page only, and nothing in it runs.</p>
    ${
      findings.length
        ? html`<ul class="findings">
            ${findings.map(
              ({ level, what, todo }) =>
                html`<li class=${level}>
                  <strong>${words[level]}</strong>
                  <p>${what}</p>
                  <p>${todo}</p>
                </li>`,
            )}
          </ul>`
        : nothing
    }`;
}
