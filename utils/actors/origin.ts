import type { CountryCode } from "../model.ts";
import type { Mention } from "./mention.ts";
import { findMentions } from "./mentions.ts";

/** What is known of where and when an article appeared. */
export interface Origin {
  /** Countries that an unexplained title ("Prime Minister X") may belong to, likeliest first. */
  readonly homes: readonly CountryCode[];
  /** Year of publication. */
  readonly year: number | null;
}

/** Nothing known: a text without a page. */
export const NO_ORIGIN: Origin = { homes: [], year: null };

/** The year of an ISO 8601 date. */
export const yearOf = (published: string | null): number | null => (published ? Number(published.slice(0, 4)) : null);

/** What tells where an article appeared. */
interface Outlet {
  readonly text: string;
  readonly site: string | null;
  readonly url: string;
  readonly language: string | null;
  readonly published: string | null;
}

/**
 * What an outlet's name may tell its country by, other than a country or a capital: cities that give their name
 * to a newspaper, and words of newspapers that belong to one country. Chosen by hand, not complete; what is missing
 * leaves the country unknown.
 */
const CITIES: Readonly<Record<CountryCode, string>> = {
  AU: "Sydney|Melbourne|Brisbane|Perth|Adelaide",
  BR: "São Paulo|Sao Paulo|Rio de Janeiro|Rio|Belo Horizonte|Porto Alegre|Recife|Salvador|Fortaleza",
  CA: "Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg",
  CH: "Zurich|Zürich|Basel|Lausanne",
  CI: "Abidjan",
  CL: "Valparaíso|Valparaiso",
  CM: "Douala",
  CN: "Shanghai|Guangzhou|Shenzhen|Tianjin|Chongqing|Chengdu|Wuhan|Hangzhou|Nanjing|Hong Kong|South China",
  CO: "Medellín|Medellin|Cali",
  DE: "Frankfurt|Hamburg|Munich|München|Cologne|Köln|Süddeutsche|Stuttgart|Düsseldorf|Leipzig",
  DZ: "Oran",
  EC: "Guayaquil",
  EG: "Alexandria|Al-Ahram",
  ES: "Barcelona|Valencia|Seville|Bilbao",
  FR: "Marseille|Lyon|Toulouse|Bordeaux|Lille|Nice",
  GB: "Manchester|Birmingham|Liverpool|Leeds|Glasgow|Edinburgh|Scotsman|Belfast|Cardiff|Bristol|Yorkshire",
  IE: "Cork",
  IL: "Tel Aviv|Haifa|Haaretz",
  IN: "Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Deccan|Hindustan|Hindu",
  IQ: "Basra",
  IR: "Isfahan|Mashhad",
  IT: "Milan|Milano|Naples|Turin|Bologna|Venice|Florence",
  JP: "Osaka|Nagoya|Kyoto|Yokohama|Hokkaido|Asahi|Mainichi|Yomiuri",
  KE: "Mombasa",
  KR: "Busan|Incheon",
  KZ: "Almaty",
  MA: "Casablanca",
  MM: "Rangoon|Yangon|Irrawaddy",
  MX: "Guadalajara|Monterrey",
  MZ: "Beira",
  NG: "Lagos|Kano|Ibadan",
  NL: "Rotterdam|Hague",
  NO: "Bergen",
  NZ: "Auckland|Christchurch|Otago",
  PH: "Cebu",
  PK: "Karachi|Lahore|Peshawar",
  PL: "Krakow|Kraków|Gdansk|Gdańsk",
  PT: "Porto",
  RU: "St Petersburg|Petersburg|Novosibirsk",
  SA: "Jeddah",
  SE: "Gothenburg|Malmö|Malmo",
  SY: "Aleppo",
  TR: "Istanbul|Hürriyet|Hurriyet|Izmir",
  TZ: "Dar es Salaam",
  UA: "Kharkiv|Odesa|Odessa|Lviv",
  US: "New York|Los Angeles|Chicago|Houston|Dallas|Philadelphia|Boston|Atlanta|Miami|Seattle|San Francisco|Detroit|Denver|Baltimore|Minneapolis|St. Louis|San Diego|Phoenix|Wall Street|USA",
  VN: "Ho Chi Minh City|Saigon",
  ZA: "Johannesburg|Durban|Cape Town|Soweto",
};

const CITY_PATTERNS = Object.entries(CITIES).map(
  ([code, names]) => [code, new RegExp(`(?<![\\p{L}])(?:${names.replaceAll(".", "\\.")})(?![\\p{L}])`, "u")] as const,
);

/** Country domains that are sold to the whole world for their letters. */
const SOLD_DOMAINS = /^(?:ai|cc|co|fm|gg|im|io|la|ly|me|nu|sh|st|tk|to|tv|vc|ws|eu)$/u;

/** The first country that a name of an outlet or a place holds. */
const countryNamed = (name: string): CountryCode | undefined =>
  findMentions(name).find(({ countries }) => countries.length > 0)?.countries[0];

/** The country that an outlet's name, address or language gives away; undefined when none does. */
function outletCountry({ site, url, language }: Outlet): CountryCode | undefined {
  const name = (site ?? "").replace(/\b(?:Times|Post|Herald|Tribune|Daily|News|Telegraph|Journal)\b/gu, "");
  const named = countryNamed(name);
  if (named) return named;
  const city = CITY_PATTERNS.find(([, pattern]) => pattern.test(site ?? ""))?.[0];
  if (city) return city;
  const domain = /^https?:\/\/[^/]*\.([a-z]{2})(?::\d+)?(?:\/|$)/u.exec(url)?.[1];
  if (domain && !SOLD_DOMAINS.test(domain)) return domain === "uk" ? "GB" : domain.toUpperCase();
  // British and American English are written everywhere.
  const region = /^en-([A-Z]{2})$/u.exec(language ?? "")?.[1];
  return region === "US" || region === "GB" ? undefined : region;
}

/** "OTTAWA (Reuters) –", "SANA’A, Yemen, Oct. 18 –": from where a report was sent. */
const DATELINE =
  /^(\p{Lu}[\p{Lu} .’'-]{2,30}(?:, \p{Lu}[\p{L} ]{2,20})?)(?:, (?:\p{Lu}\p{Ll}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+))?(?: \([^()]{2,30}\))? ?(?:[—–:]|--? )/mu;

/** The country of the capital that an article's dateline names; undefined where it names none. */
function filedFrom(text: string): CountryCode | undefined {
  const place = DATELINE.exec(text.slice(0, LEAD))?.[1] ?? "";
  const name = place.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
  return countryNamed(name);
}

/** In UTF-16 units: where an article's dateline stands, at the latest after its headline and a few lines of its page. */
const LEAD = 600;

/** Where an article appeared: its outlet's country first, then those that act in it, most often first. */
export function findOrigin(outlet: Outlet, mentions: readonly Mention[]): Origin {
  const counts = new Map<CountryCode, number>();
  for (const mention of mentions) {
    const code = mention.countries.length === 1 ? mention.countries[0] : undefined;
    if (code === undefined) continue;
    counts.set(code, (counts.get(code) ?? 0) + (mention.modifier ? 0.3 : 1));
  }
  const acting = [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([code]) => code);
  const homes = [outletCountry(outlet), filedFrom(outlet.text)].filter((code) => code !== undefined);
  return {
    homes: [...homes, ...acting],
    year: yearOf(outlet.published),
  };
}
