import { defineElement } from 'bow-out/engine';
import conversation from './conversation.ts';

defineElement('interview-date', conversation);
