/** Shows on the page what the console says, and lets a reader try other files. */
const content = document.querySelector('massage-content');
const verdict = document.getElementById('verdict');
const buttons = [...document.querySelectorAll('.switch button')];
let inUse = '';

const paragraph = (text) => Object.assign(document.createElement('p'), { textContent: text });

/** Each mistake goes beside its explanation; what has none there is said at the top. */
content.addEventListener('content-error', ({ detail }) => {
  const file = content.getAttribute('src');
  const others = detail.errors.filter(({ path, message }) => {
    const place = document.querySelector(`[data-path="${CSS.escape(path)}"]`);
    if (place) place.textContent = `${path}: ${message}`;
    return !place;
  });
  const found = detail.errors.length - others.length;
  verdict.dataset.is = 'bad';
  verdict.replaceChildren(
    paragraph(
      `${file} is not used. ${inUse ? `What ${inUse} says stays.` : 'The words that came with the widgets stay.'}`,
    ),
    ...(found ? [paragraph(`The console names ${found} mistakes. They are listed above, one by one.`)] : []),
    ...others.map(({ path, message }) => {
      const line = document.createElement('code');
      line.textContent = `${path}: ${message}`;
      return line;
    }),
  );
});

content.addEventListener('content-load', ({ detail }) => {
  inUse = content.getAttribute('src');
  verdict.dataset.is = 'good';
  verdict.replaceChildren(
    paragraph(
      `${inUse} is in use. It has words of its own in ${detail.sections.filter((key) => key !== '$schema').join(', ')}.`,
    ),
  );
});

for (const button of buttons)
  button.addEventListener('click', () => {
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
    content.setAttribute('src', button.dataset.src);
  });
