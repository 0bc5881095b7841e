/** By keyboard alone: the keys that the ARIA Authoring Practices name for each kind of control, and the way through. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startStates } from '../browser/states-site.mjs';
import { states } from '../browser/states.mjs';

/** Runs inside a page: where the focus is, and what of it can be seen. */
function installFocus() {
  const deep = () => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found;
  };
  const text = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  window.focusNow = () => {
    const node = deep();
    if (!node || node === document.body) return null;
    const isRadio = node.type === 'radio';
    const box = node.closest('label') ?? node;
    const outlines = [node, box].map((each) => getComputedStyle(each));
    const { top, bottom, left, right } = node.getBoundingClientRect();
    const x = (left + right) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const deepest = (root) => {
      const found = root.elementFromPoint(x, y);
      const inner = found?.shadowRoot?.elementFromPoint(x, y);
      return inner && inner !== found ? deepest(found.shadowRoot) : found;
    };
    const at = deepest(document);
    return {
      // Tab goes to a group of radio buttons, wherever in it.
      name: isRadio
        ? `radio group ${text(node.closest('fieldset').querySelector('legend'))}`
        : text(node.labels?.[0] ?? node),
      kind: node.localName,
      type: node.type ?? '',
      checked: node.checked ?? null,
      expanded: node.localName === 'summary' ? node.parentNode.open : node.getAttribute('aria-expanded'),
      pressed: node.getAttribute('aria-pressed'),
      isMarked: outlines.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      ),
      isSeen: !!at && (node.contains(at) || box.contains(at) || at.contains(node)),
      isIn: node.getRootNode() !== document,
    };
  };
}

