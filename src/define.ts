// The provider first, so that elements inside it find it at once.
import './elements/massage-content/define.js';
import './elements/massage-faq/define.js';
import './elements/massage-safety-check/define.js';
import './elements/technique-picker/define.js';
import './elements/cost-compare/define.js';
import './elements/session-guide/define.js';
import './elements/evidence-brief/define.js';
import './elements/technique-card/define.js';
import './elements/visit-sheet/define.js';
