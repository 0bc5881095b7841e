/** Runs in a page before its scripts: notes what a reader would notice, and finds what they could press. */
export function installReader() {
  const entries = { shift: 0, tasks: [], frames: [], events: [] };
  const observe = (type, take, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) entries.shift += value;
  });
  observe('longtask', ({ duration }) => entries.tasks.push(duration));
  observe('long-animation-frame', (frame) => entries.frames.push(frame));
  observe('event', (event) => event.interactionId && entries.events.push(event), { durationThreshold: 16 });
  window.print = () => {};

  const frame = () => new Promise(requestAnimationFrame);
  const over = (durations) => durations.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
  const host = (tag) => document.querySelector(tag);
  const inside = (tag, selector) => [...host(tag).shadowRoot.querySelectorAll(selector)];
  const nameOf = (control) =>
    (
      control.ariaLabel ||
      control.closest('label')?.textContent ||
      control.textContent ||
      control.type ||
      control.localName
    )
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 40);
  const pressed = new Set();

  window.reader = {
    seen: () => ({
      shift: entries.shift,
      blocking: over(entries.tasks),
      // A frame names the scripts that ran in it, and for how long.
      ownBlocking: over(
        entries.frames
          .flatMap(({ scripts }) => scripts)
          .filter(({ sourceURL }) => sourceURL.includes('/cdn/'))
          .map(({ duration }) => duration),
      ),
    }),
    async scrollThrough() {
      for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
        scrollTo(0, y);
        await frame();
        await frame();
      }
    },
    /** The next control of an element that has not been pressed, in the middle of the screen; nothing when all have been. */
    async next(tag) {
      const find = () =>
        inside(tag, 'button, summary, input').find(
          (control) => control.checkVisibility() && !control.disabled && !pressed.has(nameOf(control)),
        );
      // What a press has asked for may still be on its way.
      for (const end = performance.now() + 3000; !find() && performance.now() < end;) await frame();
      const free = find();
      if (!free) return undefined;
      const name = nameOf(free);
      pressed.add(name);
      const target = free.closest('label') ?? free;
      // The page scrolls smoothly, and a press would miss what is still moving.
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      await frame();
      await frame();
      const { x, y, width, height } = target.getBoundingClientRect();
      return {
        name,
        x: x + Math.min(width / 2, 40),
        y: y + height / 2,
        isText: free.matches('[type=text], [type=search], [type=number], [inputmode]'),
      };
    },
    forget: () => {
      entries.events.length = 0;
    },
    /** How long the slowest thing since has taken, from the press to the frame that shows it. */
    async slowest() {
      for (let count = 0; count < 6; count++) await frame();
      await new Promise((done) => setTimeout(done, 50));
      return Math.max(0, ...entries.events.map(({ duration }) => duration));
    },
    /** Changes every answer, number and choice there is; how long each change kept the page busy until layout was done. */
    async changes(tag) {
      const work = [];
      const until = async (test, what) => {
        for (const end = performance.now() + 10_000; !test(); await frame())
          if (performance.now() > end) throw new Error(`<${tag}>: never seen: ${what}`);
      };
      const change = async (control) => {
        await frame();
        await frame();
        const start = performance.now();
        if (/radio|checkbox/.test(control.type)) control.click();
        else {
          if (control.localName === 'select') control.selectedIndex = (control.selectedIndex + 1) % control.length;
          else control.value = String(Number(control.value) + 1);
          for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
        }
        await host(tag).updateComplete;
        document.documentElement.getBoundingClientRect();
        work.push(performance.now() - start);
      };
      if (tag === 'cost-compare') {
        const named = (name) => inside(tag, 'button').find(({ textContent }) => name.test(textContent));
        named(/own prices/i).click();
        await until(() => inside(tag, '[part=own-price] input').length, 'prices of one’s own');
        for (const control of inside(tag, '[part=own-price] input')) await change(control);
        named(/weeks/i).click();
        await until(() => inside(tag, '[part=plan]').length, 'the plan');
        for (const control of inside(tag, '[part=plan] :is(select, input)')) await change(control);
        return work;
      }
      for (let asked; inside(tag, 'fieldset input').length;) {
        asked = inside(tag, 'legend')[0].textContent;
        const choices = inside(tag, 'fieldset input');
        // Last of the warning signs stands "None of these".
        for (const choice of choices[0].type === 'checkbox' ? choices.slice(-1) : choices) await change(choice);
        inside(tag, '[part=next]')[0].click();
        await until(() => inside(tag, 'legend')[0]?.textContent !== asked, `what comes after “${asked}”`);
      }
      return work;
    },
  };
}
