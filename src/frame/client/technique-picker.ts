import '../../elements/technique-picker/define.js';
import { startFrame } from './frame.js';

startFrame('technique-picker');
