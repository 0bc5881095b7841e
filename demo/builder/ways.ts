import type { WayId } from './places.js';

interface Way {
  readonly name: string;
  readonly line: string;
}

export const ways: Readonly<Record<WayId, Way>> = {
  shortcode: { name: 'Shortcode', line: 'One short line. The plugin does the rest, words included.' },
  baked: { name: 'Baked', line: 'The words stand in the page itself: for everybody, also without script.' },
  live: { name: 'Live', line: 'A tag and a script. Short, and the words come by themselves.' },
  link: { name: 'Link', line: 'An address alone on a line. The system turns it into a frame.' },
  frame: { name: 'Frame', line: 'A page inside your page, apart from all your scripts and styles.' },
  npm: { name: 'npm', line: 'A package in your own build, with types.' },
  rich: { name: 'Rich text', line: 'Only the words, with headings and links, for any editor.' },
};

export const wayName = (way: WayId | undefined): string => (way ? ways[way].name : '');
