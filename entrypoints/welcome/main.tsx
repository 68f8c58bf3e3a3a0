import "../../components/tokens.css";
import "../../components/base.css";
import "../../components/sheet.css";
import browser from "webextension-polyfill";
import { Welcome } from "../../components/Welcome.tsx";
import { mountPageView } from "../shared/page-view.tsx";

await mountPageView(() => <Welcome openOptions={() => void browser.runtime.openOptionsPage()} />);
