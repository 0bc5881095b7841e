import type {} from 'massage-widgets/jsx';
import type {} from 'massage-widgets/svelte';
import type {} from 'massage-widgets/vue';
import { type FaqToggleEvent, type Guide, rankTechniques, VERSION } from 'massage-widgets';
import { loadContent } from 'massage-widgets/content';
import { CostCompare } from 'massage-widgets/cost-compare';
import { EvidenceBrief } from 'massage-widgets/evidence-brief';
import { MassageContent } from 'massage-widgets/massage-content';
import { MassageFaq } from 'massage-widgets/massage-faq';
import { MassageSafetyCheck } from 'massage-widgets/massage-safety-check';
import { SessionGuide } from 'massage-widgets/session-guide';
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

const element = document.createElement('massage-faq');
export const isPlain: HTMLElement = element;
// @ts-expect-error a class alone defines no tag
element.showAll();
// @ts-expect-error nor does it tell the document of its events
document.addEventListener('cost-change', ({ detail }) => detail);
