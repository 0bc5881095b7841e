import { mount } from './entry.js';

mount(document.getElementById('root'), JSON.parse(document.getElementById('questions').textContent));
