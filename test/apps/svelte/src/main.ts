import { mount } from 'svelte';
import Clinic from './Clinic.svelte';

export default mount(Clinic, { target: document.getElementById('app')! });
