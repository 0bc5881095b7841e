import { readFaq } from '../faq-text.js';
import { words } from './words/faq.js';

// Every reader downloads all of this: keep it short. Search words load apart, in faq-keywords.ts.
// Line by line: id and question; the answer in one sentence; each paragraph of the rest; grade, direction, who graded it, and
// the sources. A line alone is a topic, of all questions up to the next.
const text = `effectiveness Does it help?

good-for-back-pain Does massage help back pain?
It may ease low back pain a little, for a while.
Reviews rate the evidence from very uncertain to moderate. The UK guideline backs massage only with exercise.
Better blood flow, less inflammation and faster healing are not shown.
very-low small review furlan-2015 who-2023 nice-ng59

chronic What can it do for pain that has lasted?
It may ease pain and daily tasks for weeks or a few months.
A long-term gain is not shown. Massage does not break knots apart.
very-low small editors cherkin-2011 little-2008 vigotsky-2015

inflammation Does massage lower inflammation?
This is not shown for back pain.
Massage flushes out no waste and is not shown to free a nerve.
no-evidence unclear editors crane-2012 wiltshire-2010

how-long-lasts How long does relief last?
If it helps, hours or days after one visit, weeks or months after a course.
For one visit, that comes from practice. Most of the gain is gone by a year.
low mixed editors cambron-2007 little-2008 cherkin-2011

how-many How many sessions do I need?
Nobody knows. Trials often used 6 to 10 over one to three months.
Our tip: after four to six, if pain and daily tasks are no better, stop and try something else.
low unclear editors cherkin-2011 little-2008

new-pain Should I get a massage for new pain?
You can with no warning signs, but most new back pain settles anyway.
Stay active. Studies back heat more than massage.
Gentle massage only, and off a spot hurt in the last two or three days.
low small review acp-2017 furlan-2015

vs-exercise Massage or exercise?
Exercise comes first, and massage is an extra.
The UK guideline backs massage only with exercise. Studies found no clear difference later on, but the evidence is weak.
low none review ahrq-2020 nice-ng59

with-exercise Can I combine massage and exercise?
Yes, the UK guideline backs massage only with exercise.
In one small trial, people who had both did best, but the evidence is weak.
low small editors preyde-2000 nice-ng59

placebo Is it only a placebo?
Part of it may be, and studies cannot rule that out.
People know when they get a massage. Touch, time and hope can ease pain, and that relief is real.
low unclear editors furlan-2015 nice-ng59

posture Can massage fix my posture?
This is not shown, nor that posture causes back pain.
Shift when you want to, and keep moving.
no-evidence unclear editors swain-2020

stress-sleep Can it help with stress and sleep?
You may feel calmer, but better sleep is less certain.
The evidence is weak. For sleep there is one small study. The stress hormone cortisol barely changes.
low small editors crawford-2016 moyer-2011 field-2007

techniques Types of massage

best-type Which type of massage is best?
No style is shown to work better for low back pain.
Swedish is near the surface, deep tissue deeper, trigger point and myofascial release on small spots or fascia. Choose by the pressure you like.
low none editors cherkin-2011 denneny-2019 wu-2021

does-it-have-to-hurt Does it have to hurt to work?
No, and light massage may help too.
In one small trial, firm pressure did a bit better at first, but not later.
Say if it is too firm. Sharp or growing pain means stop.
very-low mixed editors chen-2022-force cherkin-2011

swedish-vs-deep Swedish or deep tissue?
Choose by feel: deep tissue is firmer, but not shown to work better.
Deep tissue often leaves you sore for a day or two. With blood thinners or weak bones, gentle massage only.
low none editors cherkin-2011 majchrzycki-2014

knots What is a muscle knot?
A tender spot (trigger point) in a muscle, sometimes with pain that spreads.
Experts do not agree on the cause or how to spot one. It is not a lump to break up.
Pressing it may feel good, but is not shown to ease pain.
low unclear review denneny-2019

fascia Does myofascial release stretch fascia?
Hardly: in a model, thick fascia is too stiff for hands.
The release you feel may come from your nerves or softer tissue.
low false editors chaudhry-2008 wu-2021

sports-non-athlete Can I have sports massage if I do no sport?
Yes, any adult can, but the studies are on athletes.
We found no trial of it for back pain. For gentle massage only, choose another style.
very-low unclear editors davis-2020

safety Is it safe for me?

safe-for-all Is massage safe for any kind of back pain?
No, but for most people with no warning signs the risk is low.
Check the warning signs first. For some signs, call your emergency number now. Others need a doctor before any massage.
Tell your therapist about your pain, health, allergies and drugs. They do not diagnose: see a doctor about new or worse pain.
consensus n/a editors yin-2014 finucane-2020

warning-signs When should I see a doctor first?
For some signs, call your emergency number now. Others need a doctor before any massage.
Call your emergency number for new numbness or tingling between your legs, new trouble peeing, pooing or holding it, or less feeling in sex. Also for pain, tingling, numbness or weakness in both legs, or weakness or numbness that grows fast. Also for legs that buckle or wobble, not just from pain, and for newly clumsy hands.
Call your emergency number for chest pain, short breath or tearing upper-back pain. Also for sudden, very bad belly pain. Also for sudden, very bad back pain if you are over 65, or feel faint or sweaty, look gray or your heart races. Also for a pulsing belly or an aneurysm, with pain. Also for pain after a bad crash or high fall. Also if you feel ill and are confused, very drowsy, blotchy or breathing fast. In pregnancy, also for heavy bleeding, fainting, a fit or bad belly pain that does not stop.
See a doctor today for a newly weak or numb leg or foot. Also for one leg newly swollen, warm, red or sore, or a clot. Also for fever, chills, night sweats or feeling ill. Also for side pain with burning or bloody pee. Also for new constant pain with weak immunity, TB, injected drugs, or a recent infection or spine procedure. Also for sudden pain after a small fall or lift, with older age, weak bones, a past break or long-term steroids. Also for a possible break, and for a fall or sudden back pain on blood thinners. Also for other signs in pregnancy. If you cannot, or it gets worse, go to the emergency department.
See a doctor before you book for weight loss without trying, pain that never eases or is worse at night, or a new lump. Also for cancer or heart trouble.
Book a routine visit if pain has not eased in a few weeks. The safety check lists more.
consensus n/a editors finucane-2020 nhs-back-pain

sciatica Can I have massage with sciatica or a disc problem?
If it is steady, gentle massage may be fine while you stay active.
Call your emergency number for new numbness or tingling between your legs, new trouble peeing, pooing or holding it, or less feeling in sex. Also for pain, tingling, numbness or weakness in both legs, or weakness or numbness that grows fast.
See a doctor today for a newly weak or numb leg or foot.
Tell your therapist. No deep pressure along the leg pain, and stop if it spreads. The UK guideline backs massage only with exercise. The Dutch one advises against it for nerve pain in the leg.
consensus n/a review nice-ng59 kngf-2021

pregnancy Can I have massage while pregnant?
Often yes, after 12 weeks if all is well, but ask your midwife or doctor.
Call your emergency number for chest pain or short breath. Also for heavy bleeding, fainting, a fit or bad belly pain that does not stop.
Call your maternity unit today for other bleeding, fluid loss, fever, tightenings, bad headache, blurred sight or sudden swelling. Also for pain when you pee, one-sided belly or shoulder-tip pain, or if the baby moves less. See a doctor today for one leg newly swollen, warm, red or sore.
Ask before you book under 12 weeks, at high risk, or with any problem or past clot.
Choose a trained therapist. Lie on your side. No belly work and no deep leg work. Some say no leg massage at all.
consensus n/a editors mueller-2021 sutham-2020

blood-thinners Can I have massage on blood thinners?
Gentle massage only, and tell your therapist first.
Deep or forceful work can make you bruise or bleed. Ask whoever prescribes them, before you book if you had a clot in the last three months.
Call your emergency number for chest pain or short breath.
See a doctor today for a fall or sudden back pain, or one leg newly swollen, warm, red or sore.
consensus harm editors nccih-massage

osteoporosis Can I have massage if I have osteoporosis?
Gentle massage only, with no pressure straight on the spine.
Deep or forceful work can break weak bones. The same goes for long-term steroids. Tell your therapist.
See a doctor before you book if your bones are very weak or you once broke your spine.
Call your emergency number for pain after a bad crash or high fall. See a doctor today for sudden pain after a small fall or lift.
consensus harm editors finucane-2020

cancer Can I have massage with cancer, now or before?
Ask your care team or doctor first. Gentle massage may be fine.
See a doctor today for weight loss without trying, pain that never eases or is worse at night, a new lump or change of shape. Also for new pain between the shoulders, or pain worse when you cough or sneeze.
After cancer, see a doctor before you book if nobody has checked this back pain. If checked, tell your therapist.
Gentle massage only, off the tumor, nearby nodes, lines and skin that had radiation. Lighter still with cancer in the bone or low platelets. Massage is not shown to spread cancer.
consensus n/a editors macmillan-massage

heart Can I have massage with high blood pressure or heart trouble?
See a doctor before you book if it is recent or not under control.
Call your emergency number for chest pain or short breath. Also for new back or belly pain with an aneurysm.
See a doctor before you book with heart failure, angina, an aneurysm, or a recent heart attack or stroke.
Never massage a leg that may hold a clot. See a doctor today for one leg newly swollen, warm, red or sore.
consensus harm editors sutham-2020 editorial-consensus

side-effects What are the side effects?
About 1 in 10 people feel a bit sore, mostly for under 36 hours.
Serious harm is rare but real, often after forceful work.
Call your emergency number for chest pain or short breath. Also for new numbness or tingling between your legs, new trouble peeing, pooing or holding it, or less feeling in sex. Also for pain, tingling, numbness or weakness in both legs, or weakness or numbness that grows fast.
See a doctor today for a newly weak or numb leg or foot, or fever. If pain gets worse or spreads, see a doctor.
low harm editors cambron-2007 yin-2014

session Your session

what-happens What happens in my session?
You talk, your therapist feels the sore area, then the strokes begin.
It takes 30–60 minutes. Tell your therapist about your pain, health, allergies and drugs.
Undress only as far as you like. A sheet covers the rest. Say if it is too firm.
consensus n/a editors mayo-session

sore-after Why am I sore the day after?
Your muscles were pressed hard, and mostly settle within a day or two.
No toxins are involved. Ask for less pressure next time.
Call your emergency number for pain, tingling, numbness or weakness in both legs, or weakness or numbness that grows fast.
See a doctor today for a newly weak or numb leg or foot. If pain gets worse or spreads, see a doctor.
low harm editors cambron-2007

water Should I drink extra water after a massage?
No, just drink when you are thirsty.
Massage flushes out no waste.
no-evidence false editors wiltshire-2010

toxins Does massage flush out toxins or lactic acid?
No, it clears neither.
No study we found measured toxins. Your body clears lactic acid by itself.
no-evidence false editors wiltshire-2010 crane-2012

eat-exercise Can I eat before and train after?
A light snack first and a walk after are fine.
Skip a heavy meal and alcohol. Train hard when you feel ready.
consensus n/a editors nice-ng59 editorial-consensus

cost Cost

cost How much does a massage cost?
As a rough US guide, one session costs $60–$120.
That has no date, is probably low, and leaves out tips, tax and travel. A course of 6 to 10 comes to $360–$1,200.
descriptive n/a editors amta-2009

insurance Does insurance cover massage?
It varies, and massage by itself is often not covered.
Ask your plan before you book. Is it covered as part of physical therapy? How many visits?
descriptive n/a editors

value It costs less than surgery. Is it better value?
No, they treat different things, so you cannot compare them.
For sciatica from a disc, surgery brought faster relief. A few nerve problems need surgery fast, not massage.
descriptive n/a editors chou-2009

self-care Looking after yourself

self-massage Do balls, rollers or massage guns help?
Maybe, but for back pain the evidence is weak.
Rollers let healthy people stretch a bit further for a short time.
Start light, keep off the bones of your spine, and stop if you get leg symptoms. See a doctor today for a newly weak or numb leg or foot. The same cautions hold as for any massage.
very-low unclear editors cheatham-2015

heat Should I try heat first?
Yes, for new low back pain. Studies back heat more than massage.
The gain is small. The US guideline is old, and not about pain that has lasted.
moderate small review acp-2017

stay-active Is it better to rest or to move?
Move: keep doing your normal things.
Do not stay in bed for long. Start with a short walk, and build up.
See a doctor if pain has not eased in a few weeks, gets worse or stops daily life.
consensus helps review nice-ng59 nhs-back-pain

find-therapist How do I choose a therapist?
Check their license, ask about training in back pain, and agree when to stop.
A license does not promise results or safety.
Be wary of cures, toxins, promises to “realign” you, and bundles paid up front.
consensus n/a editors mayo-session`;

/** Questions and answers, under their topics. */
const slice = { ui: { faq: words }, faq: readFaq(text, '2026-11-22') };
export default slice;
