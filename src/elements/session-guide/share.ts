export { copyText } from '../../shared/export-text.js';
export { printCopy } from '../../shared/print-copy.js';
