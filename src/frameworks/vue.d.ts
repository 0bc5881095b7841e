/** Types of our tags for templates of Vue 3: `import type {} from 'massage-widgets/vue'`, once in a project. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { At, Tags } from './tags.js';

type Emits<E, M> = { [K in keyof M & string]: (event: At<E, M[K]>) => void };

/** What the compiler of templates asks of a component: these two, beside what a template ref holds. */
type Component<E, P, M> = new () => E & {
  $props: PublicProps & Omit<HTMLAttributes, keyof P> & P;
  $emit: EmitFn<Emits<E, M>>;
};

export type VueTags = { [K in keyof Tags]: Component<Tags[K]['element'], Tags[K]['props'], Tags[K]['events']> };

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
  // What stands inside an element of ours names its slot.
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
