import { expect, fixture, html } from '@open-wc/testing';
import { tags } from '../demo/builder/widgets.js';
import '../src/define.js';
import { meant } from '../src/shared/spelling.js';
import { tellTags } from '../src/shared/strays.js';
import { consoleLines } from './helpers.js';
import { waitUntil } from './wait-until.js';

/** Puts a tag with these attributes onto the page, and waits for all that is said of it. */
const linesOf = (tag: string, attributes: Readonly<Record<string, string>>): Promise<string[]> =>
  consoleLines(async () => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    await waitUntil(() => element.matches(':state(ready)'));
    await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
    await import('../src/shared/spelling.js');
    element.remove();
  });

describe('a name that was most likely mistyped', () => {
  for (const [name, names, expected] of [
    ['anwser', ['question', 'answer'], 'answer'],
    ['answr', ['question', 'answer'], 'answer'],
    ['question', ['question', 'questions'], 'question'],
    ['topik', ['topic', 'items'], 'topic'],
    ['sitename', ['site-name'], 'site-name'],
    ['siteName', ['site-name'], 'site-name'],
    ['low', ['lo', 'high'], 'lo'],
    ['why', ['question', 'answer'], undefined],
    ['id', ['is'], undefined],
    ['', ['a'], undefined],
    ['theme', ['phase'], undefined],
  ] as const)
    it(`"${name}" among ${names.join(', ')}: ${expected ?? 'none'}`, () =>
      expect(meant(name, names)).to.equal(expected));
});

describe('a mistyped tag', () => {
  // The page is looked over once, so this comes first.
  it('is told of by the first element beside it that has something to check', async () => {
    const stray = document.createElement('cost-comparee');
    document.body.append(stray);
    const lines = await linesOf('massage-faq', { topic: 'cost' });
    stray.remove();
    expect(lines).to.deep.equal(['<cost-comparee> is not known. Did you mean <cost-compare>?']);
  });
});

describe('an attribute that an element has not', () => {
  for (const [tag, name, near] of [
    ['massage-faq', 'topik', 'topic'],
    ['massage-faq', 'sitename', 'site-name'],
    ['massage-faq', 'headinglevel', 'heading-level'],
    ['technique-picker', 'tecniques', 'techniques'],
    ['cost-compare', 'week', 'weeks'],
    ['cost-compare', 'curency', 'currency'],
    ['technique-card', 'technque', 'technique'],
    ['session-guide', 'phse', 'phase'],
    ['evidence-brief', 'section', 'sections'],
  ] as const)
    it(`is named once, with the one that was meant: <${tag} ${name}>`, async () => {
      const lines = await linesOf(tag, { [name]: 'x', ...(tag === 'technique-card' ? { technique: 'swedish' } : {}) });
      expect(lines).to.deep.equal([`<${tag}> has no attribute "${name}". Did you mean "${near}"?`]);
    });

  it('is not spoken of where it is HTML’s, a framework’s or anybody’s own', async () => {
    const theirs =
      'accesskey anchor aria-label autocapitalize autocorrect autofocus class contenteditable data-topik dir draggable enterkeyhint exportparts id inert inputmode is itemid itemprop itemref itemscope itemtype nonce on:click onclick part popover role slot spellcheck style tabindex title translate v-cloak v-topic x-data x-topic hx-get ng-if wire:model _topic _ngcontent-abc data-v-topic theme size width height color variant content-version content-hash';
    for (const tag of tags) {
      const given = Object.fromEntries(theirs.split(' ').map((name) => [name, '1']));
      const lines = await linesOf(tag, { ...given, ...(tag === 'technique-card' ? { technique: 'swedish' } : {}) });
      expect(lines, tag).to.deep.equal([]);
    }
  });
});

describe('a tag that nobody knows', () => {
  it('is named with the one of ours that was meant; those of others are theirs', async () => {
    const lines = await consoleLines(async () => {
      const page = await fixture(
        html`<div>
          <massage-faq></massage-faq><massage-fqa></massage-fqa><masage-faq></masage-faq><my-faq></my-faq>
          <massage-chair></massage-chair>
        </div>`,
      );
      tellTags(page);
      await import('../src/shared/spelling.js');
    });
    expect(lines).to.deep.equal([
      '<massage-fqa> is not known. Did you mean <massage-faq>?',
      '<masage-faq> is not known. Did you mean <massage-faq>?',
    ]);
  });
});
