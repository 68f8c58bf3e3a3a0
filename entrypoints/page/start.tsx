import { render } from "preact";
import browser, { type Runtime } from "webextension-polyfill";
import card from "../../components/card.css?inline";
import { PageLayer } from "../../components/PageLayer.tsx";
import tokens from "../../components/tokens.css?inline";
import { readArticle } from "../../utils/article/read.ts";
import { loadWords } from "../../utils/interface-words.ts";
import { type PageAnswer, parseMessage, type ToBackground } from "../../utils/messages.ts";
import { createCardModel } from "../../utils/page/card-model.ts";
import { copyText } from "../../utils/page/copy.ts";
import { createFlags } from "../../utils/page/flags.ts";
import { createHost } from "../../utils/page/host.ts";
import { listen } from "../../utils/page/pointer.ts";
import { createSession } from "../../utils/page/session.ts";
import { loadSettings, watchSettings } from "../../utils/stored-settings.ts";

/** How often to ask whether the extension is still there, in ms: nothing tells a page script that it is not. */
const PULSE = 2000;

/** Bring a page to life; the answer takes all of it away again. */
export async function startPage(win: Window & typeof globalThis): Promise<() => void> {
  const send = (message: ToBackground): Promise<unknown> => browser.runtime.sendMessage(message);
  const settings = await loadSettings();
  const words = async (language: typeof settings.language) =>
    loadWords(language, (chosen) => send({ kind: "page/words", language: chosen }));

  const model = createCardModel();
  const session = createSession(
    win,
    {
      read: readArticle,
      // The background answers with what `summarize` made; it is our own and was checked when it went in.
      ask: async (article) => (await send({ kind: "page/article", article })) as PageAnswer,
      skipped: (url, reason) => void send({ kind: "page/skipped", url, reason }),
      failed: (url, error) => {
        console.error("Where They Stand:", error);
        void send({ kind: "page/failed", url, detail: error instanceof Error ? error.message : String(error) });
      },
    },
    model,
    settings,
  );
  const { signal } = session;
  const flags = createFlags(win, async (country) => String(await send({ kind: "page/flag", country })));
  const { host, root } = createHost(win, `${tokens}\n${card}`, model, signal);
  const actions = {
    step: session.step,
    close: session.close,
    flag: flags.get,
    copy: (link: string): void => {
      void copyText(win, link).then((done) => done && model.confirmCopy());
    },
  };
  const show = async (language: typeof settings.language): Promise<void> => {
    render(<PageLayer words={await words(language)} model={model} actions={actions} />, root);
  };
  await show(settings.language);
  signal.addEventListener("abort", () => render(null, root), { once: true });

  listen(win, session, model, host);
  watchSettings(signal, (next) => {
    session.apply(next);
    void show(next.language);
  });
  const onMessage = (value: unknown, _sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const message = parseMessage(value);
    if (message?.kind === "tab/show") return Promise.resolve(session.show(message.line));
    if (message?.kind === "tab/step") session.step(message.by);
    else if (message?.kind === "tab/legend") model.toggleLegend();
    else if (message?.kind === "tab/read") void session.readNow();
    else return undefined;
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(onMessage);
  const pulse = win.setInterval(() => {
    if (!browser.runtime?.id) session.stop();
  }, PULSE);
  signal.addEventListener(
    "abort",
    () => {
      win.clearInterval(pulse);
      if (browser.runtime?.id) browser.runtime.onMessage.removeListener(onMessage);
    },
    { once: true },
  );
  await session.start();
  return session.stop;
}
