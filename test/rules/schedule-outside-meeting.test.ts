// What `schedule-outside-meeting` finds and leaves alone.
import { checkFindings } from '../support/findings.js';

describe('schedule-outside-meeting', () => {
  it('finds days that are none of the meeting', () => {
    checkFindings('schedule-outside-meeting', `@agenda LAK/COM/2031/1
language: en
meeting: 2031-05-05 .. 2031-05-09
@schedule
2031-05-04
^^^^^^^^^^ schedule-outside-meeting warning: 2031-05-04 is no day of the meeting, which is held from 2031-05-05 to 2031-05-09.
2031-05-05
2031-05-09
2031-05-10
^^^^^^^^^^ schedule-outside-meeting
2031-02-30
`);
  });

  it('says nothing where the meeting has no days, or none that can be read', () => {
    checkFindings('schedule-outside-meeting', '@agenda LAK/COM/2031/1\nlanguage: en\n@schedule\n2031-05-04\n');
    checkFindings('schedule-outside-meeting', '@agenda LAK/COM/2031/1\nlanguage: en\nmeeting: May 2031\n@schedule\n2031-05-04\n');
  });
});
