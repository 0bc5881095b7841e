import '../../elements/massage-faq/define.js';

export * from './parts.js';
