import type { Content, SafetyContent } from '../schema.js';
import { words as picker } from './words/picker-start.js';
import { words } from './words/safety.js';

const NOW = 'Get help now. Do not wait. Call the emergency number or go to the emergency department.';

/** The first screen of the safety check and the titles of the others, whose rows stand in `safety-more`. */
const slice: { readonly safety: Pick<SafetyContent, 'screens'> } & Pick<Partial<Content>, 'ui'> = {
  safety: {
    screens: [
      {
        id: 'emergency',
        title: 'Signs that need help now',
        intro: 'Tick each line that fits you, as these signs need to be checked at once.',
        none: 'None of these',
        rows: [
          {
            id: '1a',
            covers: ['cauda-equina'],
            label: 'Numb or tingling between the legs, or new trouble when you pee or poo',
            details: [
              'Numb or tingling in or near the genitals or anus',
              'New trouble: you can’t pee or poo, can’t hold it, or can’t feel it',
              'Less feeling in sex, or some other new change in sex',
              'Pain, tingling, or a weak or numb feeling in both legs',
            ],
            level: 'emergency',
            advice: `${NOW} The nerves low in your spine may be squeezed, and delay can do lasting harm.`,
          },
          {
            id: '1b',
            covers: ['rapid-weakness'],
            label: 'One or both legs getting weak or numb fast',
            details: [
              'Legs that buckle or are unsteady, and pain is not the only reason',
              'Hands that are newly clumsy',
            ],
            level: 'emergency',
            advice: `${NOW} The nerves in your spine need to be checked fast.`,
          },
          {
            id: '1c',
            covers: ['aaa'],
            label: 'Sudden, very bad pain in the belly, or in the back with other signs',
            details: [
              'Sudden, very bad belly pain',
              'Sudden, very bad back pain, and any of these: you feel faint, dizzy or sweaty, look pale or gray, or your heart beats fast',
              'Sudden, very bad back pain, and you are over 65',
              'A throbbing pulse in the belly, with pain',
              'New pain in the back or belly, and a known aneurysm: a bulge in a large blood vessel',
            ],
            level: 'emergency',
            advice: `${NOW} A large blood vessel may have burst.`,
          },
          {
            id: '1d',
            covers: ['chest'],
            label: 'Chest pain, or hard to breathe',
            details: ['Sudden, tearing pain in the chest or high in the back'],
            level: 'emergency',
            advice: `${NOW} Your heart, lungs and main blood vessel need to be checked.`,
          },
          {
            id: '1e',
            covers: ['major-trauma'],
            label: 'Pain that began after a bad crash or accident, or a fall from a height',
            details: [],
            level: 'emergency',
            advice: `${NOW} A bone may be broken.`,
          },
        ],
      },
      {
        id: 'doctor-first',
        title: 'Signs to show a doctor',
        intro: 'Tick each line that fits you: one sign by itself says little, but a doctor should look at it.',
        none: 'None of these',
        rows: [],
      },
      {
        id: 'cautions',
        title: 'Things that change a massage',
        intro: 'Tick each line that fits you, as it may change how, when or if you have a massage.',
        none: 'None of these',
        rows: [],
      },
    ],
  },
  ui: { safety: words, picker },
};
export default slice;
