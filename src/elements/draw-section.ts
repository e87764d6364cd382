import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {directionOf} from '../locales/language.js';
import * as say from '../locales/messages.js';
import type {Section} from '../posting/posting.js';
import {isPlain} from '../posting/rich-text.js';
import type {Checklist} from './checklist.js';
import {drawApart, drawHeading, drawPlain, rich} from './draw-text.js';
import type {Drawing} from './frame-controller.js';
import {Later} from './later.js';

/** Whether a section lists qualifications, required or preferred. */
export function isQualifications({kind}: Section): boolean {
  return kind === 'qualifications' || kind === 'preferred-qualifications';
}

/** A section under its own heading, or under ours where its kind has a name. With a checklist, its qualifications can be ticked. */
export function drawSection(
  element: LitElement,
  section: Section,
  level: number,
  {language, lang, dir}: Omit<Drawing, 'posting' | 'isBusy'>,
  checklist?: Checklist,
): TemplateResult {
  const {kind, heading, content} = section;
  const draw = isPlain(content) ? drawPlain : rich.for(element)?.drawBlocks;
  const ours = say.sectionHeading(kind);
  // With a direction of its own it is passed over where that of the section is found by its first letters.
  const named = heading ?? drawApart(ours, language, directionOf(language));
  return html`<section class="prose" part="section ${kind}" lang=${lang} dir=${dir}
    >${named ? drawHeading(level, named, 'heading') : nothing}${
      checklist && isQualifications(section) ? checklist.draw(section, level) : draw?.(content, level)
    }</section
  >`;
}

/** What is loaded for the first element whose qualifications can be ticked. */
export const checklists = new Later(() => import('./checklist.js'));
