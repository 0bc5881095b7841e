/** What a system has taken away: the snippet as it was given against what was saved. Both are read where nothing runs. */
import { normalise } from '../../src/content/hash.js';
import type { Snapshot } from '../../src/content/slices.js';
import { boxes, twice } from './strip-boxes.js';
import { edits } from './strip-edits.js';
import { slipsIn } from './slips.js';
import { type Finding, found, nameOf, read, roots, some, wordsOf } from './strip-parts.js';

/** Numbers of tags that readers would miss, by their name in words. */
const shapes = [
  ['details', ['answer to open', 'answers to open'], 'They stand there as plain text now.'],
  [
    'cost-option, [data-massage-widget=cost-option]',
    ['price of yours', 'prices of yours'],
    'The widget shows our prices now.',
  ],
  ['table', ['table', 'tables'], 'Their cells stand there as loose text now.'],
  ['a[href]', ['link', 'links'], 'Readers cannot follow the sources any more.'],
  ['h2, h3, h4, h5, h6', ['heading', 'headings'], 'The text reads as one long stretch now.'],
] as const;

const codeOf = (body: HTMLElement): string[] =>
  (body.textContent ?? '').match(/<\/?(div|script|details|massage-|technique-|cost-|session-|evidence-|visit-)/gi) ??
  [];

/** Where code has become words, nothing else is worth saying. An answer may show code of its own. */
function asTypedText(given: HTMLElement, saved: HTMLElement): Finding[] {
  return codeOf(saved).length > codeOf(given).length
    ? [
        {
          level: 'lost',
          what: 'The snippet was saved as text: readers see its code.',
          todo: 'Delete it. Add a block for HTML or code, and paste the snippet into that, not into a paragraph.',
        },
      ]
    : [];
}

const CURLY = /^[“”„«»″‘’]/;

/** A text editor that makes quotation marks pretty breaks every setting and the address of the script. */
function prettyQuotes(saved: HTMLElement): Finding[] {
  const isPretty = found(saved, '*').some((one) =>
    [...one.attributes].some(({ name, value }) => CURLY.test(value) || CURLY.test(name)),
  );
  return isPretty
    ? [
        {
          level: 'lost',
          what: 'The straight quotation marks of the code (") became curly ones (“ ”). Browsers do not read those.',
          todo: 'Delete it. Copy the snippet here once more and paste it straight into a block for HTML or code, not by way of a text program or a chat.',
        },
      ]
    : [];
}

const blocksOf = (body: HTMLElement): Element[] =>
  found(body, 'summary, p, li, td, th, h2, h3, h4, h5, h6, caption').filter(
    (block) => !block.querySelector('p, li') && block.textContent!.trim(),
  );
const closed = (text: string | null): string => wordsOf(text ?? '').replaceAll(' ', '');
const isIn = (saved: HTMLElement): ((block: Element) => boolean) => {
  const left = closed(saved.textContent);
  return ({ textContent }) => left.includes(closed(textContent));
};

/** Another page, or one from which all of it is gone: what was removed of it need not be told one by one. */
function asNothing(given: HTMLElement, saved: HTMLElement): Finding[] {
  const isThere = isIn(saved);
  const files = found(given, 'script[src], iframe').map((one) => one.getAttribute('src'));
  const isLeft =
    roots(saved).length > 0 ||
    slipsIn(saved).length > 0 ||
    found(saved, '[src]').some((one) => files.includes(one.getAttribute('src'))) ||
    blocksOf(given).some(
      (block) => block.matches('summary, p, li') && closed(block.textContent).length > 10 && isThere(block),
    );
  return isLeft || !roots(given).length || !blocksOf(given).length
    ? []
    : [
        {
          level: 'lost',
          what: 'Nothing of the snippet is in it.',
          todo: 'Copy all of the saved HTML and paste it here. If that was all, the system has removed the snippet, and readers see nothing of it: paste it into a block for HTML or code. If it goes again, take Rich text or Link.',
        },
      ];
}

