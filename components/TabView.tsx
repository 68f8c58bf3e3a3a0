import { Fragment } from "preact";
import { unreachable } from "../utils/messages.ts";
import { siteName } from "../utils/settings.ts";
import { metaParts } from "../utils/summary/wording.ts";
import { CouncilTable } from "./CouncilTable.tsx";
import { Footer } from "./Footer.tsx";
import { Notice, SKIP_WORDS } from "./Notice.tsx";
import { PositionList } from "./PositionList.tsx";
import type { TabModel } from "./tab-model.ts";
import { useWords } from "./words.ts";

/** What the popup and the side panel show of a tab. */
export function TabView({ model }: { readonly model: TabModel }) {
  return (
    <>
      <main>
        <Body model={model} />
      </main>
      <Status model={model} />
      <Footer model={model} />
    </>
  );
}

function Body({ model }: { readonly model: TabModel }) {
  const words = useWords();
  const reading = model.reading.value;
  if (!reading) return null;
  switch (reading.kind) {
    case "reading":
      return <Notice title={words.t("state_reading")} busy />;
    case "skipped":
      return (
        <Notice title={words.t("state_nothing")} text={words.t(SKIP_WORDS[reading.reason])}>
          {reading.reason !== "restricted" && (
            <button type="button" class="quiet" onClick={() => model.read()}>
              {words.t("action_read_again")}
            </button>
          )}
        </Notice>
      );
    case "failed":
      return (
        <Notice title={words.t("state_failed")} text={words.t("state_failed_text")}>
          <details>
            <summary>{words.t("state_failed_detail")}</summary>
            <code>{reading.detail}</code>
          </details>
          <button type="button" class="main" onClick={() => model.read()}>
            {words.t("action_try_again")}
          </button>
        </Notice>
      );
    case "paused":
      return (
        <Notice
          title={words.t("state_paused")}
          text={words.t("state_paused_text", siteName(reading.url) ?? reading.url)}
        >
          <button type="button" class="main" onClick={() => model.pause(false)}>
            {words.t("action_resume")}
          </button>
        </Notice>
      );
    case "waiting":
      return (
        <Notice title={words.t("state_waiting")} text={words.t("state_waiting_text")}>
          <button type="button" class="main" onClick={() => model.read()}>
            {words.t("action_read")}
          </button>
        </Notice>
      );
    case "read":
      return (
        <>
          <header>
            <h1 dir="auto" title={reading.summary.title}>
              {reading.summary.title}
            </h1>
            <p class="meta">
              {metaParts(reading.summary, words).map((part, i) => (
                <Fragment key={part}>
                  {i > 0 && " · "}
                  <bdi>{part}</bdi>
                </Fragment>
              ))}
            </p>
          </header>
          <div class="scroll">
            <Council model={model} />
            <PositionList model={model} />
          </div>
        </>
      );
    default:
      return unreachable(reading);
  }
}

/** The Council's table; or why there is none. */
function Council({ model }: { readonly model: TabModel }) {
  const words = useWords();
  const table = model.table.value;
  if (!table) return null;
  switch (table.kind) {
    case "set":
      return (
        <>
          <CouncilTable table={table} model={model} />
          {model.filter.value && (
            <p class="note">
              <button type="button" class="text" onClick={() => model.choose(null)}>
                {words.t("council_show_all")}
              </button>
            </p>
          )}
        </>
      );
    case "no-date":
      return <p class="note">{words.t("council_no_date")}</p>;
    case "unknown":
      return <p class="note">{words.t("council_beyond", words.date(table.date))}</p>;
    default:
      return unreachable(table);
  }
}

/** Told to screen readers as it changes. */
function Status({ model }: { readonly model: TabModel }) {
  const words = useWords();
  const { kind } = model.reading.value ?? { kind: null };
  const summary = model.summary.value;
  const said =
    model.copied.value !== null
      ? words.t("said_copied")
      : kind === "reading"
        ? words.t("state_reading")
        : summary
          ? words.count("said_found", summary.countries.length)
          : "";
  return (
    <p role="status" class="said">
      {said}
    </p>
  );
}
