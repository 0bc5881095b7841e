import type {} from 'massage-widgets/svelte';
