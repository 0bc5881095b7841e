/** Whether a tag can be a new element's, and the names that follow from it. Pure. */

/** Names with a hyphen that HTML keeps for SVG and MathML. */
const kept = new Set([
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-src',
  'font-face-uri',
  'font-face-format',
  'font-face-name',
  'missing-glyph',
]);

const isName = (text) => /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)+$/.test(text);
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** `warm-up-tips` becomes `WarmUpTips`. */
export const classNameOf = (tag) => tag.split('-').map(capital).join('');

/** `warm-up-tips` becomes "Warm up tips". */
export const titleOf = (tag) => capital(tag.replaceAll('-', ' '));

/** What keeps these names from being used, as one sentence; nothing where they can be. */
export function nameProblem({ tag, event }, { tags, classes, events }) {
  const own = 'Two or more lower-case words joined by hyphens make one, such as warm-up-tips.';
  if (!tag) return `Give the new element a tag: npm run new:element -- warm-up-tips. ${own}`;
  if (!isName(tag)) return `"${tag}" is no tag for an element. ${own}`;
  if (kept.has(tag)) return `"${tag}" belongs to SVG or MathML. Choose another tag.`;
  if (tags.includes(tag)) return `<${tag}> is there already. Choose another tag than ${tags.join(', ')}.`;
  const className = classNameOf(tag);
  if (classes.includes(className))
    return `"${tag}" would make a class ${className}, a name that is taken. Choose another tag.`;
  if (event === undefined) return undefined;
  if (!isName(event)) return `"${event}" is no name for an event. A noun and a verb make one, such as tip-open.`;
  if (events.includes(event)) return `The event ${event} belongs to another element. Choose another name.`;
  return undefined;
}
