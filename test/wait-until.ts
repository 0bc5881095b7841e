import { waitUntil as wait } from '@open-wc/testing';

/** As patient as a test may be: a busy machine is slow, and a second says nothing about what is tested. */
export const waitUntil = (isSo: () => unknown, message?: string): Promise<void> =>
  wait(isSo, message, { timeout: 15_000 }) as Promise<void>;
