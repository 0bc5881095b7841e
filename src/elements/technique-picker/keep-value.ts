import type { ReactiveController } from 'lit';

/** A form control, as far as its value goes. */
export interface Field {
  value: string;
  readonly form: HTMLFormElement | null;
}

/**
 * The fields of a form are as they were for a reader who comes back to a page; so is the picker's value. The answers
 * behind it are forgotten then.
 */
export function keepValue(field: Field): ReactiveController {
  let [shown, before, changed] = ['', '', 0];
  const onShow = ({ persisted, timeStamp }: PageTransitionEvent): void => {
    // Those who forget the answers may have heard of it first, and the value has gone already.
    const value = changed >= timeStamp ? before : shown;
    if (persisted && field.form) setTimeout(() => (field.value = value));
  };
  return {
    hostUpdated: () => {
      if (field.value !== shown) [before, shown, changed] = [shown, field.value, performance.now()];
    },
    hostConnected: () => window.addEventListener('pageshow', onShow),
    hostDisconnected: () => window.removeEventListener('pageshow', onShow),
  };
}
