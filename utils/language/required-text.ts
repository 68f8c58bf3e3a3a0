/** Strings one of which a text must hold. */
type OneOf = readonly string[];

/**
 * What a text must hold for a regular expression to match it: one string of every list. It is a cheap question to ask
 * before the expression itself, and never wrong: what it refuses could not match.
 *
 * The usual way of text search engines: see Russ Cox, "Regular Expression Matching with a Trigram Index" (2012).
 * @param source of an expression without the `i` and `v` flags.
 */
export function requiredText(source: string): readonly OneOf[] {
  return simplify(new Reader(source).alternatives());
}

/** Whether a text holds all that an expression needs. */
export function holdsRequired(text: string, required: readonly OneOf[]): boolean {
  return required.every((oneOf) => oneOf.some((part) => text.includes(part)));
}

/** One expression, read from left to right. */
class Reader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** What stands up to the end of the group, or of the expression. */
  alternatives(): readonly OneOf[] {
    let needs: OneOf[] = [];
    const branches = [needs];
    let run = "";
    const endRun = (): void => {
      if (run) needs.push([run]);
      run = "";
    };
    while (this.at < this.source.length && this.source[this.at] !== ")") {
      if (this.source[this.at] === "|") {
        this.at++;
        endRun();
        needs = [];
        branches.push(needs);
        continue;
      }
      const atom = this.atom();
      const times = this.quantifier();
      if (typeof atom === "string" && times === "once") run += atom;
      else {
        endRun();
        if (times !== "maybe") needs.push(...(typeof atom === "string" ? [[atom]] : atom));
      }
    }
    endRun();
    return union(branches);
  }

  /** A character that stands for itself, or what any other atom needs. */
  private atom(): string | readonly OneOf[] {
    const char = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    if (!/[([\\.^$]/u.test(char)) {
      this.at += char.length;
      return char;
    }
    const rest = this.source.slice(this.at, this.at + 40);
    const opening = /^\((?:\?(?:<?[=!]|:|<\p{L}+>))?/u.exec(rest)?.[0];
    if (opening !== undefined) {
      this.at += opening.length;
      const inside = this.alternatives();
      this.at++;
      // What looks ahead or back takes nothing, and may ask that something be absent.
      return /[=!]$/u.test(opening) ? [] : inside;
    }
    if (rest.startsWith("[")) {
      while (this.source[this.at] !== "]") this.at += this.source[this.at] === "\\" ? 2 : 1;
      this.at++;
      return [];
    }
    const escaped = /^\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|k<\p{L}+>|(.))/iu.exec(rest);
    if (escaped) {
      this.at += escaped[0].length;
      return escaped[1] !== undefined && /[^\p{L}\d]/u.test(escaped[1]) ? escaped[1] : [];
    }
    this.at += char.length;
    return [];
  }

  private quantifier(): "once" | "often" | "maybe" {
    if (!/[?*+{]/u.test(this.source[this.at] ?? "")) return "once";
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/u.exec(this.source.slice(this.at, this.at + 12));
    if (!found) return "once";
    this.at += found[0].length;
    return found[0].startsWith("+") || Number(found[1] ?? 0) > 0 ? "often" : "maybe";
  }
}

/** What is needed whichever branch is taken: of each the list that says most. */
function union(branches: readonly (readonly OneOf[])[]): readonly OneOf[] {
  const [only, another] = branches;
  if (only && !another) return only;
  const best = branches.map((needs) =>
    needs.reduce<OneOf>((most, next) => (telling(next) > telling(most) ? next : most), []),
  );
  return best.some((oneOf) => oneOf.length === 0) ? [] : [best.flat()];
}

/** Long strings are rare in a text, and few of them rarer still. */
const telling = (oneOf: OneOf): number =>
  oneOf.length === 0 ? -1 : Math.min(...oneOf.map((part) => part.length)) - oneOf.length / 100;

/** Without what follows from the rest; few strings first, so that a refusal comes soon. */
function simplify(required: readonly OneOf[]): readonly OneOf[] {
  const lists = required
    .map((oneOf) => oneOf.filter((part, at) => !oneOf.some((o, i) => part.includes(o) && (o !== part || i < at))))
    .filter((oneOf) => !oneOf.includes(" "))
    .sort((a, b) => a.length - b.length);
  return lists.filter((oneOf, at) => lists.findIndex((other) => other.join("|") === oneOf.join("|")) === at);
}