describe('by keyboard alone', () => {
  let site;
  before(async () => (site = await startStates({ install: [installFocus] })));
  after(() => site?.close());

  const reach = async (tag, name) => {
    const opened = await site.reach(states.find((state) => state.tag === tag && state.name === name));
    const { tab } = opened;
    const now = () => tab.evaluate(() => focusNow());
    const press = async (...keys) => {
      for (const key of keys) await tab.keyboard.press(key);
      await tab.evaluate((each) => drive.settled(each), tag);
      return now();
    };
    /** Nothing happens at a stop, so there is nothing to wait for. */
    const forth = async () => {
      await tab.keyboard.press('Tab');
      return now();
    };
    const back = async () => {
      await tab.keyboard.down('Shift');
      const found = await forth();
      await tab.keyboard.up('Shift');
      return found;
    };
    /** Tab until a control of this name. */
    const to = async (start) => {
      for (let presses = 0; presses < 60; presses += 1) {
        const found = await forth();
        if (found?.name.startsWith(start)) return found;
      }
      throw new Error(`Tab never reaches “${start}”`);
    };
    return { ...opened, now, press, forth, back, to };
  };

  const folds = [
    ['massage-faq', 'first', 'Should I try heat'],
    ['massage-safety-check', 'a caution', 'Why we ask'],
    ['technique-picker', 'a result', 'Evidence and sources'],
    ['cost-compare', 'first', 'Details: Massage'],
    ['session-guide', 'first', 'Sources and grades: Before'],
    ['evidence-brief', 'first', 'The bottom line'],
    ['technique-card', 'first', 'What we know'],
  ];
  for (const [tag, name, start] of folds)
    it(`<${tag}> opens and closes “${start}” with Enter and with Space, and keeps the focus`, async () => {
      const { to, press, close } = await reach(tag, name);
      assert.equal((await to(start)).expanded, false);
      for (const [key, expanded] of [
        ['Enter', true],
        ['Space', false],
        ['Space', true],
        ['Enter', false],
      ]) {
        const { expanded: is, name: on } = await press(key);
        assert.equal(is, expanded, key);
        assert.ok(on.startsWith(start), on);
      }
      await close();
    });

  for (const [tag, name, start] of [
    ['cost-compare', 'first', 'Change weeks'],
    ['technique-picker', 'a result', 'What to tell'],
    ['technique-picker', 'a result', 'Pressure'],
  ])
    it(`<${tag}> shows what “${start}” offers with Enter and with Space, and says so`, async () => {
      const { to, press, now, tab, close } = await reach(tag, name);
      assert.equal((await to(start)).expanded, 'false');
      for (const [key, expanded] of [
        ['Enter', 'true'],
        ['Space', 'false'],
      ]) {
        await press(key);
        await tab.waitForFunction((wanted) => focusNow()?.expanded === wanted, {}, expanded);
        assert.ok((await now()).name.startsWith(start));
      }
      await close();
    });

  it('presses and releases “Choose” with Enter and with Space', async () => {
    const { to, press, close } = await reach('technique-picker', 'a result');
    assert.equal((await to('Choose Swedish')).pressed, 'false');
    assert.equal((await press('Space')).pressed, 'true');
    assert.equal((await press('Enter')).pressed, 'false');
    await close();
  });

  it('ticks a box with Space only, and reaches every box with Tab', async () => {
    const { to, press, close } = await reach('massage-safety-check', 'first');
    assert.equal((await to('Numb or tingling')).checked, false);
    assert.equal((await press('Space')).checked, true);
    assert.equal((await press('Enter')).checked, true);
    assert.equal((await press('Space')).checked, false);
    for (const start of ['One or both', 'Sudden, very bad', 'Chest pain', 'Pain that began', 'None of these', 'Next'])
      assert.ok((await press('Tab')).name.startsWith(start), start);
    await close();
  });

  for (const [tag, name, legend] of [
    ['technique-picker', 'a question', 'Question 1 of 5'],
    ['evidence-brief', 'first', 'How sure can we be?'],
  ])
    it(`<${tag}> takes a group of answers for one stop; arrows choose, and go round`, async () => {
      const { to, press, back, tab, close } = await reach(tag, name);
      await tab.evaluate(() => document.activeElement.blur());
      await to(`radio group ${legend}`);
      const chosen = () =>
        tab.evaluate((each) => {
          const all = [...document.querySelector(each).shadowRoot.querySelectorAll('input[type=radio]')];
          return [all.findIndex(({ checked }) => checked), all.length];
        }, tag);
      await press('Space');
      const [first, count] = await chosen();
      assert.equal(first, 0);
      for (const [key, at] of [
        ['ArrowDown', 1],
        ['ArrowRight', 2],
        ['ArrowUp', 1],
        ['ArrowLeft', 0],
        ['ArrowUp', count - 1],
        ['ArrowDown', 0],
      ]) {
        await press(key);
        assert.equal((await chosen())[0], at, key);
      }
      const after = await press('Tab');
      assert.notEqual(after.type, 'radio');
      assert.equal((await back()).type, 'radio');
      assert.equal((await chosen())[0], 0);
      await close();
    });

  it('goes to the next step and back, and puts the focus on its question each time', async () => {
    const { to, press, close } = await reach('technique-picker', 'a question');
    await to('radio group');
    await press('Space');
    await to('Next');
    const next = await press('Enter');
    assert.match(next.name, /^Question 2 of 5/);
    assert.equal(next.kind, 'legend');
    await to('Back');
    const before = await press('Space');
    assert.match(before.name, /^Question 1 of 5/);
    await close();
  });

  it('scrolls a wide table with the arrow keys', async () => {
    const { to, press, tab, close } = await reach('cost-compare', 'as a table that scrolls');
    await to('Costs over');
    const left = () =>
      tab.evaluate(() => document.querySelector('cost-compare').shadowRoot.querySelector('.scroll').scrollLeft);
    assert.equal(await left(), 0);
    await press('ArrowRight');
    await tab.waitForFunction(
      () => document.querySelector('cost-compare').shadowRoot.querySelector('.scroll').scrollLeft > 0,
    );
    await close();
  });

  it('opens one answer of a list at a time where a site wants that', async () => {
    const { to, press, tab, close } = await reach('massage-faq', 'first');
    await tab.evaluate(() => {
      document.querySelector('massage-faq').mode = 'single';
    });
    const open = () =>
      tab.evaluate(() => document.querySelector('massage-faq').shadowRoot.querySelectorAll('[part=item][open]').length);
    await to('Do balls');
    await press('Enter');
    await press('Tab');
    await to('Is it better');
    await press('Enter');
    assert.equal(await open(), 1);
    await close();
  });

  const ways = states.filter(({ without }) => !without);
  for (const { tag, name } of ways)
    it(`<${tag}>, ${name}: Tab goes through everything in order, shows where it is, and out again; Shift+Tab goes the same way back`, async () => {
      const { forth, back, tab, close } = await reach(tag, name);
      await tab.evaluate(() => {
        document.activeElement?.blur();
        document.querySelector('h1').tabIndex = -1;
        document.querySelector('h1').focus();
      });
      const way = [];
      const faults = [];
      for (let stop = await forth(); stop?.isIn; stop = await forth()) {
        way.push(`${stop.kind} ${stop.name}`);
        if (!stop.isMarked) faults.push(`no mark on ${stop.kind} “${stop.name}”`);
        if (!stop.isSeen) faults.push(`${stop.kind} “${stop.name}” is covered or out of sight`);
        if (way.length > 90) throw new Error(`no way out: ${way.slice(-4).join(', ')}`);
      }
      assert.deepEqual(faults, []);
      const inside = await tab.evaluate((each) => {
        const all = [
          ...document.querySelector(each).shadowRoot.querySelectorAll('a[href], button, input, select, summary'),
        ];
        const groups = new Set();
        return all.filter((node) => {
          if (!node.checkVisibility({ visibilityProperty: true }) || node.matches(':disabled')) return false;
          if (node.type !== 'radio') return true;
          const isNew = !groups.has(node.name);
          groups.add(node.name);
          return isNew;
        }).length;
      }, tag);
      assert.ok(way.length >= inside, `${way.length} stops for ${inside} controls: ${way.join(', ')}`);
      const home = [];
      for (let stop = await back(); stop?.isIn; stop = await back()) home.unshift(`${stop.kind} ${stop.name}`);
      assert.deepEqual(home, way);
      await close();
    });
});
