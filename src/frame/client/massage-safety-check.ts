import '../../elements/massage-safety-check/define.js';
import { startFrame } from './frame.js';

startFrame('massage-safety-check');
