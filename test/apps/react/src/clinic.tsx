import { type FormEvent, useRef, useState } from 'react';
import type { FaqToggleEvent, MassageFaq } from 'massage-widgets';
import type { SiteContent } from 'massage-widgets/content';
import type {} from 'massage-widgets/jsx';
import 'massage-widgets/cost-compare/define';
import 'massage-widgets/massage-content/define';
import 'massage-widgets/massage-faq/define';
import 'massage-widgets/technique-picker/define';

const content: SiteContent = {
  faq: { entries: [{ id: 'cost', answer: 'With us, $85 an hour.' }] },
  treatments: [{ id: 'massage', price: { low: 85, high: 95, per: 'session' } }],
};
const parking = { id: 'parking', question: 'Where can I park?', answer: 'Behind the house.' };
const towels = { id: 'towels', question: 'Do you have towels?', answer: 'Yes, twenty.' };

export function Clinic() {
  const faq = useRef<MassageFaq>(null);
  const [topic, setTopic] = useState('cost');
  const [questions, setQuestions] = useState([parking]);
  const [opened, setOpened] = useState('');
  const [hasCosts, setHasCosts] = useState(true);
  const [booked, setBooked] = useState('');

  const book = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBooked(String(new FormData(event.currentTarget).get('style')));
  };

  return (
    <>
      <h1>Oak Clinic</h1>
      <label>
        Topic
        <select id="topic" value={topic} onChange={({ target }) => setTopic(target.value)}>
          <option value="cost">Cost</option>
          <option value="">All</option>
        </select>
      </label>
      <button id="add" onClick={() => setQuestions([parking, towels])}>
        Add a question
      </button>
      <button id="open-all" onClick={() => faq.current?.showAll()}>
        Open all
      </button>
      <button id="toggle" onClick={() => setHasCosts(!hasCosts)}>
        Costs
      </button>
      <massage-content site-name="Oak Clinic" content={content}>
        <massage-faq ref={faq} topic={topic} onfaq-toggle={({ detail }: FaqToggleEvent) => setOpened(detail.id)}>
          <h2 slot="heading">Before you come</h2>
          {questions.map(({ id, question, answer }) => (
            <details key={id} id={id} data-topic="cost">
              <summary>{question}</summary>
              <p>{answer}</p>
            </details>
          ))}
        </massage-faq>
        <p>
          Opened last: <output id="opened">{opened}</output>
        </p>
        {hasCosts && <cost-compare weeks={6} />}
        <form onSubmit={book}>
          <technique-picker name="style" required />
          <button id="book">Book</button>
          <output id="booked">{booked}</output>
        </form>
      </massage-content>
    </>
  );
}
