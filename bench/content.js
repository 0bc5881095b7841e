/** The same made-up questions for every contender, in every run. Runs in Node and, as text, in each page before its scripts. */
export const WORD = 'hydrotherapy';

const list = (text) => text.split('|');
const styles = list(
  'Swedish massage|deep tissue work|hot stones|shiatsu|sports massage|myofascial release|a chair massage',
);
const places = list('lower back|neck|shoulders|calves|feet|forearms|hips|upper back|hamstrings|jaw|hands');
const people = list('office workers|runners|new clients|shift workers|musicians|climbers|nursing staff');
const manners = list('gentle|firm|slow|focused|light|moderate|warm|steady|precise');
const things = list('pressure|tension|mobility|sleep|stiffness|soreness|posture|breathing|balance');
const verbs = list('ease|support|calm|loosen|address|soften');

/** Mulberry32: numbers that look random and are the same each time. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Questions with answers of 40 to 75 words. One answer in ten holds `WORD`. */
export function makeItems(count) {
  const random = numbers(0x9e3779b9);
  const upTo = (limit) => Math.floor(random() * limit);
  const pick = (from) => from[upTo(from.length)];
  const questions = [
    () => `How often should ${pick(people)} book ${pick(styles)}`,
    () => `Does ${pick(styles)} change ${pick(things)} in the ${pick(places)}`,
    () => `What is the difference between ${pick(styles)} and ${pick(styles)}`,
    () => `What should I wear for ${pick(styles)}`,
    () => `How much does ${pick(styles)} cost for ${20 + upTo(8) * 10} minutes`,
  ];
  const sentences = [
    () => `Most ${pick(people)} notice a change in ${pick(things)} after ${2 + upTo(6)} sessions of ${pick(styles)}.`,
    () =>
      `The therapist uses ${pick(manners)}, ${pick(manners)} strokes over the ${pick(places)} to ${pick(verbs)} it.`,
    () => `Tell your therapist about any injury, medicine or ${pick(things)} problem before ${pick(styles)} begins.`,
    () => `You can ask for more or less ${pick(things)} work at any time, and the session can be paused.`,
    () =>
      `A typical visit lasts ${30 + upTo(7) * 10} minutes and costs between ${40 + upTo(30)} and ${90 + upTo(60)} euros.`,
    () => `Keep the ${pick(places)} warm afterwards, and leave hard training for ${12 + upTo(36)} hours.`,
    () => `Compared with ${pick(styles)}, it is more ${pick(manners)} and spends more time on the ${pick(places)}.`,
  ];
  return Array.from({ length: count }, (_, index) => {
    const enough = 40 + upTo(24);
    let answer = pick(sentences)();
    while (answer.split(' ').length < enough) answer += ` ${pick(sentences)()}`;
    if (index % 10 === 3) answer += ` Ask about ${WORD}, too.`;
    return { id: `question-${index}`, q: `${pick(questions)()}? (${index + 1})`, a: answer };
  });
}
