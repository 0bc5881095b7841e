import type { Slice } from '../slices.js';

/** Words that we define once. */
const slice: Slice<'glossary'> = {
  glossary: [
    { id: 'massage', term: 'massage', definition: 'Working on the soft parts of the body with the hands or a tool.' },
    { id: 'massage-therapist', term: 'therapist', definition: 'Here: a person trained to give massage.' },
    {
      id: 'physical-therapy',
      term: 'physical therapy',
      definition: 'Exercise, advice and hands-on care to help you move. Also called physio.',
    },
    { id: 'evidence', term: 'evidence', definition: 'What studies have found, good or bad.' },
    { id: 'exercise', term: 'exercise', definition: 'Planned movement, such as walking or strength work.' },
    {
      id: 'myofascial-release',
      term: 'myofascial release',
      definition: 'Slow, held pressure or stretch on the soft tissue.',
    },
    {
      id: 'non-specific',
      term: 'non-specific',
      definition: 'Pain with no single known cause, such as a break or a disease.',
    },
    { id: 'acute', term: 'acute', definition: 'Pain that has lasted less than 6 weeks. Some sources say 4 weeks.' },
    {
      id: 'subacute',
      term: 'subacute',
      definition: 'Pain that has lasted 6 to 12 weeks. Cut-offs differ from source to source.',
    },
    { id: 'chronic', term: 'chronic', definition: 'Pain that has lasted more than 12 weeks.' },
    {
      id: 'sciatica',
      term: 'sciatica',
      definition: 'Pain that runs down the leg from an irritated nerve in the low back.',
    },
    { id: 'fascia', term: 'fascia', definition: 'The thin, strong sheets of tissue around muscles.' },
    {
      id: 'trigger-point',
      term: 'trigger point',
      definition: 'A small sore spot in a muscle. Pressing it can cause pain elsewhere.',
    },
    {
      id: 'placebo',
      term: 'placebo',
      definition: 'A pretend treatment. People may feel better because they expect to.',
    },
    { id: 'certainty', term: 'certainty', definition: 'How sure we can be that a study result is close to the truth.' },
    { id: 'red-flag', term: 'red flag', definition: 'A sign that needs a doctor to look at it.' },
    { id: 'nsaid', term: 'NSAID', definition: 'A type of pain pill that also brings swelling down. Ibuprofen is one.' },
    { id: 'disc', term: 'disc', definition: 'A soft cushion between two bones of the spine.' },
    {
      id: 'inflammation',
      term: 'inflammation',
      definition: 'How the body reacts to harm: heat, swelling, redness, soreness.',
    },
    {
      id: 'guideline',
      term: 'guideline',
      definition: 'Advice for health workers, written by experts who weighed the studies.',
    },
  ],
};
export default slice;
