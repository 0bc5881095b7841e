/** For those who are not sure where they are: a question or two, each answer leads on or names the place. */

export const questions = {
  start: {
    ask: 'Where do you log in to change your site?',
    answers: [
      { label: 'WordPress, or an address with /wp-admin', to: 'plugins' },
      { label: 'WordPress.com', to: 'plan' },
      { label: 'Wix', to: 'wix' },
      { label: 'Squarespace', to: 'squarespace' },
      { label: 'Ghost, or an address with /ghost', to: 'ghost' },
      { label: 'Nowhere: I change files or a project', to: 'own' },
      { label: 'Somewhere else', to: 'paste' },
    ],
  },
  plugins: {
    ask: 'Do you see “Plugins” in the menu at the side?',
    answers: [
      { label: 'Yes, and I may add one', to: 'wp-plugin' },
      { label: 'Yes, but I would rather not add one', to: 'wp-admin' },
      { label: 'Yes, but I cannot add one', to: 'wp-author' },
      { label: 'No', to: 'wp-author' },
    ],
  },
  plan: {
    ask: 'Does your WordPress.com plan let you add plugins of your choice?',
    answers: [
      { label: 'Yes, and I may add one', to: 'wp-plugin' },
      { label: 'Yes, but I would rather not add one', to: 'wp-admin' },
      { label: 'No, or I do not know', to: 'wp-author' },
    ],
  },
  paste: {
    ask: 'Can somebody change the site’s templates or files for you?',
    answers: [
      { label: 'Yes', to: 'own' },
      { label: 'No, or I do not know', to: 'other' },
    ],
  },
} as const satisfies Readonly<
  Record<string, { readonly ask: string; readonly answers: readonly { readonly label: string; readonly to: string }[] }>
>;

export type QuestionId = keyof typeof questions;
export const isQuestion = (id: string): id is QuestionId => Object.hasOwn(questions, id);
