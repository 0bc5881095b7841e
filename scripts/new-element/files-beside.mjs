/** What comes with an element outside its folder: its test, and its page in the demo. */
import { lines } from './lines.mjs';

export const testFile = ({
  tag,
  event,
  className,
  eventClass,
  title,
}) => `import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { loadContent } from '../src/content/store.js';
import '../src/elements/${tag}/define.js';
import type { ${className} } from '../src/elements/${tag}/${tag}.js';
${lines(event && `import type { ${eventClass} } from '../src/elements/${tag}/events.js';`, "import { all, consoleLines, emulate, one, ready } from './helpers.js';")}

const make = async (template = html\`<${tag}></${tag}>\`): Promise<${className}> => ready(await fixture<${className}>(template));
const flat = (element: Element) => element.textContent!.replace(/\\s+/g, ' ').trim();
const titles = (element: Element) => all(element, 'summary span').map(flat);

describe('<${tag}>', () => {
  afterEach(async () => {
    await emulate();
    await setViewport({ width: 800, height: 600 });
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(\`is accessible in \${colorScheme}, closed and open\`, async () => {
      await emulate({ colorScheme });
      const element = await make();
      await expect(element).to.be.accessible();
      for (const claim of all<HTMLDetailsElement>(element, '[part=claim]')) claim.open = true;
      await expect(element).to.be.accessible();
    });

  it('shows every takeaway, each with what is known and how sure we can be', async () => {
    const { takeaways } = await loadContent();
    const element = await make();
    expect(flat(one(element, '[role=heading]'))).to.equal('${title}');
    expect(titles(element)).to.deep.equal(takeaways.map(({ title }) => title));
    expect(all(element, '[part=finding]').map(flat)).to.deep.equal(takeaways.map(({ finding }) => finding));
    const graded = takeaways.filter(({ evidence }) => evidence.grade !== 'descriptive');
    expect(all(element, '[part=evidence]')).to.have.length(graded.length);
  });

  it('shows the claims that the page asks for, in its order', async () => {
    const { takeaways } = await loadContent();
    const [first, second] = takeaways;
    const element = await make(html\`<${tag} items="\${second!.id} \${first!.id}"></${tag}>\`);
    expect(titles(element)).to.deep.equal([second!.title, first!.title]);
  });

  it('names an id that it does not know in the console, with those that it knows, and shows all', async () => {
    const { takeaways } = await loadContent();
    let element!: ${className};
    const said = await consoleLines(async () => {
      element = await make(html\`<${tag} items="nothing"></${tag}>\`);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('nothing').and.to.contain(takeaways[0]!.id);
    expect(titles(element)).to.have.length(takeaways.length);
  });

  it('opens by keyboard', async () => {
    const element = await make();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(one(element, 'summary'));
    await sendKeys({ press: 'Enter' });
    expect(one<HTMLDetailsElement>(element, '[part=claim]').open).to.equal(true);
  });
${
  event
    ? `
  for (const [name, detail, told] of [
    ['but not which, by default', 'private', (_id: string) => ({ open: true })],
    ['and which, where the site has opted in', 'full', (id: string) => ({ open: true, id })],
  ] as const)
    it(\`tells that a claim was opened, \${name}\`, async () => {
      const { takeaways } = await loadContent();
      const element = await make(html\`<${tag} event-detail=\${detail}></${tag}>\`);
      const heard: unknown[] = [];
      const opened = new Promise<void>((done) => {
        element.addEventListener('${event}', (event: ${eventClass}) => {
          heard.push(event.detail);
          done();
        });
      });
      one(element, 'summary').click();
      await opened;
      expect(heard).to.deep.equal([told(takeaways[0]!.id)]);
    });
`
    : ''
}
  for (const width of [260, 320, 1200])
    it(\`stays within \${width} px, also from right to left\`, async () => {
      await setViewport({ width: Math.max(width, 320), height: 800 });
      for (const dir of ['ltr', 'rtl']) {
        const box = await fixture(html\`<div dir=\${dir} style="inline-size: \${width}px"><${tag}></${tag}></div>\`);
        const element = await ready(box.querySelector('${tag}')!);
        for (const part of all(element, '*')) {
          if (!part.getClientRects().length) continue;
          const { left, right } = part.getBoundingClientRect();
          const { left: from, right: to } = element.getBoundingClientRect();
          expect(right, part.outerHTML.slice(0, 80)).to.be.at.most(to + 1);
          expect(left, part.outerHTML.slice(0, 80)).to.be.at.least(from - 1);
        }
      }
    });

  it('shows the same after it was moved', async () => {
    const element = await make();
    const before = titles(element);
    element.parentElement!.append(element);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(before);
  });
});
`;

export const demoFile = ({ tag, title }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${tag}</title>
    <meta name="description" content="All states of the ${tag} element, each with its snippet." />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../cdn/before-define.css" />
    <link rel="stylesheet" href="demo.css" />
  </head>
  <body>
    <a class="skip" href="#main">Skip to content</a>
    <nav class="demo-bar" aria-label="Demo pages"><a href="./">massage-widgets demo</a></nav>
    <main id="main" tabindex="-1" class="wrap">
      <div class="intro">
        <h1>${title}</h1>
        <p>What to take away, and how sure we can be of it.</p>
      </div>
      <noscript><p>Turn on JavaScript to see the examples and their snippets.</p></noscript>
      <section class="example" id="default">
        <h2>As it comes</h2>
        <p>All claims, closed.</p>
        <script type="text/plain" data-example data-layout="stacked">
          <${tag}></${tag}>
        </script>
      </section>
      <script type="text/plain" data-states="narrow" data-width="260" data-layout="stacked">
        <${tag}></${tag}>
      </script>
      <script type="text/plain" data-states="dark dark-plain rtl themed" data-layout="stacked">
        <${tag}></${tag}>
      </script>
    </main>
    <script type="module" src="demo.js"></script>
    <script type="module" src="../cdn/embed.js"></script>
  </body>
</html>
`;
