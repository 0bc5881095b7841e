/** The search page: finds sections while you type, forgives a typing mistake, and asks no other site. */
import { finder } from './find.js';

const AROUND = 70;
const MOST = 25;
const field = document.querySelector('#find');
const list = document.querySelector('.results');
const status = document.querySelector('[role=status]');
const base = new URL('../', import.meta.url);

const find = finder(await (await fetch(new URL('search.json', import.meta.url))).json());

/** The words around the first match, as nodes with the match marked. */
function excerpt(text, terms) {
  const at = terms.map((term) => text.toLowerCase().indexOf(term)).filter((place) => place >= 0);
  const middle = at.length ? Math.min(...at) : 0;
  const start = Math.max(0, middle - AROUND);
  const shown = text.slice(start, middle + 2 * AROUND);
  const words = shown.split(new RegExp(`(${terms.map((term) => term.replace(/\W/g, '\\$&')).join('|')})`, 'i'));
  const nodes = words.map((word, place) => {
    if (place % 2 === 0) return word;
    const mark = document.createElement('mark');
    mark.textContent = word;
    return mark;
  });
  return [start ? '…' : '', ...nodes, start + shown.length < text.length ? '…' : ''];
}

function row({ id, page, title, text, terms }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const line = document.createElement('p');
  link.href = new URL(id, base).href;
  link.textContent = title === page ? page : `${page}: ${title}`;
  line.append(...excerpt(text, terms));
  item.append(link, line);
  return item;
}

function show() {
  const query = field.value.trim();
  const found = find(query);
  list.replaceChildren(...found.slice(0, MOST).map(row));
  if (!query) status.textContent = 'Type what you look for.';
  else if (!found.length) status.textContent = `Nothing found for “${query}”. Try fewer or other words.`;
  else status.textContent = found.length === 1 ? '1 section found.' : `${found.length} sections found.`;
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', show);
field.form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.replaceState(null, '', `?${new URLSearchParams({ q: field.value })}`);
  show();
});
show();
if (!field.value) field.focus();
