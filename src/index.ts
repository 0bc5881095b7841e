/** Classes, types and pure functions. Importing this has no side effect: `massage-widgets/define` registers the tags. */
export { CostCompare } from './elements/cost-compare/cost-compare.js';
export * from './elements/cost-compare/events.js';
export { costOver } from './elements/cost-compare/logic.js';
export { MassageContent } from './elements/massage-content/massage-content.js';
export * from './elements/massage-faq/events.js';
export { MassageFaq } from './elements/massage-faq/massage-faq.js';
export * from './elements/massage-safety-check/events.js';
export { MassageSafetyCheck } from './elements/massage-safety-check/massage-safety-check.js';
export * from './elements/technique-picker/events.js';
export { rankTechniques } from './elements/technique-picker/logic.js';
export { TechniquePicker } from './elements/technique-picker/technique-picker.js';
export { contentContext, type Guide, guideContext } from './content/context.js';
export type * from './content/schema.js';
export type { Snapshot } from './content/slices.js';
export { loadContent } from './content/store.js';
export { VERSION } from './version.js';
