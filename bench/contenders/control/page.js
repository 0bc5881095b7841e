import '../native/page.js';