function scripts(given: HTMLElement, saved: HTMLElement): Finding[] {
  const wanted = found(given, 'script[src]');
  const left = found(saved, 'script[src]').map((script) => script.getAttribute('src'));
  const lost = wanted.filter((script) => !left.includes(script.getAttribute('src')));
  if (!lost.length) return scriptAttributes(wanted, saved);
  const [all, there] = [blocksOf(given).length, blocksOf(given).filter(isIn(saved)).length];
  return [
    {
      level: there ? 'changed' : 'lost',
      what: 'The script was removed.',
      todo: there
        ? `${there === all ? 'Readers still get every word.' : 'Readers get the words that are left, and no more.'} To get the widget, too, ask your administrator to put the script line on every page once.`
        : all
          ? 'Nothing of it will show. Paste the snippet again, into a block for HTML or code.'
          : 'Nothing will show. Go back to step 5 and take Baked, which has the words in it.',
    },
  ];
}

function scriptAttributes(wanted: readonly Element[], saved: HTMLElement): Finding[] {
  return wanted.flatMap((script): Finding[] => {
    const left = found(saved, 'script[src]').find((one) => one.getAttribute('src') === script.getAttribute('src'));
    const lost = script.getAttributeNames().filter((name) => !left?.hasAttribute(name));
    const type = left?.getAttribute('type');
    if (type !== script.getAttribute('type'))
      return [
        {
          level: 'lost',
          what: `The script has lost its type="module"${type ? ` and has type="${type}" now` : ''}.`,
          todo: 'It cannot run like that. Switch off whatever rewrites scripts on this page, or take Frame.',
        },
      ];
    return lost.length
      ? [{ level: 'fine', what: `The script has lost ${some(lost)}.`, todo: 'The widget works without.' }]
      : [];
  });
}

const rulesOf = (root: Element): string[] => [...(root as HTMLElement).style];

function settings(given: HTMLElement, saved: HTMLElement): Finding[] {
  const after = roots(saved);
  return roots(given).flatMap((before): Finding[] => {
    const same = after.find((one) => nameOf(one) === nameOf(before));
    if (!same) return [];
    const plain = (name: string) => name.replace(/^data-/, '');
    const names = before.getAttributeNames().filter((name) => !['style', 'data-massage-widget'].includes(name));
    const lost = names.filter((name) => !same.hasAttribute(name)).map(plain);
    const other = names
      .filter((name) => same.hasAttribute(name))
      .filter((name) => wordsOf(same.getAttribute(name)!) !== wordsOf(before.getAttribute(name)!))
      .map(plain);
    const rules = rulesOf(before).filter((name) => !rulesOf(same).includes(name));
    return [
      ...(lost.length
        ? [
            {
              level: 'changed',
              what: `${nameOf(before)} has lost settings: ${some(lost)}.`,
              todo: 'It falls back to what it does without them.',
            } as const,
          ]
        : []),
      ...(other.length
        ? [
            {
              level: 'changed',
              what: `Other values than given: ${some(other)}.`,
              todo: 'If that was not you, paste the snippet again.',
            } as const,
          ]
        : []),
      ...(rules.length
        ? [
            {
              level: 'changed',
              what: `${nameOf(before)} has lost colours or sizes: ${some(rules)}.`,
              todo: 'The widget follows your page there. Or set the colours in your theme’s own style sheet.',
            } as const,
          ]
        : []),
    ];
  });
}

/** "1 of 4 headings is gone." */
const goneText = (lost: number, all: number, [one, many]: readonly [string, string]): string =>
  all === 1 ? `The ${one} is gone.` : `${lost} of ${all} ${many} ${lost === 1 ? 'is' : 'are'} gone.`;

