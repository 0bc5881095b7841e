/** Classes, types and pure functions. Importing this has no side effect: `massage-widgets/define` registers the tags. */
export * from './baked/events.js';
export { CostCompare } from './elements/cost-compare/cost-compare.js';
export * from './elements/cost-compare/events.js';
export { costOver } from './elements/cost-compare/logic.js';
export { EvidenceBrief } from './elements/evidence-brief/evidence-brief.js';
export * from './elements/evidence-brief/events.js';
export * from './elements/massage-content/events.js';
export { MassageContent } from './elements/massage-content/massage-content.js';
export * from './elements/massage-faq/events.js';
export { MassageFaq } from './elements/massage-faq/massage-faq.js';
export * from './elements/massage-safety-check/events.js';
export { MassageSafetyCheck } from './elements/massage-safety-check/massage-safety-check.js';
export type * from './elements/session-guide/events.js';
export { SessionGuide } from './elements/session-guide/session-guide.js';
export type * from './elements/technique-card/events.js';
export { TechniqueCard } from './elements/technique-card/technique-card.js';
export * from './elements/technique-picker/events.js';
export {
  type RankedTechnique,
  type Ranking,
  rankTechniques,
  type RankOptions,
} from './elements/technique-picker/logic.js';
export { TechniquePicker } from './elements/technique-picker/technique-picker.js';
export { VisitSheet } from './elements/visit-sheet/visit-sheet.js';
export { contentContext, type Guide, guideContext } from './content/context.js';
export type { Answers } from './content/answers.js';
export type * from './content/schema.js';
export type { SiteContent } from './content/site/schema.js';
export type { Snapshot } from './content/slices.js';
export { loadContent } from './content/store.js';
export { VERSION } from './version.js';
