import '../../elements/massage-safety-check/define.js';
import '../../elements/technique-picker/define.js';

// The picker asks the same questions, so that the safety check costs little beside it.
export * from './parts.js';
