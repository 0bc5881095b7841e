import '../../../dist/elements/massage-faq/define.js';
