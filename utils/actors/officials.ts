import type { CountryCode } from "../model.ts";

/**
 * Heads of state and government, foreign ministers and ambassadors to the United Nations of the five permanent members
 * since 1946: those whom news names without an office. Known gaps: some French heads of government (most of those of the
 * Fourth Republic) and the Soviet heads of state; who is missing is known by the article's own words alone.
 * Columns: name | first year – last year of each term, together.
 * Source: the governments' and missions' own lists of office holders.
 */
const TABLE: Readonly<Record<CountryCode, string>> = {
  US: `
Harry Truman|1945-1953
Dwight Eisenhower|1953-1961
John Kennedy|1961-1963
Lyndon Johnson|1963-1969
Richard Nixon|1969-1974
Gerald Ford|1974-1977
Jimmy Carter|1977-1981
Ronald Reagan|1981-1989
George Bush|1971-1973,1989-1993,2001-2009
Bill Clinton|1993-2001
Barack Obama|2009-2017
Donald Trump|2017-2021,2025-
Joe Biden|2021-2025
James Byrnes|1945-1947
George Marshall|1947-1949
Dean Acheson|1949-1953
John Foster Dulles|1953-1959
Christian Herter|1959-1961
Dean Rusk|1961-1969
William Rogers|1969-1973
Henry Kissinger|1973-1977
Cyrus Vance|1977-1980
Edmund Muskie|1980-1981
Alexander Haig|1981-1982
George Shultz|1982-1989
James Baker|1989-1992
Lawrence Eagleburger|1992-1993
Warren Christopher|1993-1997
Madeleine Albright|1993-2001
Colin Powell|2001-2005
Condoleezza Rice|2005-2009
Hillary Clinton|2009-2013
Hillary Rodham Clinton|2009-2013
John Kerry|2013-2017
Rex Tillerson|2017-2018
Mike Pompeo|2018-2021
Antony Blinken|2021-2025
Marco Rubio|2025-
Edward Stettinius|1946-1946
Warren Austin|1947-1953
Henry Cabot Lodge|1953-1960
James Wadsworth|1960-1961
Adlai Stevenson|1961-1965
Arthur Goldberg|1965-1968
George Ball|1968-1968
James Russell Wiggins|1968-1969
Charles Yost|1969-1971
John Scali|1973-1975
Daniel Patrick Moynihan|1975-1976
William Scranton|1976-1977
Andrew Young|1977-1979
Donald McHenry|1979-1981
Jeane Kirkpatrick|1981-1985
Vernon Walters|1985-1989
Thomas Pickering|1989-1992
Edward Perkins|1992-1993
Bill Richardson|1997-1998
Richard Holbrooke|1999-2001
John Negroponte|2001-2004
John Danforth|2004-2005
John Bolton|2005-2006
Alejandro Wolff|2006-2007
Zalmay Khalilzad|2007-2009
Susan Rice|2009-2013
Samantha Power|2013-2017
Nikki Haley|2017-2018
Jonathan Cohen|2019-2019
Kelly Craft|2019-2021
Linda Thomas-Greenfield|2021-2025
Dorothy Shea|2025-2025
Mike Waltz|2025-`,
  GB: `
Clement Attlee|1945-1951
Winston Churchill|1951-1955
Anthony Eden|1951-1957
Harold Macmillan|1955-1963
Alec Douglas-Home|1960-1964,1970-1974
Harold Wilson|1964-1970,1974-1976
Edward Heath|1970-1974
James Callaghan|1974-1979
Margaret Thatcher|1979-1990
John Major|1989-1997
Tony Blair|1997-2007
Gordon Brown|2007-2010
David Cameron|2010-2016,2023-2024
Theresa May|2016-2019
Boris Johnson|2016-2022
Liz Truss|2021-2022
Rishi Sunak|2022-2024
Keir Starmer|2024-
Ernest Bevin|1945-1951
Herbert Morrison|1951-1951
Selwyn Lloyd|1955-1960
Rab Butler|1963-1964
Patrick Gordon Walker|1964-1965
Michael Stewart|1965-1970
George Brown|1966-1968
Anthony Crosland|1976-1977
David Owen|1977-1979
Peter Carrington|1979-1982
Francis Pym|1982-1983
Geoffrey Howe|1983-1989
Douglas Hurd|1989-1995
Malcolm Rifkind|1995-1997
Robin Cook|1997-2001
Jack Straw|2001-2006
Margaret Beckett|2006-2007
David Miliband|2007-2010
William Hague|2010-2014
Philip Hammond|2014-2016
Jeremy Hunt|2018-2019
Dominic Raab|2019-2021
James Cleverly|2022-2023
David Lammy|2024-2025
Yvette Cooper|2025-
Alexander Cadogan|1946-1950
Gladwyn Jebb|1950-1954
Pierson Dixon|1954-1960
Patrick Dean|1960-1964
Hugh Caradon|1964-1970
Colin Crowe|1970-1973
Donald Maitland|1973-1974
Ivor Richard|1974-1979
Anthony Parsons|1979-1982
John Thomson|1982-1987
Crispin Tickell|1987-1990
David Hannay|1990-1995
John Weston|1995-1998
Jeremy Greenstock|1998-2003
Emyr Jones Parry|2003-2007
John Sawers|2007-2009
Mark Lyall Grant|2009-2015
Matthew Rycroft|2015-2018
Karen Pierce|2018-2020
Jonathan Allen|2020-2020
Barbara Woodward|2020-2025`,
  FR: `
Vincent Auriol|1947-1954
René Coty|1954-1959
Charles de Gaulle|1958-1969
Georges Pompidou|1962-1974
Valéry Giscard d'Estaing|1974-1981
François Mitterrand|1981-1995
Jacques Chirac|1974-1976,1986-1988,1995-2007
Nicolas Sarkozy|2007-2012
François Hollande|2012-2017
Emmanuel Macron|2017-
Guy Mollet|1956-1957
Raymond Barre|1976-1981
Pierre Mauroy|1981-1984
Michel Rocard|1988-1991
Edith Cresson|1991-1992
Pierre Bérégovoy|1992-1993
Edouard Balladur|1993-1995
Lionel Jospin|1997-2002
Jean-Pierre Raffarin|2002-2005
François Fillon|2007-2012
Manuel Valls|2014-2016
Bernard Cazeneuve|2016-2017
Edouard Philippe|2017-2020
Jean Castex|2020-2022
Elisabeth Borne|2022-2024
Gabriel Attal|2024-2024
François Bayrou|2024-2025
Sébastien Lecornu|2025-
Georges Bidault|1944-1948,1953-1954
Léon Blum|1946-1947
Robert Schuman|1948-1953
Pierre Mendès France|1954-1955
Edgar Faure|1955-1956
Antoine Pinay|1955-1956
Christian Pineau|1956-1958
René Pleven|1958-1958
Maurice Couve de Murville|1958-1969
Michel Debré|1959-1962,1968-1969
Maurice Schumann|1969-1973
Michel Jobert|1973-1974
Jean Sauvagnargues|1974-1976
Louis de Guiringaud|1972-1978
Jean François-Poncet|1978-1981
Claude Cheysson|1981-1984
Roland Dumas|1984-1986,1988-1993
Jean-Bernard Raimond|1986-1988
Alain Juppé|1993-1997,2011-2012
Hervé de Charette|1995-1997
Hubert Védrine|1997-2002
Dominique de Villepin|2002-2007
Michel Barnier|2004-2005
Philippe Douste-Blazy|2005-2007
Bernard Kouchner|2007-2010
Michèle Alliot-Marie|2010-2011
Laurent Fabius|2012-2016
Jean-Marc Ayrault|2012-2014,2016-2017
Jean-Yves Le Drian|2017-2022
Catherine Colonna|2022-2024
Stéphane Séjourné|2024-2024
Jean-Noël Barrot|2024-
Alexandre Parodi|1946-1949
Jean Chauvel|1949-1952
Henri Hoppenot|1952-1955
Hervé Alphand|1955-1956
Bernard Cornut-Gentille|1956-1957
Guillaume Georges-Picot|1957-1959
Armand Bérard|1959-1962,1967-1970
Roger Seydoux|1962-1967
Jacques Kosciusko-Morizet|1970-1972
Jacques Leprette|1976-1981
Luc de La Barre de Nanteuil|1981-1984
Claude de Kémoularia|1984-1987
Pierre-Louis Blanc|1987-1991
Jean-Bernard Mérimée|1991-1995
Alain Dejammet|1995-1999
Jean-David Levitte|2000-2002
Jean-Marc de La Sablière|2002-2007
Jean-Maurice Ripert|2007-2009
Gérard Araud|2009-2014
François Delattre|2014-2019
Nicolas de Rivière|2019-2025
Jérôme Bonnafont|2025-`,
  RU: `
Joseph Stalin|1941-1953
Georgy Malenkov|1953-1955
Nikita Khrushchev|1953-1964
Nikolai Bulganin|1955-1958
Leonid Brezhnev|1964-1982
Alexei Kosygin|1964-1980
Yuri Andropov|1982-1984
Konstantin Chernenko|1984-1985
Mikhail Gorbachev|1985-1991
Nikolai Tikhonov|1980-1985
Nikolai Ryzhkov|1985-1991
Boris Yeltsin|1991-1999
Viktor Chernomyrdin|1992-1998
Sergei Kiriyenko|1998-1998
Sergei Stepashin|1999-1999
Vladimir Putin|1999-
Mikhail Kasyanov|2000-2004
Mikhail Fradkov|2004-2007
Viktor Zubkov|2007-2008
Dmitry Medvedev|2008-2020
Mikhail Mishustin|2020-
Vyacheslav Molotov|1939-1949,1953-1956
Andrei Vyshinsky|1949-1954
Dmitri Shepilov|1956-1957
Andrei Gromyko|1946-1948,1957-1985
Eduard Shevardnadze|1985-1991
Alexander Bessmertnykh|1991-1991
Boris Pankin|1991-1991
Andrei Kozyrev|1990-1996
Yevgeny Primakov|1996-1999
Igor Ivanov|1998-2004
Sergei Lavrov|1994-
Sergey Lavrov|1994-
Jacob Malik|1948-1952,1968-1976
Yakov Malik|1948-1952,1968-1976
Valerian Zorin|1952-1953,1960-1962
Arkady Sobolev|1955-1960
Nikolai Fedorenko|1963-1968
Oleg Troyanovsky|1976-1986
Yuri Dubinin|1986-1986
Alexander Belonogov|1986-1990
Yuli Vorontsov|1990-1994
Andrey Denisov|2004-2006
Andrei Denisov|2004-2006
Vitaly Churkin|2006-2017
Vassily Nebenzia|2017-
Vasily Nebenzya|2017-`,
  CN: `
Mao Zedong|1949-1976
Zhou Enlai|1949-1976
Chen Yi|1958-1972
Hua Guofeng|1976-1981
Deng Xiaoping|1978-1992
Hu Yaobang|1981-1987
Zhao Ziyang|1980-1989
Li Xiannian|1983-1988
Yang Shangkun|1988-1993
Li Peng|1987-1998
Jiang Zemin|1989-2003
Zhu Rongji|1998-2003
Hu Jintao|2002-2013
Wen Jiabao|2003-2013
Xi Jinping|2012-
Li Keqiang|2013-2023
Li Qiang|2023-
Ji Pengfei|1972-1974
Qiao Guanhua|1974-1976
Huang Hua|1971-1982
Wu Xueqian|1982-1988
Qian Qichen|1988-1998
Tang Jiaxuan|1998-2003
Li Zhaoxing|1993-1995,2003-2007
Yang Jiechi|2007-2022
Wang Yi|2013-
Qin Gang|2022-2023
Chen Chu|1977-1980
Ling Qing|1980-1985
Li Luye|1985-1990
Li Daoyu|1990-1993
Qin Huasun|1995-2000
Wang Yingfan|2000-2003
Wang Guangya|2003-2008
Zhang Yesui|2008-2010
Li Baodong|2010-2013
Liu Jieyi|2013-2017
Ma Zhaoxu|2018-2019
Zhang Jun|2019-2024
Fu Cong|2024-`,
};

