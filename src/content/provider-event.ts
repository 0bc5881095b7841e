/** Says to the providers above that a nearer one answers from now on. The event that Lit's own provider sends. */
export class ContextProviderEvent extends Event {
  constructor(
    readonly context: unknown,
    readonly contextTarget: Element,
  ) {
    super('context-provider', { bubbles: true, composed: true });
  }
}
