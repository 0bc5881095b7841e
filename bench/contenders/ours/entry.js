import '../../../dist/elements/massage-content/define.js';
import '../../../dist/elements/massage-faq/define.js';
