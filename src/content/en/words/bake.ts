/** Words that stand only in a widget without script, where nothing can be ticked, opened or chosen. */
export const words = {
  'safety-lead': 'Read these lines before you book. If one fits you, do what it says first.',
  'fits-also': 'And if this fits you:',
  styles: 'Massage styles, side by side',
  'how-sum': 'How it adds up',
  'about-options': 'What studies and guidelines say of each',
};
