/** The table of rules: one row and one file a code (language reference, section 10). */
import { conflictingDefinition } from './conflicting-definition.js';
import { documentNotListed } from './document-not-listed.js';
import { duplicateAgenda } from './duplicate-agenda.js';
import { duplicateField } from './duplicate-field.js';
import { invalidValue } from './invalid-value.js';
import { itemNumber } from './item-number.js';
import { itemUnscheduled } from './item-unscheduled.js';
import { itemWithoutAnnotation } from './item-without-annotation.js';
import { jointMismatch } from './joint-mismatch.js';
import { loneSubItem } from './lone-sub-item.js';
import { malformedSymbol } from './malformed-symbol.js';
import { meetingDayEmpty } from './meeting-day-empty.js';
import { missingField } from './missing-field.js';
import { mixedScript } from './mixed-script.js';
import { noteSubject } from './note-subject.js';
import { openingMismatch } from './opening-mismatch.js';
import { resolutionSession } from './resolution-session.js';
import type { Rule } from './rule.js';
import { scheduleNoteDropped } from './schedule-note-dropped.js';
import { scheduleOrder } from './schedule-order.js';
import { scheduleOutsideMeeting } from './schedule-outside-meeting.js';
import { scheduleOverlap } from './schedule-overlap.js';
import { scheduleUnknownItem } from './schedule-unknown-item.js';
import { syntax } from './syntax.js';
import { titleMismatch } from './title-mismatch.js';
import { titlePunctuation } from './title-punctuation.js';
import { unknownArticle } from './unknown-article.js';
import { unknownBody } from './unknown-body.js';
import { unknownDirective } from './unknown-directive.js';
import { unknownDocument } from './unknown-document.js';
import { unknownField } from './unknown-field.js';
import { unknownInstrument } from './unknown-instrument.js';
import { unknownItem } from './unknown-item.js';
import { unknownNote } from './unknown-note.js';
import { unknownResolution } from './unknown-resolution.js';
import { untranslated } from './untranslated.js';
import { unusedDefinition } from './unused-definition.js';
import { unusedNote } from './unused-note.js';
import { versionDiffers } from './version-differs.js';
import { weekday } from './weekday.js';

export const RULES: readonly Rule[] = [
  syntax,
  unknownDirective, unknownField, invalidValue, missingField, duplicateField,
  malformedSymbol,
  unknownDocument, unknownResolution, unknownItem, unknownArticle, unknownInstrument, unknownBody, unknownNote,
  conflictingDefinition, duplicateAgenda,
  unusedNote, unusedDefinition,
  itemNumber, loneSubItem, titlePunctuation,
  titleMismatch, itemWithoutAnnotation,
  itemUnscheduled, scheduleUnknownItem,
  scheduleOrder, scheduleOverlap, scheduleOutsideMeeting, meetingDayEmpty,
  scheduleNoteDropped, noteSubject,
  weekday, openingMismatch, resolutionSession, documentNotListed,
  jointMismatch,
  mixedScript,
  versionDiffers, untranslated,
];
