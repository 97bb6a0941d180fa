/** What a chat's message box takes: Slack's mrkdwn, Markdown, or words alone. */
export type Markup = 'slack' | 'markdown' | 'plain';

/** A label in front of words: bold where the chat knows bold. https://docs.slack.dev/messaging/formatting-message-text */
export function label(text: string, markup: Markup): string {
  if (markup === 'slack') return `*${text}:*`;
  return markup === 'markdown' ? `**${text}:**` : `${text}:`;
}

/** What is kept together: addresses, code, and words marked up on purpose, from blank to blank. */
const meant =
  /^[ \t]{0,8}[*+-] |(?:https?:\/\/|www\.)\S{2,2000}|`[^`\n]{1,500}`|(?<![^\s(])(\*\*|__|~~|\*|_)(?=[^\s*_~])[^\n*_~]{0,500}[^\s*_~]\1(?![^\s).,;:!?])/gmu;
/** What would begin markup, but on its own is meant as it stands: "2*3*4", "*.ts". */
const lone = /[*`~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/**
 * The writer's words, so that the chat shows what was written: what was marked up on purpose stays, a lone star does not begin anything,
 * and an open code block does not swallow what follows. Slack knows no escape and its box takes `&`, `<` and `>` as they are; only
 * what it would send to everybody ("<!here>") is broken, with a joiner that is not seen.
 */
export function asWritten(text: string, markup: Markup): string {
  const said = text.trim();
  if (markup === 'plain') return said;
  const fences = said.match(/```/gu)?.length ?? 0;
  if (fences > 0) return fences % 2 === 0 ? said : `${said}\n\`\`\``;
  if (markup === 'slack') return said.replace(/<(?=[!@#])/gu, '<\u2060');
  let from = 0;
  let written = '';
  for (const { 0: kept, index } of said.matchAll(meant)) {
    written += escaped(said.slice(from, index)) + kept;
    from = index + kept.length;
  }
  return written + escaped(said.slice(from));
}

function escaped(text: string): string {
  return text.replace(lone, '\\$&').replace(/<(?=[a-z/!])/giu, '\\<');
}
