import { describeCheck } from './table.ts';

describeCheck('everything-urgent', {
  English: {
    given: [
      ['🔴 The gate is stuck. Please open it by hand.', { sent: { urgent: 5, all: 10 } }],
      ['Urgent: please call the harbour master by noon, the ship waits.', { sent: { urgent: 5, all: 5 } }],
      '🔴 call the harbour master\n🔴 order gloves\n🔴 water the plants',
    ],
    quiet: [
      ['🔴 The gate is stuck. Please open it by hand.', { sent: { urgent: 4, all: 10 } }],
      ['🔴 The gate is stuck. Please open it by hand.', { sent: { urgent: 4, all: 4 } }],
      ['The gate is stuck. Please open it by 3 pm.', { sent: { urgent: 9, all: 10 } }],
      ['🟡 The gate is stuck. Please open it by Friday.', { sent: { urgent: 9, all: 10 } }],
      '🔴 call the harbour master\n🟡 order gloves\n🟢 water the plants',
      '🔴 The gate is stuck. Please open it by hand.',
      ['', { sent: { urgent: 9, all: 10 } }],
    ],
  },
  Indonesian: {
    given: [
      ['🔴 Gerbang macet. Tolong dibuka manual.', { sent: { urgent: 6, all: 10 } }],
      [
        'Mendesak: tolong telepon syahbandar sebelum jam 12, kapalnya menunggu.',
        { sent: { urgent: 5, all: 6 } },
      ],
      '🔴 telepon syahbandar\n🔴 pesan sarung tangan\n🔴 siram tanaman',
    ],
    quiet: [
      ['🔴 Gerbang macet. Tolong dibuka manual.', { sent: { urgent: 2, all: 10 } }],
      ['Gerbang macet. Tolong dibuka sebelum jam 3.', { sent: { urgent: 9, all: 10 } }],
      '🔴 telepon syahbandar\n🟡 pesan sarung tangan\n🟢 siram tanaman',
    ],
  },
});
