import type { BakedEventMap } from '../../baked/events.js';

/** The events of `<technique-card>` by name. */
export interface TechniqueCardEventMap extends BakedEventMap {}
