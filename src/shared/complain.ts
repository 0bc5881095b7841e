/** One console line for the author of the page. Its words load when there is something to say. */
export const complain = (say: (words: typeof import('./diagnostics.js')) => void): void =>
  void import('./diagnostics.js').then(say, () => {});
