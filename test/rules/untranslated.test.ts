// What `untranslated` finds and leaves alone.
import { checkFindings } from '../support/findings.js';

describe('untranslated', () => {
  it('finds markers in the words of six languages, with their brackets', () => {
    for (const marker of [
      '[to be translated]', '[Not yet translated]', '[TO BE TRANSLATED: annex]', '[[untranslated]]', '[… translation pending …]',
      '[à traduire]', '[Traduction en attente : annexe]', '[por traducir]', '[pendiente de traducción]', '[подлежит переводу]', '[Не переведено]',
      '[待译]', '［待翻译］', '【未翻译】', '[للترجمة]', '[لم يترجم بعد]', '[TODO]', '[TODO: title]',
    ]) {
      checkFindings('untranslated', `@agenda LAK/COM/2031/1
language: ru
# 1. ${marker}
     ${'^'.repeat(marker.length)} untranslated warning: This text is marked as not yet translated.

Уровни: ${marker}.
        ${'^'.repeat(marker.length)} untranslated
@documents
LAK/COM/2031/2  ${marker}
                ${'^'.repeat(marker.length)} untranslated
@schedule
2031-05-05
10:00-11:00  "${marker}"
              ${'^'.repeat(marker.length)} untranslated
`);
    }
  });

  it('finds TODO, but not in Spanish, where it is a word', () => {
    checkFindings('untranslated', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en

TODO: the introduction.
^^^^ untranslated

# 1. Opening TODO
             ^^^^ untranslated
//- lakes.es.agenda
@agenda LAK/COM/2031/2
language: es

TODO: lo que se dijo. TODO

[TODO]
^^^^^^ untranslated
`);
  });

  it('leaves other brackets, words and comments alone', () => {
    checkFindings('untranslated', `@agenda LAK/COM/2031/1
language: en
// [to be translated] TODO: all of it
# 1. Opening [continued]

The report is to be translated into six languages [to be issued]. It was not translated in time [E only]. A TODO list was kept.

The annex [to be translated into Arabic only if funds allow] was adopted. [sic]
`);
  });

  it('finds passages that stand as in the original, in the other versions', () => {
    checkFindings('untranslated', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening of the session

The session will be opened by the Chair at the time that is given in the timetable.

- (a) To compare the data that are submitted by the parties of the basin;

^1: The times that are given in the timetable are those of the place of the meeting.
//- lakes.fr.agenda
@agenda LAK/COM/2031/1
language: fr
original: en
# 1. Opening of the session

The session will be opened by the  Chair at the time that is
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ untranslated warning: This text stands word for word in the English original.
given in the timetable.

- (a) To compare the data that are submitted by the parties of the basin;
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ untranslated

^1: The times that are given in the timetable are those of the place of the meeting.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ untranslated
`);
    checkFindings('untranslated', `//- lakes.zh.agenda
@agenda LAK/COM/2031/1
language: zh
# 1. 开幕

委员会主席将于会议第一天上午宣布本届会议开幕。
//- lakes.ar.agenda
@agenda LAK/COM/2031/1
language: ar
original: zh
# 1. الافتتاح

委员会主席将于会议第一天上午宣布本届会议开幕。
^^^^^^^^^^^^^^^^^^^^^^^ untranslated warning: This text stands word for word in the Chinese original.
`);
  });

  it('leaves addresses, quotations, tables and document titles alone, and versions without their original', () => {
    checkFindings('untranslated', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en

Secretariat of the Lakes Committee, Lakeside Conference Centre, Harbour Road 12, P.O. Box 500, 1400 Entebbe, secretariat@example.org

> The Committee decides to take note of the report on the levels of the lakes and to thank the authors.

| The deadline for the registration of all of the delegations to the session | noon |

@documents
LAK/COM/2031/2  Report on the levels of the lakes that are shared by the parties of the basin
//- lakes.es.agenda
@agenda LAK/COM/2031/1
language: es
original: en

Secretariat of the Lakes Committee, Lakeside Conference Centre, Harbour Road 12, P.O. Box 500, 1400 Entebbe, secretariat@example.org

> The Committee decides to take note of the report on the levels of the lakes and to thank the authors.

| The deadline for the registration of all of the delegations to the session | noon |

@documents
LAK/COM/2031/2  Report on the levels of the lakes that are shared by the parties of the basin
//- group.fr.agenda
@agenda LAK/SC/2031/1
language: fr
original: en

The session will be opened by the chair at the time that is given in the timetable.
//- group.ru.agenda
@agenda LAK/SC/2031/1
language: ru
original: en

The session will be opened by the chair at the time that is given in the timetable.
`);
  });
});
