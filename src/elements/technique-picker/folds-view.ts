import { html, nothing, type TemplateResult } from 'lit';
import type { Technique } from '../../content/schema.js';
import { evidenceView, gradingText, sourcesView } from '../../shared/evidence-view.js';
import { chevron } from '../../shared/icons.js';
import { originView } from '../../shared/origin-view.js';
import { chooseView, conflictView } from './card-view.js';
import { partsOf, topTotal, whyLower } from './logic.js';
import { answerLabel, cardsOf, type ResultView } from './model.js';

/** What stands behind the result: the other styles, what was withheld, sources, and how it is scored. */
export function foldsView(view: ResultView): TemplateResult {
  const { content, result, say, onReferences } = view;
  const cards = cardsOf(view);
  const find = (ids: readonly string[]) => ids.flatMap((id) => content.techniques.find((one) => one.id === id) ?? []);
  const others = find(result.ranking.map(({ id }) => id).filter((id) => !cards.includes(id)));
  const withheld = find(result.withheld);
  return html`<div class="folds">
    ${withheld.length ? foldView(say('withheld-title'), withheldView(withheld, view), 'withheld') : nothing}
    ${
      others.length
        ? foldView(
            say('others-title'),
            html`<ul class="others" role="list">
              ${others.map((technique) => otherView(technique, view))}
            </ul>`,
            'others',
          )
        : nothing
    }
    ${foldView(
      say('evidence-title'),
      find([...cards, ...others.map(({ id }) => id), ...result.withheld]).map((technique) =>
        proofView(technique, view),
      ),
      'evidence-fold',
      onReferences,
    )}
    ${foldView(say('scores-title'), scoresView(view), 'scores')} ${view.net}
  </div>`;
}

const foldView = (title: string, text: unknown, part: string, onToggle?: () => void): TemplateResult =>
  html`<details part=${part} class="fold" @toggle=${onToggle ?? nothing}>
    <summary>${title}${chevron}</summary>
    <div class="inside">${text}</div>
  </details>`;

function otherView(technique: Technique, view: ResultView): TemplateResult {
  const { content, result, answers, say } = view;
  const { id, name } = technique;
  const total = result.ranking.find((row) => row.id === id)?.total ?? 0;
  const why = result.equalBest.includes(id) ? undefined : whyLower(id, result, answers, content);
  return html`<li class="stack">
    <p><b>${name}</b> <span class="quiet">${say('points', { n: total, total: topTotal(content) })}</span></p>
    <p>
      ${
        why
          ? say('lower-why', {
              question: shortOf(why.question, view),
              answer: answerLabel(why, content),
              reason: why.reason,
            })
          : say('lower-tie')
      }
    </p>
    ${conflictView(id, view)} ${chooseView(technique, view)}
  </li>`;
}

const shortOf = (question: string, { content }: ResultView): string =>
  content.picker.questions.find(({ id }) => id === question)?.short ?? question;

const withheldView = (withheld: readonly Technique[], { say }: ResultView): TemplateResult =>
  html`<p>${say('withheld-text')}</p>
    <ul>
      ${withheld.map(({ name, pressure }) => html`<li>${say('withheld-why', { name, words: lowerFirst(pressure.words) })}</li>`)}
    </ul>`;

const lowerFirst = (text: string): string => text.replace(/^./, (letter) => letter.toLowerCase());

function proofView(technique: Technique, { say, content }: ResultView): TemplateResult {
  const { name, finding, honesty, evidence } = technique;
  return html`<div class="proof stack">
    <p><b>${name}</b></p>
    ${evidenceView(evidence, say)} ${originView(technique, content.siteName ?? '', say)}
    <p>${honesty} ${finding}</p>
    <p class="quiet">${gradingText(evidence, say)}</p>
    ${sourcesView(evidence.refs, content.references, say)}
  </div>`;
}

/** The scores as they are, so that anybody can check the sum. */
function scoresView(view: ResultView): TemplateResult {
  const { content, say, answers, result } = view;
  const offered = [...result.ranking.map(({ id }) => id), ...result.withheld];
  const styles = content.techniques.filter(({ id }) => offered.includes(id));
  const { questions, weights } = content.picker;
  const given = new Set(
    styles.flatMap(({ id }) => partsOf(id, answers, content).map((part) => `${part.question} ${part.answer}`)),
  );
  return html`${
      content.picker.origin
        ? html`<p part="origin">${say('graded-site', { site: content.siteName ?? '' })}</p>`
        : nothing
    }
    <p>${say('scores-text')} ${say('scores-conflict')}</p>
    <p>${say('scores-gentle')}</p>
    <div class="scroll" tabindex="0" role="group" aria-label=${say('scores-caption')}>
      <table>
        <caption class="sr">
          ${say('scores-caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say('answer')}</th>
            ${styles.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        ${questions.map(
          ({ id, short, answers: options }) =>
            html`<tbody>
              <tr>
                <th scope="rowgroup" colspan=${styles.length + 1}>
                  ${short}${(weights[id] ?? 1) > 1 ? html`${' '}<span class="quiet">(${say('scores-weight', { n: weights[id]! })})</span>` : nothing}
                </th>
              </tr>
              ${options.map(
                (option) =>
                  html`<tr class=${given.has(`${id} ${option.id}`) ? 'given' : ''}>
                    <th scope="row">${option.label}</th>
                    ${styles.map(
                      (technique) => html`<td>${content.picker.scores[id]?.[option.id]?.[technique.id] ?? '–'}</td>`,
                    )}
                  </tr>`,
              )}
            </tbody>`,
        )}
      </table>
    </div>`;
}
