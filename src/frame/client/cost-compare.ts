import '../../elements/cost-compare/define.js';
import { startFrame } from './frame.js';

startFrame('cost-compare');
