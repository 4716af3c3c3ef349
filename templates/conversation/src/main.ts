import { defineElement } from 'bow-out/engine';
import conversation from './conversation.ts';

// From here on, the page can use <interview-date>.
defineElement('interview-date', conversation);
