import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nameOf } from '../demo/builder/names.js';
import { problemsIn, unusableIn } from '../demo/builder/state.js';
import { both, button, open, text, withStyles, write } from './builder.app.js';
import { facts, stateOf } from './builder.helpers.js';
import { waitUntil } from './wait-until.js';

before(withStyles);
after(() => history.replaceState(null, '', '#'));

const wrong = 'cost-compare.weeks=99&cost-compare.pt-sessions=none&price.massage.high=eighty&look.accent=red';
const focused = (selector: string): Promise<void> => waitUntil(() => document.activeElement?.matches(selector));

describe('fields that cannot be used', () => {
  it('hold the step, are counted for everybody, and the first one has the focus', async () => {
    const app = await open(`${both}&step=3&${wrong}&ask.0.question=Where%3F`);
    const nudge = app.querySelector('#nudge')!;
    button(app, /^Next/).click();
    await focused('#field-ask-0-answer');
    expect(app.state.step).to.equal(3);
    expect(nudge.textContent).to.equal('5 fields need mending. What is wrong stands below each.');
    expect(nudge.getAttribute('role')).to.equal('status');
    const { activeElement: answer } = document;
    await waitUntil(() => {
      const { top, bottom } = answer!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'in sight');
    expect(answer!.getAttribute('aria-invalid')).to.equal('true');
    await write(app, 'Answer', 'Here.');
    expect(nudge.textContent, 'until the next try').to.equal('');
    button(app, /^Next/).click();
    await focused('#field-cost-compare-weeks');
    expect(nudge.textContent).to.match(/^4 fields need/);
  });

  it('open what is folded around them', async () => {
    const app = await open('place=own&show=cost-compare&step=3&cost-compare.pt-sessions=none');
    const folded = app.querySelector('#field-cost-compare-pt-sessions')!.closest('details')!;
    expect(folded.open).to.equal(false);
    button(app, /^Next/).click();
    await focused('#field-cost-compare-pt-sessions');
    expect(folded.open).to.equal(true);
    expect(app.querySelector('#nudge')!.textContent).to.match(/^One field needs mending/);
    await write(app, 'Physical therapy sessions', '8');
    button(app, /^Next/).click();
    await waitUntil(() => app.state.step === 4);
  });

  it('are named with their group in step 5, each a button that leads to its field', async () => {
    const app = await open(`${both}&step=5&${wrong}`);
    expect(
      [...app.querySelectorAll('.mends button')].map(({ firstChild }) =>
        firstChild!.parentElement!.innerText.split(':')[0]!.trim(),
      ),
    ).to.deep.equal([
      'Cost comparison, weeks to compare',
      'Cost comparison, physical therapy sessions',
      'Massage therapy, to',
      'Colours, accent',
    ]);
    button(app, /^Massage therapy, to/).click();
    await focused('#field-price-massage-high');
    expect(app.state.step).to.equal(3);
    app.go(5);
    await app.updateComplete;
    button(app, /^Cost comparison, physical/).click();
    await focused('#field-cost-compare-pt-sessions');
  });

  it('lead from a colour that is hard to read to its field', async () => {
    const app = await open('place=own&show=massage-faq&step=5&look.text=%23111111');
    button(app, /^Mend it in step 3/).click();
    await focused('#field-look-background');
  });

  it('hold nobody who cannot see them', async () => {
    const hidden = 'price.massage.low=eighty&price.nothing.low=x&ask.0.question=Where%3F&massage-faq.items=cost+nope';
    const app = await open(`place=own&show=session-guide&step=3&${hidden}`);
    button(app, /^Next/).click();
    await waitUntil(() => app.state.step === 4);
    const unseen = { 'price.massage.low': 'eighty', 'price.nothing.low': 'x', 'ask.0.question': 'Where?' };
    expect(problemsIn(stateOf('own', ['session-guide'], unseen), facts)).to.deep.equal([]);
    expect(problemsIn(stateOf('own', ['cost-compare'], unseen), facts)).to.deep.equal(['price.massage.low']);
    const list = stateOf('own', ['massage-faq'], { 'massage-faq.items': 'cost nope' });
    expect(unusableIn(list, facts), 'the rest of a list counts').to.deep.equal([]);
  });

  it('can be mended also where an address brought a choice that there is not', async () => {
    const app = await open(
      'place=own&show=massage-faq+technique-picker&step=3&massage-faq.topic=nope&technique-picker.techniques=nope',
    );
    const topic = app.querySelector<HTMLSelectElement>('#field-massage-faq-topic')!;
    expect(topic.value).to.equal('nope');
    topic.value = '';
    topic.dispatchEvent(new Event('change'));
    app.querySelector<HTMLInputElement>('#field-technique-picker-techniques input')!.click();
    await app.updateComplete;
    expect(app.querySelectorAll('.field .problem')).to.have.length(0);
    expect(text(app)).not.to.contain('nope');
  });

  it('have names that say which one is meant', () => {
    for (const [key, name] of [
      ['price.massage.high', 'Massage therapy, to'],
      ['ask.1.answer', 'Question 2, answer'],
      ['technique-card.booking-href', 'One style, link to book'],
      ['look.radius', 'Colours, corners'],
      ['all.site-name', 'Name of your site'],
    ] as const)
      expect(nameOf(key, facts)).to.equal(name);
  });

  it('are passed by with one link past the preview', async () => {
    const app = await open(`${both}&step=3`);
    const link = app.querySelector<HTMLAnchorElement>('.shown .past')!;
    expect(link.textContent).to.equal('Skip the preview');
    const { hash } = location;
    link.focus();
    expect(link.getBoundingClientRect().height, 'to be seen').to.be.greaterThan(20);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(button(app, /^Next/));
    expect(location.hash).to.equal(hash);
  });
});
