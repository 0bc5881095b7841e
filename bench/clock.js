/**
 * The clock inside a page, which `makeItems` and `installClock` bring as text before any of its scripts. It starts when the
 * first script has arrived, so that compiling and starting count, and stops when style and layout are done.
 */
export function installClock(makeItems, count) {
  window.items = makeItems(count);
  const frame = () => new Promise(requestAnimationFrame);
  const flush = () => document.documentElement.getBoundingClientRect();
  const height = () => document.body.getBoundingClientRect().height;
  /** Resolves after the next frame has been produced. */
  const painted = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      }),
    );
  const arrival = () =>
    Math.min(
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ responseEnd }) => responseEnd),
    );
  const longTasks = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });

  window.booted = new Promise((done, fail) => {
    let contender;
    const boot = async () => {
      await contender.render(count);
      flush();
      const laid = performance.now();
      await painted();
      const end = performance.now();
      const start = arrival();
      return { layout: laid - start, painted: end - start };
    };
    Object.defineProperty(window, 'contender', {
      get: () => contender,
      set: (given) => {
        contender = given;
        queueMicrotask(() => boot().then(done, fail));
      },
    });
  });

  /** Does something as a reader would: until layout, and until the frame that shows it. */
  window.act = async (what, ...values) => {
    // Nobody types before they are in the field.
    if (what === 'filter') await window.contender.focus?.();
    await painted();
    await painted();
    const before = height();
    const start = performance.now();
    await window.contender[what](...values);
    flush();
    // A promise that resolves before anything has happened stops no clock: some libraries wait for a frame, or animate.
    while (height() === before) {
      if (performance.now() - start > 8000) throw new Error(`${what}: nothing changed`);
      await frame();
    }
    const laid = performance.now();
    await painted();
    return { layout: laid - start, painted: performance.now() - start };
  };
  /** What kept the page from answering, once the script had arrived. */
  window.longTasks = () => {
    for (const entry of observer.takeRecords()) longTasks.push(entry);
    return longTasks.filter(({ startTime, duration }) => startTime + duration > arrival()).map((task) => task.duration);
  };
}
