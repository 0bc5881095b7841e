import '../../elements/massage-faq/define.js';
import { startFrame } from './frame.js';

startFrame('massage-faq');
