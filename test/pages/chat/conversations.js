// Who there is to talk to, and what was said: the data of the small chat, without a page or a notification in it.

const conversations = [
  { id: 1, channel: undefined, name: 'Ana Wijaya', messages: [], unread: 0 },
  { id: 2, channel: '#design', name: '#design', messages: [], unread: 0 },
  { id: 3, channel: undefined, name: 'Budi Santoso', messages: [], unread: 0 },
  { id: 4, channel: '#operations', name: '#operations', messages: [], unread: 0 },
];

const openers = {
  'Ana Wijaya': [['Ana Wijaya', 'Good morning! The draft is in the shared folder.']],
  '#design': [
    ['Ben', 'New icons are up for comments until Friday.'],
    ['Citra', 'I like the second set.'],
  ],
  'Budi Santoso': [['Budi Santoso', 'Bisa kirim laporan sebelum Jumat?']],
  '#operations': [['Dewi', 'The backup ran without errors tonight.']],
};

for (const conversation of conversations) {
  for (const [from, text] of openers[conversation.name])
    conversation.messages.push({ from, text, at: Date.now() });
}

export function all() {
  return conversations;
}

export function byId(id) {
  return conversations.find((one) => one.id === id);
}

/** Where a message of this person, or in this channel, belongs; made when it is new. */
export function findOrAdd(from, channel) {
  const name = channel ?? from;
  const known = conversations.find((one) => one.name === name);
  if (known) return known;
  const added = { id: conversations.length + 1, channel, name, messages: [], unread: 0 };
  conversations.push(added);
  return added;
}

export function say(conversation, from, text) {
  conversation.messages.push({ from, text, at: Date.now() });
}
