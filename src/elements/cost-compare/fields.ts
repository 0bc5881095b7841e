/** What has got the focus and has not been pressed since. */
let fresh: EventTarget | null = null;

/** For `focus` and `mouseup`: what a field holds is selected when it is come to, so that what is typed replaces it. */
export function selected(event: Event): void {
  const input = event.target as HTMLInputElement;
  const isFocus = event.type === 'focus';
  const isPressed = !isFocus && fresh === input;
  fresh = isFocus ? input : null;
  // Some engines put the caret to where a press begins, others to where it ends, with that as what they do by themselves.
  if (isPressed) event.preventDefault();
  if (isFocus || (isPressed && input.selectionStart === input.selectionEnd)) input.select();
}
