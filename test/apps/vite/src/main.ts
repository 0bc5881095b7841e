import 'massage-widgets/before-define.css';
import 'massage-widgets/cost-compare/define';
import 'massage-widgets/massage-content/define';
import 'massage-widgets/massage-faq/define';
import 'massage-widgets/technique-picker/define';

const say = (id: string, text: string) => (document.getElementById(id)!.textContent = text);
const on = (id: string, act: () => void) => document.getElementById(id)!.addEventListener('click', act);
const faq = document.querySelector('massage-faq')!;
const costs = document.querySelector('cost-compare')!;

document.querySelector('massage-content')!.content = {
  faq: { entries: [{ id: 'cost', answer: 'With us, $85 an hour.' }] },
  treatments: [{ id: 'massage', price: { low: 85, high: 95, per: 'session' } }],
};

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
