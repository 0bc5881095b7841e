interface FrameWords {
  readonly full: string;
  readonly more: string;
  readonly address: string;
}

/** What a frame says beside its widget. */
export const frameWords: Readonly<Record<string, FrameWords>> = {
  en: {
    full: 'Open the full page',
    more: 'There you can print, call, and follow the sources.',
    address: 'Its address:',
  },
};
