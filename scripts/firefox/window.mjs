const windows = new WeakMap();

/** Runs a script in Firefox' own window, around the page. */
export async function inWindow(page, expression) {
  const browser = page.browser();
  const { connection } = browser;
  if (!windows.has(browser)) {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    windows.set(browser, result.contexts[0].context);
  }
  const { result } = await connection.send('script.evaluate', {
    target: { context: windows.get(browser) },
    awaitPromise: false,
    expression,
  });
  if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
}
