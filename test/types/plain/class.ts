import type {} from 'massage-widgets/jsx';
import type {} from 'massage-widgets/svelte';
import type {} from 'massage-widgets/vue';
import {
  type Answers,
  ContentOutdatedEvent,
  type FaqToggleEvent,
  type Guide,
  type Ranking,
  rankTechniques,
  type SiteContent,
  VERSION,
} from 'massage-widgets';
import { loadContent } from 'massage-widgets/content';
import { CostCompare } from 'massage-widgets/cost-compare';
import { EvidenceBrief } from 'massage-widgets/evidence-brief';
import { MassageContent } from 'massage-widgets/massage-content';
import { MassageFaq } from 'massage-widgets/massage-faq';
import { MassageSafetyCheck } from 'massage-widgets/massage-safety-check';
import { SessionGuide } from 'massage-widgets/session-guide';
import { render, type RenderTag } from 'massage-widgets/ssr';
import { TechniqueCard } from 'massage-widgets/technique-card';
import { TechniquePicker } from 'massage-widgets/technique-picker';
import { VisitSheet } from 'massage-widgets/visit-sheet';

// Whoever brings a class defines it, under the name of their choice.
customElements.define('clinic-faq', MassageFaq);
export const classes: CustomElementConstructor[] = [
  CostCompare,
  EvidenceBrief,
  MassageContent,
  MassageSafetyCheck,
  SessionGuide,
  TechniqueCard,
  TechniquePicker,
  VisitSheet,
];
export { type Guide, loadContent, rankTechniques, VERSION };

const faq = new MassageFaq();
faq.mode = 'single';
faq.show('cost');
// @ts-expect-error there is no such mode
faq.mode = 'double';
faq.addEventListener('faq-toggle', (event) => {
  // @ts-expect-error nobody has said which event that is
  console.log(event.detail);
  console.log((event as FaqToggleEvent).detail.by);
});

const answers: Answers = { goal: 'knots', soreness: 'a-little' };
export const ranked = async (): Promise<Ranking> => rankTechniques(answers, await loadContent('en'));
export const own: SiteContent = { faq: { entries: [{ id: 'parking', question: 'Where can I park?' }] } };
// @ts-expect-error no such question
export const misspelt: Answers = { presure: 'light' };
// @ts-expect-error nor to rank by
export const rankedBy = async (): Promise<Ranking> => rankTechniques({ mood: 'blue' }, await loadContent('en'));
// @ts-expect-error no such section
export const noSection: SiteContent = { faqs: { entries: [] } };

for (const tag of ['massage-faq', 'massage-content'] as const) void render(tag, { lang: 'en-GB' });
export const rendered = (tag: RenderTag): Promise<{ readonly html: string }> => render(tag);
// @ts-expect-error no such tag
void render('technique-pickr');
// @ts-expect-error a child is part of its element
void render('cost-option');

const element = document.createElement('massage-faq');
export const isPlain: HTMLElement = element;
// @ts-expect-error a class alone defines no tag
element.showAll();
document.addEventListener('content-outdated', (event) => {
  // @ts-expect-error nor does it tell the document of its events
  console.log(event.detail);
  if (event instanceof ContentOutdatedEvent) console.log(event.detail.ids.join());
});
// @ts-expect-error none of them
document.addEventListener('cost-change', ({ detail }) => detail);
