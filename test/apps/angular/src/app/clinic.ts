import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild } from '@angular/core';
import type { FaqToggleEvent, MassageFaq } from 'massage-widgets';
import type { SiteContent } from 'massage-widgets/content';
import 'massage-widgets/cost-compare/define';
import 'massage-widgets/massage-content/define';
import 'massage-widgets/massage-faq/define';
import 'massage-widgets/technique-picker/define';

@Component({
  selector: 'app-clinic',
  templateUrl: './clinic.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class Clinic {
  readonly content: SiteContent = {
    faq: { entries: [{ id: 'cost', answer: 'With us, $85 an hour.' }] },
    treatments: [{ id: 'massage', price: { low: 85, high: 95, per: 'session' } }],
  };
  readonly faq = viewChild.required<ElementRef<MassageFaq>>('faq');
  readonly topic = signal('cost');
  readonly questions = signal([{ id: 'parking', question: 'Where can I park?', answer: 'Behind the house.' }]);
  readonly opened = signal('');
  readonly hasCosts = signal(true);
  readonly booked = signal('');

  choose({ target }: Event): void {
    this.topic.set((target as HTMLSelectElement).value);
  }

  add(): void {
    const towels = { id: 'towels', question: 'Do you have towels?', answer: 'Yes, twenty.' };
    this.questions.update((questions) => [...questions, towels]);
  }

  openAll(): void {
    this.faq().nativeElement.showAll();
  }

  toggle(): void {
    this.hasCosts.update((has) => !has);
  }

  note(event: Event): void {
    this.opened.set((event as FaqToggleEvent).detail.id);
  }

  book(event: Event): void {
    event.preventDefault();
    this.booked.set(String(new FormData(event.currentTarget as HTMLFormElement).get('style')));
  }
}