function shape(given: HTMLElement, saved: HTMLElement): Finding[] {
  const lost = shapes.flatMap(([selector, name, todo]): Finding[] => {
    const before = found(given, selector).length;
    const after = found(saved, selector).length;
    return after < before ? [{ level: 'changed', what: goneText(before - after, before, name), todo }] : [];
  });
  const frames = found(given, 'iframe').length - found(saved, 'iframe').length;
  if (frames > 0)
    lost.push({
      level: 'lost',
      what: 'The frame was removed.',
      todo: 'In WordPress paste a link alone on its line instead (step 5, Link). Elsewhere take Baked.',
    });
  const marks = found(given, '[data-massage-hash]').length - found(saved, '[data-massage-hash]').length;
  if (marks > 0 && roots(saved).length > 0)
    lost.push({
      level: 'changed',
      what: `${marks === 1 ? 'One entry has lost its' : `${marks} entries have lost their`} mark (data-massage-hash).`,
      todo: 'The words stay readable. Your own changes to them may not be recognised as yours.',
    });
  return lost;
}

function passages(given: HTMLElement, saved: HTMLElement, isTold: (block: Element) => boolean): Finding[] {
  const isLeft = isIn(saved);
  const blocks = blocksOf(given)
    .filter((block) => !isTold(block) && !isLeft(block))
    .map((block) => block.textContent!.trim());
  if (!blocks.length) return [];
  const first = blocks[0]!.length > 80 ? `${blocks[0]!.slice(0, 80)}…` : blocks[0]!;
  return [
    {
      level: 'changed',
      what: `${blocks.length === 1 ? 'One passage is' : `${blocks.length} passages are`} missing or different. The first: “${first}”`,
      todo: 'If you edited it, all is well. If not, the system has cut the text: paste it in two parts.',
    },
  ];
}

/** An address or a shortcode is there or it is not. */
function bare(given: string, saved: string): Finding[] {
  const wanted = given
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const body = read(saved);
  const all = `${normalise(saved)} ${normalise(body.textContent ?? '')}`;
  const lost = wanted.filter((line) => !all.includes(normalise(line)));
  if (lost.length)
    return [{ level: 'lost', what: `Not there: ${some(lost)}`, todo: 'Paste it again, alone on a line of its own.' }];
  const linked = wanted.filter((line) => found(body, 'a[href]').some((link) => link.getAttribute('href') === line));
  return linked.length && !found(body, 'iframe, figure').length
    ? [
        {
          level: 'changed',
          what: 'The address became a link in a sentence.',
          todo: 'Take the link off and leave the bare address alone on its line: only then it turns into the widget.',
        },
      ]
    : [];
}

function changes(before: HTMLElement, after: HTMLElement, content: Snapshot): Finding[] {
  const broken = [...asTypedText(before, after), ...prettyQuotes(after), ...asNothing(before, after)].slice(0, 1);
  if (broken.length) return broken;
  const tags = [
    ...boxes(before, after),
    ...twice(before, after),
    ...scripts(before, after),
    ...settings(before, after),
  ];
  const blocks = blocksOf(before);
  if (blocks.length && !blocks.some(isIn(after)))
    return [
      ...tags,
      {
        level: 'lost',
        what: 'All words of the snippet are gone.',
        todo: 'Paste it again, into a block for HTML or code. If they go again, take Rich text or Link.',
      },
    ];
  const { findings, isTold } = edits(before, after, content);
  return [...tags, ...shape(before, after), ...findings, ...passages(before, after, isTold)];
}

/**
 * Finds what is missing, what a reader would notice first, and what was edited where no edit counts. Nothing of it gives one
 * `fine` finding. `content` is ours.
 */
export function compareSaved(given: string, saved: string, isHtml: boolean, content: Snapshot): Finding[] {
  const findings = isHtml ? changes(read(given), read(saved), content) : bare(given, saved);
  const order = ['lost', 'changed', 'fine'];
  return findings.length
    ? [...findings].sort((one, other) => order.indexOf(one.level) - order.indexOf(other.level))
    : [
        {
          level: 'fine',
          what: 'Everything has arrived.',
          todo: 'Look at the page once as a visitor, and you are done.',
        },
      ];
}
