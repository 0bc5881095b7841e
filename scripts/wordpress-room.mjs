/** How tall a list of questions will be, as figures that the WordPress plugin adds up. */
import { faqRoom } from '../dist/bake/room.js';

/** What the baker keeps for a list of these questions. */
export const roomFor = (questions, title = '') => {
  const css = faqRoom([{ title, entries: questions.map((question) => ({ question })) }]);
  const [, wide, phone, slope] = /^max\((\d+)px, calc\((\d+)px .* ([\d.]+)\)\)$/.exec(css);
  return { css, wide: Number(wide), phone: Number(phone), slope: Number(slope) };
};

/** How much room a list needs by the number of its questions, for each title, and how that is written in CSS. */
export function roomsOf(questions) {
  const [none, titled, full] = [roomFor(['?']), roomFor(['?'], 'A title'), roomFor(questions)];
  return {
    by: [0, ...questions.map((_, index) => index + 1)]
      .map((n) => roomFor(Array(n).fill('?')))
      .map(({ wide, phone }) => [wide, phone]),
    title: titled.wide - none.wide,
    span: Math.round((full.phone - full.wide) / full.slope),
    css: full.css
      .replace(String(full.wide), '%1$d')
      .replace(String(full.phone), '%2$d')
      .replace(/[\d.]+\)\)$/, '%3$.3F))'),
  };
}
