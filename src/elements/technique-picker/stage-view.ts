import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../../content/context.js';
import type { Snapshot } from '../../content/slices.js';
import { visitOf } from '../../content/visit.js';
import { knownIds } from '../../shared/attributes.js';
import { bookingOf } from '../../shared/booking.js';
import { changeGuide } from '../../shared/change-guide.js';
import type { CommonWord } from '../../shared/evidence.js';
import { checkRegion } from '../../shared/emergency.js';
import { copyText } from '../../shared/export-text.js';
import { answersFirm, FIRM_ANSWER } from '../../shared/nearby.js';
import { sayFrom } from '../../shared/words.js';
import { careOf, careText } from '../massage-safety-check/care.js';
import { careView } from '../massage-safety-check/care-view.js';
import type { SafetyResult } from '../massage-safety-check/logic.js';
import type { SafetySay } from '../massage-safety-check/view.js';
import { awayView, guideView, netView } from './away-view.js';
import type { Due, Flow } from './flow.js';
import { formValue, type Given, hasAnswers, rankTechniques, type Ranking, whatMoved } from './logic.js';
import { type Model, namesOf, type ResultView } from './model.js';
import { pageView, type PickerSay, stepView } from './question-view.js';
import { resultView } from './result-view.js';
import { isOnePage, mostOf, offeredOf, type Settings } from './settings.js';
import { explainText, movedText } from './speech.js';
import type { Tell } from './tell.js';
import { visitFor } from './visit.js';

export interface Stage {
  readonly flow: Flow;
  readonly content: Snapshot;
  readonly guide?: Guide;
  readonly level: number;
  readonly regionCode: string;
  /** The element, for its settings. */
  readonly host: Settings & { readonly region: string };
}
type Ready = ResultView['content'];
const isReady = (content: Snapshot): content is Ready => !!content.techniques && !!content.picker;

/** Everything after the safety questions. */
export function stageView(stage: Stage): TemplateResult {
  const { flow, content, guide, level, regionCode, host } = stage;
  checkRegion(host);
  const { phase } = flow;
  const care = flow.safety.result;
  if (phase === 'care' && care) return ownCareView(stage, care);
  const say: PickerSay = sayFrom(content, 'picker', 'common');
  if (!isReady(content)) return html`<p class="quiet">…</p>`;
  if (phase === 'away') return awayView({ emergency: guide?.careLevel === 'emergency', say, level, regionCode });
  return phase === 'result' ? rankedView(stage, content, say) : questionsView(stage, content, say);
}

function ownCareView(stage: Stage, result: SafetyResult, compact = false): TemplateResult {
  const { content, level, regionCode, host, flow } = stage;
  const { model, act } = flow;
  const say: SafetySay = sayFrom(content, 'safety', 'common');
  const copy = async (): Promise<void> => {
    const copied = await copyText(careText(result, regionCode, say));
    act.set({ model: { ...model, note: { at: 'care', text: say(copied ? 'copied' : 'copy-failed') } } });
  };
  const print = async (): Promise<void> => {
    const card = host.shadowRoot?.querySelector('.care');
    const { printCard } = await import('../massage-safety-check/print-card.js');
    if (card) printCard(card, sayFrom<CommonWord>(content, 'common')('not-advice'), content.locale);
  };
  return careView({
    result,
    content,
    say,
    regionCode,
    level: compact ? level + 1 : level,
    compact,
    onCleared: act.cleared,
    onBack: act.back,
    onStartAgain: act.startAgain,
    onReasons: () => act.need('safety-reasons', 'references'),
    onCopy: () => void copy(),
    onPrint: () => void print(),
    note: noteAt('care', model),
  });
}

function questionsView({ flow, level, host }: Stage, content: Ready, say: PickerSay): TemplateResult {
  const { given, step, error, act, safety } = flow;
  const isPage = isOnePage(host);
  const view = isPage ? pageView : stepView;
  return view({
    questions: content.picker.questions,
    step,
    answers: given,
    say,
    level: level + 1,
    error,
    onAnswer: (question, answer) => act.set({ given: { ...given, [question]: answer } }, ['change']),
    onNext: act.next,
    onSkip: act.skip,
    onBack: (!isPage && step) || !safety.isElsewhere ? act.back : undefined,
  });
}

function rankOf({ flow, content, host }: Stage, given: Given = flow.given): Ranking {
  const offered = offeredOf(host, content.techniques ?? []);
  return rankTechniques(given, content, { gentleOnly: flow.safety.gentleOnly, offered });
}

export const resultOf = (stage: Stage): Ranking | null =>
  stage.flow.phase === 'result' && isReady(stage.content) ? rankOf(stage) : null;

export function valueOf(stage: Stage): string | undefined {
  const result = resultOf(stage);
  const { model, given } = stage.flow;
  return result ? formValue(result, chosenOf(model, result), hasAnswers(given, stage.content)) : undefined;
}

