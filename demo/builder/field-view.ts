/** A field with its label, its hint and the one sentence about what is wrong. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BuilderApp } from './app.js';
import { idsIn } from './checks.js';
import type { Choice } from './facts.js';
import { type Field, idOf } from './field.js';
import { noteOf, problemOf } from './state.js';

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

function about(app: BuilderApp, { key, hint }: Field) {
  const id = idOf(key);
  const isEarly = !app.state.typed[key] && !app.visited.has(key);
  const problem = isEarly ? undefined : problemOf(key, app.state, app.facts);
  const note = noteOf(key, app.state, app.facts);
  return {
    id,
    problem,
    text: app.state.typed[key] ?? '',
    described:
      [hint && `${id}-hint`, problem && `${id}-problem`, note && `${id}-note`].filter(Boolean).join(' ') || nothing,
    hintView: hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing,
    problemView: [
      problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing,
      note ? html`<p class="note" id="${id}-note">${note}</p>` : nothing,
    ],
  };
}

const inputs = { text: 'text', link: 'text', price: 'text', number: 'text', date: 'date', colour: 'text' } as const;
const modes = { price: 'decimal', number: 'numeric', link: 'url' } as const;

function textView(app: BuilderApp, field: Field): TemplateResult {
  const { id, problem, text, described, hintView, problemView } = about(app, field);
  const { key, label, kind } = field;
  return html`<div class="field ${kind}">
    <label for=${id}>${label}</label>
    ${hintView}
    <input
      id=${id}
      type=${inputs[kind as keyof typeof inputs]}
      inputmode=${modes[kind as keyof typeof modes] ?? nothing}
      autocomplete="off"
      spellcheck=${kind === 'text' ? nothing : 'false'}
      .value=${live(text)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${described}
      @input=${(event: Event) => app.typed(key, valueOf(event))}
      @blur=${() => app.leave(key)}
    />
    ${problemView}
  </div>`;
}

function longView(app: BuilderApp, field: Field): TemplateResult {
  const { id, problem, text, described, hintView, problemView } = about(app, field);
  return html`<div class="field">
    <label for=${id}>${field.label}</label>
    ${hintView}
    <textarea
      id=${id}
      rows="5"
      .value=${live(text)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${described}
      @input=${(event: Event) => app.typed(field.key, valueOf(event))}
      @blur=${() => app.leave(field.key)}
    ></textarea>
    ${problemView}
  </div>`;
}

function selectView(app: BuilderApp, field: Field): TemplateResult {
  const { id, problem, text, described, hintView, problemView } = about(app, field);
  const choices = field.choices?.(app.facts) ?? [];
  // An address may hold what is no choice: it stands there until another is taken.
  const known = !text || choices.some(({ value }) => value === text);
  return html`<div class="field">
    <label for=${id}>${field.label}</label>
    ${hintView}
    <select
      id=${id}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${described}
      @change=${(event: Event) => app.typed(field.key, valueOf(event))}
    >
      <option value="" ?selected=${!text}>${field.unset ?? 'As usual'}</option>
      ${known ? nothing : html`<option value=${text} selected>${text}</option>`}
      ${repeat(
        choices,
        ({ value }) => value,
        ({ value, label }) => html`<option value=${value} ?selected=${value === text}>${label}</option>`,
      )}
    </select>
    ${problemView}
  </div>`;
}

const groupsOf = (choices: readonly (Choice & { readonly topic?: string })[], app: BuilderApp) =>
  app.facts.topics
    .map(({ value, label }) => ({ label, choices: choices.filter(({ topic }) => topic === value) }))
    .filter((group) => group.choices.length);

function manyView(app: BuilderApp, field: Field): TemplateResult {
  const { id, text, described, hintView, problemView } = about(app, field);
  const choices = field.choices?.(app.facts) ?? [];
  const chosen = idsIn(text).filter((one) => choices.some(({ value }) => value === one));
  const box = ({ value, label }: Choice) =>
    html`<label class="tick"
      ><input
        type="checkbox"
        .checked=${live(chosen.includes(value))}
        @change=${({ target }: Event) => {
          const isOn = (target as HTMLInputElement).checked;
          const rest = chosen.filter((one) => one !== value);
          app.typed(field.key, (isOn ? [...rest, value] : rest).join(' '));
        }}
      /><span>${label}</span></label
    >`;
  if (choices.length < 12)
    return html`<fieldset class="field" id=${id} aria-describedby=${described}>
      <legend>${field.label}</legend>
      ${hintView}
      <div class="ticks">${choices.map(box)}</div>
      ${problemView}
    </fieldset>`;
  const only = app.state.good['massage-faq.topic'];
  return html`<details class="field fold" id=${id}>
    <summary>
      ${field.label}${chosen.length ? html` <span class="count">${chosen.length} chosen</span>` : nothing}
    </summary>
    ${hintView}
    ${groupsOf(
      // What is ticked in another topic counts, too, so it can be taken out.
      choices.filter(
        (choice: Choice & { readonly topic?: string }) =>
          !only || choice.topic === only || chosen.includes(choice.value),
      ),
      app,
    ).map(
      (group) =>
        html`<fieldset>
          <legend>${group.label}</legend>
          <div class="ticks long">${group.choices.map(box)}</div>
        </fieldset>`,
    )}
    ${problemView}
  </details>`;
}

export function fieldView(app: BuilderApp, field: Field): TemplateResult {
  if (field.kind === 'select') return selectView(app, field);
  if (field.kind === 'many') return manyView(app, field);
  return field.kind === 'long' ? longView(app, field) : textView(app, field);
}

/** Those that many need, and the rest folded away. */
export function fieldsView(app: BuilderApp, fields: readonly Field[]): TemplateResult {
  const more = fields.filter((field) => field.more);
  return html`${fields.filter((field) => !field.more).map((field) => fieldView(app, field))}
  ${
    more.length
      ? html`<details class="fold more">
          <summary>More settings</summary>
          ${more.map((field) => fieldView(app, field))}
        </details>`
      : nothing
  }`;
}
