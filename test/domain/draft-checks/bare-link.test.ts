import { describeCheck } from './table.ts';

describeCheck('bare-link', {
  English: {
    given: [
      'https://board.example.net/t/9931',
      'please have a look https://board.example.net/t/9931',
      'Here it is: https://drive.example.net/d/abc',
      'fyi www.example.net/news',
      'thoughts? https://docs.example.net/d/77',
      '@dina https://docs.example.net/d/77 🙏',
      'see here https://docs.example.net/d/77',
    ],
    quiet: [
      'The seating plan for Saturday: https://docs.example.net/d/77',
      'Please check the wording of the safety sheet by Friday: https://docs.example.net/d/77',
      'The form moved to https://forms.example.net/leave',
      '> where is the seating plan?\nhttps://docs.example.net/d/77',
      'Please check the seating plan by Friday.',
      'No link here.',
    ],
  },
  Indonesian: {
    given: [
      'https://board.example.net/t/9931',
      'tolong dilihat ya https://board.example.net/t/9931',
      'Ini linknya: https://drive.example.net/d/abc',
      'cek ini dong www.example.net/news',
      'menurut kalian gimana? https://docs.example.net/d/77',
      '@dina https://docs.example.net/d/77 🙏',
      'silakan diisi ya kak https://forms.example.net/x',
    ],
    quiet: [
      'Denah kursi hari Sabtu: https://docs.example.net/d/77',
      'Tolong cek kalimat lembar keselamatan sebelum Jumat: https://docs.example.net/d/77',
      'Formulir cuti pindah ke https://forms.example.net/cuti',
      '> denah kursinya di mana?\nhttps://docs.example.net/d/77',
      'Tolong cek denah kursi sebelum Jumat.',
    ],
  },
});
