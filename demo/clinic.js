/** What the clinic's own page does: it takes a chosen style to the form, and shows what the form would send. */
const form = document.getElementById('booking');
const ticket = document.getElementById('ticket');
const section = document.getElementById('book');
const picker = form.querySelector('technique-picker');
const STYLES = {
  swedish: 'Swedish massage',
  'deep-tissue': 'Deep tissue massage',
  'myofascial-release': 'Myofascial release',
  'no-preference': 'No preference',
};
const NAMES = { name: 'Name', email: 'E-mail', time: 'Time', style: 'Style' };

/** `#book?style=swedish`, from a card or from the picker, chooses the style and goes to the form. */
async function takeStyle() {
  const style = new URLSearchParams(location.hash.split('?')[1]).get('style');
  if (!location.hash.startsWith('#book') || !STYLES[style]) return;
  await customElements.whenDefined('technique-picker');
  picker.value = style;
  history.replaceState(null, '', '#book');
  section.scrollIntoView();
  const empty = [...form.elements].find((field) => field.required && !field.value);
  (empty ?? form.querySelector('.send button')).focus({ preventScroll: true });
}
addEventListener('hashchange', takeStyle);
void takeStyle();

const styleText = (ids) =>
  ids
    .split(' ')
    .map((id) => STYLES[id] ?? id)
    .join(' or ') || 'Not chosen yet';

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const lines = [...new FormData(form)].map(([name, value]) => {
    const row = document.createElement('div');
    row.append(document.createElement('dt'), document.createElement('dd'));
    row.firstChild.textContent = NAMES[name] ?? name;
    row.lastChild.textContent = name === 'style' ? styleText(value) : value;
    return row;
  });
  ticket.querySelector('dl').replaceChildren(...lines);
  ticket.hidden = false;
  ticket.focus();
});