export function explain(stage: Stage, id: string): string {
  const { content, host, flow } = stage;
  const result = resultOf(stage);
  const ids = content.techniques?.map((technique) => technique.id) ?? [];
  if (!result || !knownIds(host, 'explain', id, ids)[0]) return '';
  return explainText(id, result, flow.given, content, sayFrom(content, 'picker', 'common'));
}

/** The value that was there before any answer. */
export function heldView(value: string, content: Snapshot): TemplateResult | typeof nothing {
  const ids = value.split(' ').filter((id) => content.techniques?.some((technique) => technique.id === id));
  const say: PickerSay = sayFrom(content, 'picker', 'common');
  return ids.length ? html`<p class="intro">${say('start-value', { names: namesOf(content, ids) })}</p>` : nothing;
}

function rankedView(stage: Stage, content: Ready, say: PickerSay): TemplateResult {
  const { flow, guide, host, level, regionCode } = stage;
  const { given, model, act, safety } = flow;
  const care = safety.result;
  const result = rankOf(stage);
  const answered = hasAnswers(given, content);
  const chosen = chosenOf(model, result);
  const set = (next: Partial<Model>, due?: readonly Due[]) =>
    act.set({ model: { ...flow.model, note: undefined, ...next } }, due);
  const onUpdate = (): void => {
    if (!model.edit) return;
    const { question, answer } = model.edit;
    const next = { ...given, [question]: answer };
    const moved = whatMoved(result, rankOf(stage, next));
    act.set(
      {
        given: next,
        model: { ...model, edit: undefined, note: { at: 'answers', text: movedText(moved, content, say) } },
      },
      ['change', 'result'],
      `[data-question="${question}"]`,
    );
  };
  const safetySay: SafetySay = sayFrom(content, 'safety', 'common');
  return resultView({
    content,
    result,
    answers: given,
    answered,
    chosen,
    elsewhere: guide?.chosen ?? null,
    say,
    level: level + 1,
    care: care ? (care.rows.length ? ownCareView(stage, care, true) : nothing) : guideView(guide, say),
    net: care?.rows.length ? nothing : netView(safetySay, regionCode),
    tell: toldView(stage, content, say, { result, answered, chosen, set }),
    tellOpen: !!model.tell,
    edit: model.edit,
    moved: noteAt('answers', model),
    most: mostOf(host),
    bookingHref: (id) => bookingOf(host, id),
    onFirm: answersFirm(host) ? () => askFirm(host) : undefined,
    onChoose: (id) => {
      set({ chosen: chosen === id ? null : id }, ['change']);
    },
    onTell: () => void (model.tell ? set({ tell: undefined }) : import('./tell.js').then((tell) => set({ tell }))),
    onEdit: (edit) => set({ edit }),
    onUpdate,
    onReferences: () => act.need('references'),
    onStartAgain: act.startAgain,
  });
}

/** A choice counts as long as the style is on the list. */
export const chosenOf = ({ chosen }: Model, { ranking }: Ranking): string | null =>
  ranking.some(({ id }) => id === chosen) ? chosen : null;

/** Opens the answer in the list of questions on the page, which knows the way back. */
const askFirm = (host: HTMLElement): void => changeGuide(host, {}, { ask: { id: FIRM_ANSWER, from: host } });

const noteAt = (at: string, { note }: Model): string => (note?.at === at ? note.text : '');

interface Told {
  readonly result: Ranking;
  readonly answered: boolean;
  readonly chosen: string | null;
  readonly set: (next: Partial<Model>) => void;
}
function toldView(stage: Stage, content: Ready, say: PickerSay, told: Told): TemplateResult | typeof nothing {
  const { flow, guide, level, host, regionCode } = stage;
  const { model, given, safety } = flow;
  const { tell } = model;
  const care = safety.result;
  if (!tell) return nothing;
  const { result, answered, chosen, set } = told;
  const ids = chosen ? [chosen] : answered ? result.equalBest : [];
  const text: Tell = {
    say,
    names: ids.length ? namesOf(content, ids, 'or') : '',
    answers: given,
    gentleOnly: safety.gentleOnly,
    // Asked elsewhere on the page, or here.
    cautions: care ? careOf(care, sayFrom(content, 'safety', 'common')).tell : (visitOf(guide).tell ?? []),
  };
  const copy = async (): Promise<void> => {
    const copied = await copyText(tell.tellText(text));
    set({ note: { at: 'tell', text: say(copied ? 'copied' : 'copy-failed') } });
  };
  const print = async (): Promise<void> => {
    const { printVisit } = await import('./print-visit.js');
    // Other elements may have added to it since this was rendered.
    const now = flow.guide;
    const visit = { ...visitOf(now), ...visitFor(flow, result, content), tell: text.cautions };
    const place = host.shadowRoot?.querySelector('.tell-list');
    if (place) printVisit(place, { guide: now && { ...now, chosen }, visit, content, regionCode });
  };
  return tell.tellView({
    ...text,
    level: level + 2,
    note: noteAt('tell', model),
    onCopy: () => void copy(),
    onPrint: () => void print(),
  });
}
