import type { ReactiveController } from 'lit';
import { bookingOf } from '../../shared/booking.js';
import type { FlowHost } from './flow.js';
import { isOnePage, mostOf, offeredOf } from './settings.js';

/** Tells the author of the page at once what is wrong, not only once a reader gets that far. */
export function check({ target: host, content, need }: FlowHost): void {
  isOnePage(host);
  mostOf(host);
  bookingOf(host, 'id');
  if (!host.techniques) return;
  // Which ids there are is known when the styles are.
  const controller: ReactiveController = {
    hostUpdated() {
      const { techniques } = content() ?? {};
      if (!techniques) return;
      host.removeController(controller);
      offeredOf(host, techniques);
    },
  };
  host.addController(controller);
  need('techniques');
  host.requestUpdate();
}
