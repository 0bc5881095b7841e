/** What runs inside an attacked page. Puppeteer hands these over as text, so they use nothing from outside. */

/** Says in the console when something has run that was only to be shown. In frames, too, also in those with a sandbox. */
export function installTripwire() {
  // A frame's name says which payload it holds.
  const trip = (what) => console.debug(`tripped: ${what} ${window.name}`.trim());
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    window[name] = () => {
      trip(name);
      return null;
    };
  for (const name of ['write', 'writeln']) document[name] = () => trip(`document.${name}`);
  for (const name of ['setTimeout', 'setInterval']) {
    const genuine = window[name];
    window[name] = (run, ...rest) => (typeof run === 'string' ? trip(`${name} of a text`) : genuine(run, ...rest));
  }
  for (const type of ['error', 'unhandledrejection'])
    addEventListener(type, ({ error, reason }) => {
      if (error ?? reason) console.debug(`exception: ${error ?? reason}`);
    });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    console.debug(`report: ${effectiveDirective} ${blockedURI} ${sample}`),
  );
}

/** Puts each payload into a page of its own, as any page does that takes text for HTML. */
export function installVictim() {
  // A page's own elements may stand in the place of its methods.
  const found = Document.prototype.querySelectorAll;
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  window.suffer = async (payloads) => {
    const { body } = document;
    for (let start = 0; start < payloads.length; start += 40) {
      const frames = payloads.slice(start, start + 40).map((payload, index) => {
        const frame = document.createElement('iframe');
        frame.name = `payload-${start + index}`;
        frame.srcdoc = `<!doctype html><title>x</title><body>${payload}`;
        return frame;
      });
      const loaded = frames.map((frame) => new Promise((done) => frame.addEventListener('load', done)));
      body.append(...frames);
      await Promise.all(loaded);
      await drawn();
      for (const { contentDocument } of frames)
        for (const link of contentDocument ? found.call(contentDocument, 'a, area, button, [onclick]') : [])
          link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      await drawn();
      for (const frame of frames) frame.remove();
    }
  };
}

/**
 * Names all that stands in the page and its open shadow roots and is not ours to show: elements, handlers, addresses that run,
 * styles that load. And all that has changed outside of `main` since `window.watchHost()`.
 */
export function installSearch() {
  const changes = [];
  window.watchHost = () =>
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes } of records)
        if (!(target instanceof Element && closest.call(target, 'main')))
          changes.push(
            `${type} of <${target.localName}> ${attributeName ?? [...addedNodes].map((node) => node.nodeName)}`,
          );
    }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });

  const ours = new Set(
    `html head meta title link body main div p span strong em b i bdi code small sup mark a ul ol li dl dt dd br hr
    h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr th td colgroup col details summary form fieldset legend label input
    button select option output textarea slot svg g path rect circle ellipse line polyline polygon text title desc defs
    clippath lineargradient stop figure figcaption blockquote section progress meter pattern data time`
      .split(/\s+/)
      .concat('massage-content massage-faq massage-safety-check technique-picker cost-compare cost-option'.split(' '))
      .concat('session-guide evidence-brief technique-card visit-sheet'.split(' ')),
  );
  const leads = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'background', 'cite'];
  const safe = ['http:', 'https:', 'mailto:', 'tel:'];
  // A form's own fields may stand in the place of its methods.
  const { getAttribute, getAttributeNames, closest } = Element.prototype;
  const attributesOf = (element) =>
    getAttributeNames.call(element).map((name) => ({ name, value: getAttribute.call(element, name) }));
  const isData = (element) => element.localName === 'script' && /^application\/(ld\+)?json$/.test(element.type);
  const isOurScript = ({ localName, src }) => localName === 'script' && String(src).startsWith(`${location.origin}/`);

  function strangerIn(element) {
    const { localName } = element;
    const name = localName.toLowerCase();
    // The parser puts the styles of a declarative shadow root there; what they hold is ours.
    const isStyle = name === 'style' && !/url\(|@import|expression/i.test(element.textContent);
    if (!ours.has(name) && !isData(element) && !isOurScript(element) && !isStyle) return `<${localName}>`;
    for (const { name: attribute, value } of attributesOf(element)) {
      if (
        (name.includes('-') ? /^on/i : /^on|^srcdoc$|^srcset$|^is$|^autofocus$|^http-equiv$/i).test(attribute) &&
        name !== 'meta'
      )
        return `<${localName} ${attribute}="${value}">`;
      if (attribute === 'style' && /url\(|expression|@import|javascript/i.test(value))
        return `<${localName} style="${value}">`;
      if (leads.includes(attribute) && !isOurScript(element) && name !== 'link') {
        const to = URL.canParse(value, location.href) ? new URL(value, location.href).protocol : 'nothing';
        if (!safe.includes(to) && !(name === 'massage-content' && attribute === 'src'))
          return `<${localName} ${attribute}="${value}">`;
      }
    }
    return undefined;
  }

  function* within(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* within(element.shadowRoot);
    }
  }
  window.strangers = () => {
    const found = new Set(changes.splice(0));
    for (const element of within(document)) {
      const stranger = strangerIn(element);
      if (stranger) found.add(`${element.getRootNode().host?.localName ?? 'page'}: ${stranger}`.slice(0, 200));
    }
    return [...found];
  };
  /** All text of the elements in it, so that a test can tell that a payload was shown and not dropped. */
  window.shownText = () => [...within(document)].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join('\n');
}
