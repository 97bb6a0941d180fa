import { oneLine } from './rule.ts';

/** Verbs that open an order at work and are hardly ever anything else there. Plain forms, alternatives of a pattern. */
export const sureVerbs =
  oneLine(`send|bring|ensure|remember|forward|provide|submit|confirm|advise|inform|tell|remind|notify|
  arrange|prepare|revise|attend|include|remove|delete|install|upload|respond|choose|select|decide|verify|ignore|disregard|
  consider|discuss|explain|clarify|describe|create|contact|invite|assign|approve|reject|replace|rename|merge|deploy|
  investigate|finish|finalize|finalise|complete|collect|gather|write|read|keep (?:me|us)|take|pick|put|get|give|ask|join|
  refer|familiarize|add|avoid|bear|follow|see (?:if|whether|what|how|who|why)|think about|talk to|speak to|make sure|be sure|
  be ready|be there|be prepared|sit down|reach out|go ahead|go through|go over|find out|resend|rewrite|translate|summarize|
  summarise|double-check|correct|order`);

/** Verbs that are nouns as well: "review the draft" is an order, "review notes" is not. */
export const eitherVerbs =
  oneLine(`call|email|e-mail|mail|text|ping|phone|page|fax|message|review|check|update|test|sign|book|
  schedule|plan|change|fix|move|post|share|copy|print|comment|reply|answer|vote|report|list|note|visit|click|download|
  register|use|try|help|open|close|start|stop|run|set|fill|look|log|save|edit|draft|return|drop|show|meet|keep|make|find|
  enter|apply|go|come|grab|work|turn|push|pull|release|ship|hold|wait|leave|block|bump|cc|outline|address|process|document|
  mark|name|rank|rate|request|research|route|scan|search|speak|spend|support|swap|switch|sync|tag|talk|track|transfer|
  upgrade|watch|wire|restart|chase|hang|fetch|water|clean|lock|pack|pay|cancel|charge|deliver|invoice|measure|rotate|reset|rerun|sort|weigh`);

/** What follows a verb that opens a sentence, and hardly ever a noun there. */
export const objectOrDirection =
  oneLine(`(?:(?:the|an?|this|that|these|those|it|me|us|him|her|them|my|our|your|his|its|their|all|any|each|
  every|both|some|one|if|whether|with|in|on|at|to|for|from|up|out|by|into|over|through|down|off|back|as|about|around|here|
  there|and|what|which|who|how|when|where|again|now|today|tomorrow|asap|everything|everyone|something|only|just|pr|mr)(?!\\p{L}|')|[@#]\\S|https?:)`);
