/**
 * A table or picture that is wider than its place scrolls by itself: by keyboard, too, and with a name. Others are no stop on
 * the way.
 */
const seen = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const scrolls = target.scrollWidth > target.clientWidth;
    for (const [name, value] of [
      ['role', 'region'],
      ['tabindex', '0'],
      ['aria-label', target.dataset.label],
    ])
      if (scrolls) target.setAttribute(name, value);
      else target.removeAttribute(name);
  }
});
for (const box of document.querySelectorAll('.table, .wide')) seen.observe(box);
