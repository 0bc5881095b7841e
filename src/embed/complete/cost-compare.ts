import '../../elements/cost-compare/define.js';

export * from './parts.js';
