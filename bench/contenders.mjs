/**
 * Who is measured. Each has a folder in contenders/: `entry.js` is what an app would bundle for its questions, `search.js`
 * the same with the library's own search field, `page.js` drives it through `window.contender`. `of`: the folder of another,
 * whose page is bundled into one file with all that would load later.
 */
export const contenders = [
  { name: 'native', label: 'plain `<details>`' },
  { name: 'control', label: 'the same again (null control)' },
  { name: 'lit', label: 'a bare Lit element', from: 'lit', hasSearch: true },
  { name: 'ours', label: '`<massage-faq>`', hasSearch: true },
  { name: 'ours-whole', of: 'ours', label: '`<massage-faq>`, app in one file' },
  { name: 'shoelace', label: 'Shoelace', from: '@shoelace-style/shoelace' },
  { name: 'webawesome', label: 'Web Awesome', from: '@awesome.me/webawesome' },
  { name: 'vaadin', label: 'Vaadin', from: '@vaadin/accordion' },
  { name: 'spectrum', label: 'Spectrum', from: '@spectrum-web-components/accordion' },
  { name: 'carbon', label: 'Carbon', from: '@carbon/web-components' },
  { name: 'radix', label: 'React with Radix', from: '@radix-ui/react-accordion', hasSearch: true },
];
