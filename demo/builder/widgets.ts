/** What can be put on a page. Each with one line for somebody who has never seen it. */

export const widgets = {
  'massage-faq': {
    name: 'Questions and answers',
    line: 'Common questions about massage and back pain, with what studies say. Add your own.',
  },
  'technique-picker': {
    name: 'Style picker',
    line: 'A safety check and five questions. Readers see which massage styles fit what they like.',
  },
  'cost-compare': {
    name: 'Cost comparison',
    line: 'What massage and other ways to treat back pain cost over the same weeks. Use your prices.',
  },
  'massage-safety-check': {
    name: 'Safety check',
    line: 'Three short lists of warning signs, and what to do about them.',
  },
  'session-guide': {
    name: 'What a session is like',
    line: 'Before, during and after, with tips, for people who have never had one.',
  },
  'evidence-brief': {
    name: 'What studies show',
    line: 'What people say beside what is known, claim by claim, with sources.',
  },
  'technique-card': {
    name: 'One style',
    line: 'A small card about one massage style. Fits a post or a narrow sidebar.',
  },
  'visit-sheet': {
    name: 'Sheet to take along',
    line: 'One page to print. It fills itself from the other widgets on the page.',
  },
} as const;

export type Tag = keyof typeof widgets;
export const tags = Object.keys(widgets) as Tag[];
export const isTag = (name: string): name is Tag => Object.hasOwn(widgets, name);

/** Those with a file of their own, a frame and a shortcode. */
export const mainTags: readonly Tag[] = ['massage-faq', 'technique-picker', 'cost-compare'];