interface Official {
  readonly given: string;
  readonly surname: string;
  readonly country: CountryCode;
  /** First and last year of each term; the last one of a term that goes on is infinite. */
  readonly terms: readonly (readonly [number, number])[];
}

const fold = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const OFFICIALS: readonly Official[] = Object.entries(TABLE).flatMap(([country, lines]) =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", terms = ""] = line.split("|");
      const words = fold(name).split(" ");
      const [given = "", ...others] = country === "CN" ? [words.slice(1).join(" "), words[0] ?? ""] : words;
      return {
        given,
        // "de Villepin", "Lyall Grant", "Cabot Lodge": the last word stands for all.
        surname: others.at(-1) ?? given,
        country,
        terms: terms.split(",").map((term) => {
          const [from = "", to = ""] = term.split("-");
          return [Number(from), to === "" ? Number.POSITIVE_INFINITY : Number(to)] as const;
        }),
      };
    }),
);

/**
 * Country of somebody whom an article names without saying who they are.
 * A full name is enough; a surname alone needs a year in which only officials of one country bore it in office (or were
 * about to take it: the year before counts).
 * @param year - of publication, where it is known.
 */
export function findOfficial(name: string, year: number | null): CountryCode | undefined {
  const words = fold(name).split(/\s+/u);
  const alone = words.length === 1;
  const countries = new Set(
    OFFICIALS.filter(({ given, surname, country, terms }) => {
      const inOffice = year === null || terms.some(([from, to]) => year >= from - 1 && year <= to);
      if (!inOffice) return false;
      if (alone) return year !== null && words[0] === surname && country !== "CN";
      return country === "CN"
        ? words[0] === surname && words.slice(1).join(" ") === given
        : words.at(-1) === surname && words[0] === given;
    }).map(({ country }) => country),
  );
  return countries.size === 1 ? [...countries][0] : undefined;
}

const FULL_NAMES: ReadonlySet<string> = new Set(
  OFFICIALS.map(({ given, surname, country }) => (country === "CN" ? `${surname} ${given}` : `${given} ${surname}`)),
);

/** Whether a full name is that of anybody known, in or out of office. */
export const isOfficial = (name: string): boolean => FULL_NAMES.has(fold(name));
