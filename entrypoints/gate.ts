import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { watchGate } from "../utils/page/gate-watch.ts";

/**
 * The content script on every page. Declared by hand in the manifest: the framework's own wrapper for content scripts
 * doubles its size and posts a message that every page could see.
 */
export default defineUnlistedScript(() => watchGate(window));
