import { defineElement } from '../../shared/define-element.js';
import { EvidenceBrief } from './evidence-brief.js';

defineElement('evidence-brief', EvidenceBrief);

declare global {
  interface HTMLElementTagNameMap {
    'evidence-brief': EvidenceBrief;
  }
}
