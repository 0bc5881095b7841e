const say = (id: string, text: string) => (document.getElementById(id)!.textContent = text);
const on = (id: string, act: () => void) => document.getElementById(id)!.addEventListener('click', act);
const faq = document.querySelector('massage-faq')!;
const costs = document.querySelector('cost-compare')!;

faq.addEventListener('faq-toggle', ({ detail }) => say('opened', detail.id));
document.querySelector<HTMLSelectElement>('#topic')!.addEventListener('change', ({ currentTarget }) => {
  faq.topic = (currentTarget as HTMLSelectElement).value;
});
on('add', () => {
  const question = document.createElement('details');
  question.id = 'towels';
  question.dataset['topic'] = 'cost';
  question.innerHTML = '<summary>Do you have towels?</summary><p>Yes, twenty.</p>';
  faq.append(question);
});
on('open-all', () => faq.showAll());

const after = costs.nextElementSibling!;
on('toggle', () => (costs.isConnected ? costs.remove() : after.before(costs)));

document.querySelector('form')!.addEventListener('submit', (event) => {
  event.preventDefault();
  say('booked', String(new FormData(event.currentTarget as HTMLFormElement).get('style')));
});
