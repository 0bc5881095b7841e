import type {} from 'massage-widgets/vue';
