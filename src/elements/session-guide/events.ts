import type { BakedEventMap } from '../../baked/events.js';

/** The events of `<session-guide>` by name. */
export interface SessionGuideEventMap extends BakedEventMap {}
