import { copyText as copy } from '../../../shared/export-text.js';

type Copy = (text: string) => boolean;

let otherWay: Copy | undefined;

/** Names a way to copy text where the page's own may not. */
export const copyBy = (way: Copy): void => {
  otherWay = way;
};

export const copyText = async (text: string): Promise<boolean> => (await copy(text)) || (otherWay?.(text) ?? false);
