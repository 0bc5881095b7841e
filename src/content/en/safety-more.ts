import { words as actions } from './words/actions.js';
import { words } from './words/safety-more.js';

const NOW = 'Get help now. Do not wait. Call the emergency number or go to the emergency department.';
const TODAY =
  'Talk to a doctor or an urgent care clinic today (in the UK, NHS 111). If that can’t be done, or if it gets worse, go to the emergency department.';
const FIRST = 'See a doctor in the next few days, before any massage.';

/** The second and third screen, and the words of the result. Loaded once a reader has begun. */
const slice = {
  safety: {
    screens: [
      {
        id: 'doctor-first',
        rows: [
          {
            id: '2a',
            covers: ['infection', 'kidney'],
            label: 'Pain with fever, feeling ill, pee that burns or has blood in it, or a risk of infection',
            details: [
              'Pain along with fever, chills, sweats at night or feeling ill',
              'Pain in the side or under the ribs, with any of these: fever, shivers, burning pee, blood in your pee',
              'New pain that is there all the time, fever or not, and any of these: TB, injected drugs, a weak immune system',
              'New pain that is there all the time, fever or not, and one of these not long ago: an infection, a spine procedure',
            ],
            level: 'doctor-first',
            sameDay: true,
            advice: `${TODAY} A doctor needs to look for an infection or a kidney stone.`,
            escalation: {
              when: 'you are confused, very drowsy or breathing fast, or your skin is blotchy',
              level: 'emergency',
              advice: NOW,
            },
          },
          {
            id: '2b',
            covers: ['one-leg-weakness', 'disc-progressive', 'fragility-fracture'],
            label: 'A newly weak or numb leg or foot, or sudden pain after a minor fall or lift',
            details: [
              'A leg or foot that is newly weak or numb, or a foot that drags',
              'A disc or nerve problem, and you are getting weaker or more numb',
              'Sudden pain after a minor fall or lift, and any of these: weak bones, steroid tablets, a past broken bone, older age',
            ],
            level: 'doctor-first',
            sameDay: true,
            advice: `${TODAY} A nerve or a bone needs to be checked.`,
            escalation: { when: 'the weak or numb feeling grows fast', level: 'emergency', advice: NOW },
          },
          {
            id: '2c',
            covers: ['dvt'],
            label: 'One leg newly swollen, warm, red or sore, or a blood clot now',
            details: [],
            level: 'doctor-first',
            sameDay: true,
            advice: `${TODAY} Let no one massage that leg. If you are being treated for a clot, your clot team decides about massage.`,
            escalation: { when: 'you have chest pain or are short of breath', level: 'emergency', advice: NOW },
          },
          {
            id: '2d',
            covers: ['pregnancy-warning'],
            label: 'Pregnant, with a warning sign such as bleeding, or the baby moving less',
            details: [
              'Bleeding, or loss of fluid',
              'Tightenings of the belly',
              'Fever, or pain when you pee',
              'A bad headache, or blurred or changed sight',
              'Sudden swelling of the face, hands or legs',
              'Pain on one side of the belly or at the tip of the shoulder',
              'The baby moves less',
            ],
            level: 'doctor-first',
            sameDay: true,
            advice:
              'Call your maternity unit today. Do not wait. If you can’t reach them, or if it gets worse, go to the emergency department.',
            escalation: {
              when: 'you bleed a lot, faint, have a fit, or have bad belly pain that does not stop',
              level: 'emergency',
              advice: NOW,
            },
          },
          {
            id: '2e',
            covers: ['cancer', 'lump'],
            label: 'Weight loss you did not try for, pain that does not let up, or a new lump',
            details: [
              'Pain that does not let up, or that is much worse in the night',
              'A new lump or swelling, or a change in the shape of your back',
              'New pain high up between the shoulders',
              'Pain that is clearly worse when you cough, sneeze or poo',
            ],
            level: 'doctor-first',
            advice: FIRST,
            escalation: {
              when: 'you have cancer now, or had it in the past',
              level: 'doctor-first',
              sameDay: true,
              advice: TODAY,
            },
          },
          {
            id: '2f',
            covers: ['young'],
            label: 'Under 16 years old',
            details: [],
            level: 'doctor-first',
            advice: `This guide is for adults. ${FIRST}`,
          },
          {
            id: '2g',
            covers: ['inflammatory', 'not-settling'],
            label: 'Pain that is no better in a few weeks, or that stops daily life',
            details: [
              'Pain that is getting worse',
              'Pain for over 3 months, if all of this fits: it began before you were 45, wakes you late at night, and eases when you move but not when you rest',
            ],
            level: 'routine',
            advice:
              'See a doctor in the next few weeks. This is not about massage: your plan may need a fresh look. Tell them about any psoriasis, bowel disease, sore red eyes or pain like this in the family.',
            escalation: {
              when: 'you have a red, painful eye now',
              level: 'doctor-first',
              sameDay: true,
              advice: TODAY,
            },
          },
        ],
      },
      {
        id: 'cautions',
        rows: [
          {
            id: '3a',
            covers: ['heart', 'blood-pressure', 'bleeding-disorder'],
            label: 'Heart trouble, a recent stroke, blood pressure that stays too high, or blood that clots badly',
            details: [
              'A recent heart attack or stroke',
              'Heart failure or angina',
              'A bulge in a blood vessel (an aneurysm)',
              'High blood pressure that is not under control',
              'Blood that clots badly, or low platelets',
            ],
            level: 'doctor-first',
            advice: `${FIRST} Ask if massage is right for you.`,
            escalation: {
              when: 'you have chest pain, are short of breath, or have an aneurysm with new back or belly pain',
              level: 'emergency',
              advice: NOW,
            },
          },
          {
            id: '3b',
            covers: ['cancer', 'surgery', 'fracture'],
            label: 'Any of these: cancer now or before, surgery not long ago, a back injection, a broken bone',
            details: [
              'Cancer now, in treatment or in the past',
              'An operation in the last 3 months',
              'A recent injection in the back',
              'A bone that is or may be broken',
            ],
            level: 'doctor-first',
            tell: 'I have one or more of these: cancer now or before, an operation in the last 3 months, a back injection, a broken bone. Please keep off those parts, and off lines, lymph nodes and skin that had radiation.',
            advice: `${FIRST} Only past cancer, and a doctor has checked this pain? Then you can say that you have asked, and tell your therapist.`,
            escalation: {
              when: 'you may have a broken bone that no one has checked yet',
              level: 'doctor-first',
              sameDay: true,
              advice: TODAY,
            },
          },
          {
            id: '3c',
            covers: ['pregnancy'],
            label: 'Pregnant',
            details: [],
            level: 'adapt-pressure',
            tell: 'I am pregnant. Please be gentle, let me lie on my side, and do no belly work and no deep work on my legs.',
            advice:
              'Gentle massage only, on your side, from a therapist trained for pregnancy. No belly work and no deep leg work: some experts say no leg massage at all.',
            followUp: {
              id: '3c-more',
              label: 'Less than 12 weeks, high risk, any problem with the pregnancy, or a blood clot in the past',
              level: 'doctor-first',
              advice: 'Ask your midwife or doctor in the next few days, before any massage.',
            },
          },
          {
            id: '3d',
            covers: ['anticoagulant', 'osteoporosis', 'frail-skin', 'numbness'],
            label: 'Blood thinners, weak bones, thin skin or skin that has long been numb',
            details: [
              'Blood thinners',
              'Weak bones (osteoporosis)',
              'Steroids for a long time',
              'Being frail, thin skin, or steroids as a cream or tablets',
              'Skin that has felt too little for a long time, such as from diabetes',
            ],
            level: 'adapt-pressure',
            tell: 'I have one or more of these: blood thinners, weak bones, steroids, thin or frail skin, numb skin. Please use no deep or hard pressure, and none straight on my spine.',
            advice:
              'Gentle massage only: no deep or hard pressure, and none straight on the spine. Tell your therapist before you start.',
            escalation: {
              when: 'you take blood thinners and had a recent fall or have sudden new pain',
              level: 'doctor-first',
              sameDay: true,
              advice: TODAY,
            },
            followUp: {
              id: '3d-more',
              label: 'A past break in the spine, very weak bones, or a clot in the last 3 months',
              level: 'doctor-first',
              advice: FIRST,
            },
          },
          {
            id: '3e',
            covers: ['sciatica', 'acute-inflammation'],
            label: 'Steady leg pain, a known disc problem, or a hot, sore or newly hurt spot',
            details: [
              'Leg pain below the knee that stays the same, with no weak leg',
              'A spot that is hot, red or swollen',
              'A flare of arthritis',
              'An injury in the last 2–3 days',
            ],
            level: 'adapt-pressure',
            avoidArea: true,
            tell: 'I have one or more of these: leg pain, a disc problem, a hot, sore or newly hurt spot. Please keep off that spot, do not press deep where the leg pain runs, and stop if it spreads.',
            advice:
              'Gentle massage only, and not on the hot, sore or hurt spot. Do not press deep where the leg pain runs: stop if it spreads. Keep up exercise or other active care too.',
            escalation: {
              when: 'you have a hot, swollen joint, or a fever',
              level: 'doctor-first',
              sameDay: true,
              advice: TODAY,
            },
          },
          {
            id: '3f',
            covers: ['fever', 'skin-infection', 'alcohol-sedatives'],
            label: 'A cold, flu or a bug, a catching rash, or alcohol or calming pills today',
            details: [
              'Any illness that others could catch from you',
              'Infected skin, or any rash that spreads to others (shingles too)',
              'Alcohol, or pills that calm you or make you sleepy',
            ],
            level: 'tell-therapist',
            postpone: true,
            tell: 'I have, or just had, one or more of these: a cold, flu or a bug, a rash or infected skin, alcohol or calming pills.',
            advice: 'Not today. Wait until it has passed, and tell your therapist why.',
            escalation: {
              when: 'you have a fever, or a rash or infected skin that is hot and spreading',
              level: 'doctor-first',
              sameDay: true,
              advice: TODAY,
            },
          },
          {
            id: '3g',
            covers: ['open-wound', 'varicose', 'device', 'allergy', 'comfort'],
            label:
              'Any of these: a wound or new scar, past spine surgery, bad veins, a device, an allergy, unease with touch',
            details: [
              'A wound, burn, new scar or bad bruise',
              'Spine surgery more than 3 months ago',
              'Bad varicose veins',
              'A limb that is swollen from lymphedema',
              'A port, pump or pacemaker',
              'A spine stimulator',
              'A dialysis fistula',
              'An allergy of the skin, or to scents',
              'Unease with touch or with undressing, or past trauma',
            ],
            level: 'tell-therapist',
            avoidArea: true,
            tell: 'I have one or more of these: a wound, burn, bruise or scar, past spine surgery, bad veins or a swollen limb, a device, an allergy, unease with touch. Please keep off those parts, and ask me first.',
            advice:
              'Tell your therapist before you start, and have them keep off those parts. Ask what is in the oil. You can stay dressed, and you can say stop at any time.',
          },
        ],
      },
    ],
  },
  ui: { common: actions, safety: words },
};
export default slice;
