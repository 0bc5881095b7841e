/** Types of our tags for Svelte 5, and 4: `import type {} from 'massage-widgets/svelte'`, once in a project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { At, Tags } from './tags.js';

/** `on` and the name of the event, as an attribute; with a colon, as a directive. */
type Listeners<E, M> = {
  [K in keyof M & string as `on${K}` | `on${K}capture` | `on:${K}`]?: ((event: At<E, M[K]>) => void) | null | undefined;
};

type Props<E extends EventTarget, P, L> = Omit<HTMLAttributes<E>, keyof P | keyof L> & P & L;

export type SvelteTags = {
  [K in keyof Tags]: Props<Tags[K]['element'], Tags[K]['props'], Listeners<Tags[K]['element'], Tags[K]['events']>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
