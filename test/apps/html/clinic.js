const faq = document.querySelector('massage-faq');
const costs = document.querySelector('cost-compare');
const form = document.querySelector('form');
const say = (id, text) => (document.getElementById(id).textContent = text);
const on = (id, act) => document.getElementById(id).addEventListener('click', act);

document.querySelector('massage-content').content = {
  faq: { entries: [{ id: 'cost', answer: 'With us, $85 an hour.' }] },
  treatments: [{ id: 'massage', price: { low: 85, high: 95, per: 'session' } }],
};

faq.addEventListener('faq-toggle', ({ detail }) => say('opened', detail.id));
document.getElementById('topic').addEventListener('change', ({ target }) => faq.setAttribute('topic', target.value));
on('add', () => {
  const question = document.createElement('details');
  question.id = 'towels';
  question.dataset.topic = 'cost';
  question.innerHTML = '<summary>Do you have towels?</summary><p>Yes, twenty.</p>';
  faq.append(question);
});
on('open-all', () => faq.showAll());

const after = costs.nextElementSibling;
on('toggle', () => (costs.isConnected ? costs.remove() : after.before(costs)));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  say('booked', new FormData(form).get('style'));
});
