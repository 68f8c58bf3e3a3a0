/** Whole lines that outlets put among their paragraphs. Each row matches from the line's start. */
const BOILERPLATE: readonly RegExp[] = [
  /^advertisements?\b.{0,40}$/i,
  /^(?:story continues|continue reading|continues? below|article continues|scroll to continue)\b.{0,60}$/i,
  /^(?:please )?(?:sign up|subscribe|register|log ?in|sign in)\b(?! to the\b.{0,40}\b(?:treaty|convention|pact))/i,
  /^(?:click|tap) (?:here|to)\b/i,
  /^(?:copyright\b|\(c\)|©)/i,
  /\ball rights reserved\.?$/i,
  /^this (?:material|article|story|content) (?:may not be|was originally|first appeared|is republished)\b/i,
  /^by (?:subscribing|signing up)\b/i,
  /\b(?:by signing up,? you agree|unsubscribe at any time)\b/i,
  /\bquality journalism is more crucial than ever\b/i,
  /^(?:follow|like) .{2,40} on (?:twitter|facebook|instagram|x|telegram|whatsapp)\b/i,
  /^(?:read|see|watch|listen|hear)(?: more| also| next| now| on)?\s*[:|]/i,
  /^read more\b.{0,120}$/i,
  /^(?:related|more|also|recommended|related (?:stories|articles|content|coverage)|more on this(?: story)?|you may also like|most (?:read|popular|viewed))\s*:?$/i,
  /^(?:related|more from [^:]{2,40}|also read|read also|see also)\s*:/i,
  /^slideshow\b.{0,30}$/i,
  /^(?:\d+ )?(?:comments?|images?|photos?|shares?)$/i,
  /^media playback is (?:un|not )?supported\b/i,
  /^(?:media|image|photo|picture) (?:caption|copyright|credit|source)s?\b/i,
  /^(?:photo|image|picture|video|graphic|file photo)s?\s*[:/|]/i,
  /^(?:share|print|e-?mail|save|tweet|facebook|twitter|whatsapp|linkedin|copy link|listen)(?:[\s|·,/]+(?:share|print|e-?mail|save|tweet|facebook|twitter|whatsapp|linkedin|copy link|this(?: article| story| page)?|on|via))*$/i,
  /^(?:topics?|tags?|filed under|keywords)\s*:/i,
  /^(?:send|e-?mail) (?:us )?(?:your )?(?:comments|feedback|tips|story ideas)\b/i,
  /^(?:our standards|the (?:reuters|thomson reuters) trust principles)\b/i,
  /^(?:skip to|back to top|view comments|show comments|leave a comment|join the conversation)\b/i,
  /^(?:we use|this site uses) cookies\b/i,
  /^(?:contact|write to) (?:the (?:author|writer|reporter)|us)\b/i,
  /^[-*_=~•·—–\s]+$/,
];

/** A photo's credit at the end of a caption: "REUTERS/Kim Hong-Ji", "(AP Photo/…)", "| Saul Loeb/AFP/Getty Images". */
const PHOTO_CREDIT =
  /(?:\bREUTERS\/\p{Lu}[\p{L} .'-]{2,40}|\((?:AP|AFP|EPA|Reuters)(?: Photo)?\/[^)]{3,60}\)|\b(?:AFP|AP|EPA|Getty)\/?(?: via)? ?(?:Getty Images|Photo)|\bGetty Images|\bFile [Pp]hoto)[.)]?$/u;

const LONGEST_BOILERPLATE = 400;

/** Is this whole paragraph an outlet's standing line, an invitation, or a photo's caption with its credit? */
export function isBoilerplate(paragraph: string): boolean {
  if (paragraph.length > LONGEST_BOILERPLATE) return false;
  return PHOTO_CREDIT.test(paragraph) || BOILERPLATE.some((line) => line.test(paragraph));
}
