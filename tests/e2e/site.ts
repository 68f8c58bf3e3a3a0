import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import path from "node:path";

const PAGES = path.resolve(import.meta.dirname, "pages");
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** A web site on 127.0.0.1 that serves `tests/e2e/pages`, and pages given as text. */
export interface Site {
  readonly url: (page: string) => string;
  /** Serve `html` under `/page`. */
  readonly put: (page: string, html: string) => void;
  readonly stop: () => Promise<void>;
}

export async function startSite(): Promise<Site> {
  const given = new Map<string, string>();
  const server: Server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const name = pathname.slice(1);
    try {
      const body = given.get(name) ?? (await readFile(path.join(PAGES, path.normalize(name))));
      const type = TYPES[path.extname(name)] ?? "text/html";
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
    } catch {
      // Whatever cannot be read is not there.
      response.writeHead(404, { "content-type": "text/html" }).end("<p>Not found");
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: (page) => `http://127.0.0.1:${address.port}/${page}`,
    put: (page, html) => void given.set(page, html),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
