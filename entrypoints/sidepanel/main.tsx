import "../../components/tokens.css";
import "../../components/base.css";
import "../../components/tab.css";
import { mountTabView } from "../shared/tab-view.tsx";

const root = document.getElementById("app");
const end = new AbortController();
addEventListener("pagehide", () => end.abort(), { once: true });
if (root) await mountTabView(root, end.signal);
