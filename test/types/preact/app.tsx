import type {} from 'massage-widgets/jsx';
import type { Ref } from 'preact';
import type { MassageFaq } from 'massage-widgets/massage-faq';
import type { FaqToggleEvent } from 'massage-widgets';

declare const faq: Ref<MassageFaq>;
const heard = (event: FaqToggleEvent): void => console.log(event.detail.by);

export const right = (
  <>
    <massage-faq
      ref={faq}
      key="a"
      class="wide"
      lang="en-GB"
      topic="safety"
      items="cost"
      mode="single"
      open="first"
      heading-level={3}
      id-prefix="q-"
      structured-data="none"
      onClick={(event) => event.currentTarget.showAll()}
      onfaq-toggle={heard}
      onfaq-searchCapture={(event) => event.currentTarget.show(String(event.detail.results))}
    >
      <h2 slot="heading">Questions</h2>
    </massage-faq>
    <massage-faq headingLevel={3} idPrefix="q-" open="cost parking" heading-level="3" />
    <technique-picker
      name="style"
      required
      value="swedish"
      defaultValue="swedish"
      techniques="swedish sports"
      max-results="2"
      answers={{ goal: 'relax', pressure: 'light' }}
      onpicker-result={({ detail }) => detail.count}
    />
    <cost-compare weeks={20} view="cards" currency="EUR" oncost-export={({ detail }) => detail.format satisfies string}>
      <cost-option for="massage" low={85} high="95" per="session" note="60 min" />
    </cost-compare>
    <massage-content content={{ faq: { entries: [{ id: 'cost', answer: 'Ask.' }] } }} mode="replace" site-name="Oak">
      <massage-safety-check region="GB" onsafety-change={({ detail }) => detail.complete} />
      <technique-card technique="swedish" booking-href="/book/{technique}" />
      <technique-card technique="our-own" />
    </massage-content>
    <session-guide phase="before" oncontent-outdated={({ detail }) => detail.ids.join()} />
    <evidence-brief certainty="good" onevidence-filter={({ detail }) => detail.results} />
    <visit-sheet site-name={undefined} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error there is no such mode */}
    <massage-faq mode="double" />
    {/* @ts-expect-error an attribute with a hyphen is checked, too */}
    <massage-faq structured-data="yes" />
    {/* @ts-expect-error a level is a number */}
    <massage-faq heading-level="three" />
    {/* @ts-expect-error no such property */}
    <massage-faq topics="safety" />
    {/* @ts-expect-error the detail of another event */}
    <massage-faq onfaq-toggle={({ detail }) => detail.results} />
    {/* @ts-expect-error a listener is no text */}
    <massage-faq onfaq-search="log()" />
    {/* @ts-expect-error a result is the element's to say */}
    <technique-picker result={null} />
    {/* @ts-expect-error answers are texts */}
    <technique-picker answers={{ pressure: 1 }} />
    {/* @ts-expect-error no such question */}
    <technique-picker answers={{ gaol: 'relax' }} />
    {/* @ts-expect-error no such answer */}
    <technique-picker answers={{ goal: 'relaxing' }} />
    {/* @ts-expect-error another element's event */}
    <technique-picker onfaqtoggle={heard} />
    {/* @ts-expect-error weeks are a number */}
    <cost-compare weeks="many" />
    {/* @ts-expect-error a price needs an option */}
    <cost-option low={85} />
    {/* @ts-expect-error paid for nothing that we know */}
    <cost-option for="massage" low={85} per="year" />
    {/* @ts-expect-error no such section */}
    <massage-content content={{ faqs: [] }} />
    {/* @ts-expect-error a reference to another element */}
    <visit-sheet ref={faq} />
    {/* @ts-expect-error no such tag */}
    <massage-sheet />
  </>
);
