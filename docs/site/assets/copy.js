/** A button on each sample that copies it, where the browser lets a page copy: not on plain http. */
for (const figure of navigator.clipboard ? document.querySelectorAll('.code') : []) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  const said = document.createElement('span');
  said.className = 'sr';
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    const { textContent } = figure.querySelector('code');
    const done = await navigator.clipboard.writeText(textContent).then(
      () => 'Copied',
      () => 'Not copied: select the text',
    );
    button.textContent = done;
    said.textContent = done;
  });
  button.addEventListener('blur', () => {
    button.textContent = 'Copy';
    said.textContent = '';
  });
  figure.querySelector('figcaption').append(button, said);
}
