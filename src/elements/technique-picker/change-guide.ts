export { changeGuide } from '../../shared/change-guide.js';
