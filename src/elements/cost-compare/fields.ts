/** What has got the focus and has not been pressed since. */
let fresh: EventTarget | null = null;

/** For `focus` and `click`: what a field holds is selected when it is come to, so that what is typed replaces it. */
export function selected({ type, target }: Event): void {
  const input = target as HTMLInputElement;
  // A press puts the caret somewhere after the field has got the focus.
  const isFirst = type === 'focus' || (fresh === target && input.selectionStart === input.selectionEnd);
  fresh = type === 'focus' ? target : null;
  if (isFirst) input.select();
}
