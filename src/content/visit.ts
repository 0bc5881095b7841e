import type { Guide } from './context.js';

/**
 * What a reader may take along to a visit. Passed among our own elements beside the guide, never in it: a script of the
 * page can ask for a context and can hear its events, but cannot look in here.
 */
export interface Visit {
  /** Names of the styles that the picker found to fit. */
  readonly styles?: readonly string[];
  /** What the safety check asks the reader to tell the therapist, line by line. */
  readonly tell?: readonly string[];
  /** What the reader likes, line by line: from the picker. */
  readonly wishes?: readonly string[];
  /** Lines of the cost table that the reader chose. */
  readonly costs?: readonly string[];
  /** A question that the reader asked to see in the FAQ, and the way back. */
  readonly ask?: { readonly id: string; readonly from: HTMLElement };
}

/** A guide that followed from a change carries a visit, if only an empty one. One that starts again has none. */
export const visits = new WeakMap<object, Visit>();

/** What travels with a guide, or with the request to change it. */
export const visitOf = (at: object | undefined): Visit => visits.get(at as object) ?? {};

/** Lets a visit travel with a guide or a request. */
export const carry = <T extends Guide | Event>(at: T, visit: Visit): T => {
  visits.set(at, visit);
  return at;
};
