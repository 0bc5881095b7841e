/**
 * Types of our tags for JSX in React 19, Preact and Solid: `import type {} from 'massage-widgets/jsx'`, once in a project.
 * A project has one of the three; the others are not there, and nothing here asks for them.
 */
import type { At, Tags } from './tags.js';

/** As React and Preact call what listens: `on` and the name of the event. */
type Listeners<E, M> = {
  [K in keyof M & string as `on${K}` | `on${K}Capture`]?: ((event: At<E, M[K]>) => void) | undefined;
};

/** Solid calls them so, too, or puts a colon after `on`: then a listener may have options. */
type SolidListeners<E, M> = {
  // @ts-ignore: not every project has it.
  [K in keyof M & string as `on${K}`]?: import('solid-js').JSX.EventHandlerUnion<E, M[K] & Event> | undefined;
} & {
  [K in keyof M & string as `on:${K}`]?:
    ((event: At<E, M[K]>) => void) | ({ handleEvent(event: At<E, M[K]>): void } & AddEventListenerOptions) | undefined;
};

/** What Solid sets as a property, also on an element that a server has rendered. */
type SolidProperties<E, P> = { [K in keyof P & keyof E & string as `prop:${K}`]?: E[K] | undefined };

type Props<B, P, L> = Omit<B, keyof P | keyof L> & P & L;

export type ReactTags = {
  [K in keyof Tags]: Props<
    // @ts-ignore: not every project has it.
    import('react').DetailedHTMLProps<import('react').HTMLAttributes<Tags[K]['element']>, Tags[K]['element']>,
    Tags[K]['props'],
    Listeners<Tags[K]['element'], Tags[K]['events']>
  >;
};

export type PreactTags = {
  [K in keyof Tags]: Props<
    // @ts-ignore: not every project has it.
    import('preact').HTMLAttributes<Tags[K]['element']>,
    Tags[K]['props'],
    Listeners<Tags[K]['element'], Tags[K]['events']>
  >;
};

export type SolidTags = {
  [K in keyof Tags]: Props<
    // @ts-ignore: not every project has it.
    import('solid-js').JSX.HTMLAttributes<Tags[K]['element']>,
    Tags[K]['props'] & SolidProperties<Tags[K]['element'], Tags[K]['props']>,
    SolidListeners<Tags[K]['element'], Tags[K]['events']>
  >;
};

// @ts-ignore: not every project has it.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}

// @ts-ignore: not every project has it.
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}

// @ts-ignore: not every project has it.
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}
