import type { CountryCode } from "../model.ts";

/** One country with every name that news gives it. */
export interface Country {
  readonly code: CountryCode;
  /** Short English name, as news writes it. */
  readonly name: string;
  /** Full, former and abbreviated names. */
  readonly names: readonly string[];
  /** Adjectives, also inside compounds ("Anglo-"). */
  readonly adjectives: readonly string[];
  /** Plural or singular words for its people ("the Russians"). */
  readonly peoples: readonly string[];
  /** Capital and seats of power that stand for the government ("Beijing", "the Kremlin"). */
  readonly seats: readonly string[];
}

/**
 * All 193 members of the United Nations, the two observer states, entities that news treats alike, and the former
 * members of the Council that left their seat to nobody.
 * Columns: code | name | other names | adjectives | peoples | seats. Cells hold comma-separated lists; other names of
 * states that are gone stand with the state that took their seat in the Council or the Assembly (the Soviet Union
 * with Russia, as UN practice has it). Source of names: UN member list; ISO 3166-1 and 3166-3.
 */
const TABLE = `
AF|Afghanistan|Islamic Emirate of Afghanistan|Afghan|Afghans|Kabul
AL|Albania||Albanian|Albanians|Tirana
DZ|Algeria||Algerian|Algerians|Algiers
AD|Andorra||Andorran|Andorrans|Andorra la Vella
AO|Angola||Angolan|Angolans|Luanda
AG|Antigua and Barbuda||Antiguan|Antiguans|St. John's,St John's
AR|Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Argentines,Argentinians|Buenos Aires,Casa Rosada,Palacio San Martín
AM|Armenia||Armenian|Armenians|Yerevan
AU|Australia|Commonwealth of Australia|Australian|Australians|Canberra
AT|Austria||Austrian|Austrians|Ballhausplatz
AZ|Azerbaijan||Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
BS|Bahamas|Commonwealth of The Bahamas|Bahamian|Bahamians|Nassau
BH|Bahrain||Bahraini|Bahrainis|Manama
BD|Bangladesh||Bangladeshi|Bangladeshis|Dhaka
BB|Barbados||Barbadian|Barbadians|Bridgetown
BY|Belarus|Byelorussia,Byelorussian SSR,Belorussia|Belarusian,Belarussian,Byelorussian|Belarusians|Minsk
BE|Belgium||Belgian|Belgians|
BZ|Belize||Belizean|Belizeans|Belmopan
BJ|Benin|Dahomey|Beninese|Beninese|Porto-Novo,Cotonou
BT|Bhutan||Bhutanese||Thimphu
BO|Bolivia|Plurinational State of Bolivia|Bolivian|Bolivians|La Paz
BA|Bosnia|Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian|Bosnians|Sarajevo
BW|Botswana||Botswanan,Motswana|Batswana|Gaborone
BR|Brazil||Brazilian|Brazilians|Brasilia,Brasília,Itamaraty
BN|Brunei|Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
BG|Bulgaria||Bulgarian|Bulgarians|Sofia
BF|Burkina Faso|Upper Volta|Burkinabe,Burkinabè|Burkinabes|Ouagadougou
BI|Burundi||Burundian|Burundians|Bujumbura,Gitega
KH|Cambodia|Kampuchea,Khmer Republic|Cambodian|Cambodians|Phnom Penh
CM|Cameroon|Cameroun|Cameroonian|Cameroonians|Yaounde,Yaoundé
CA|Canada||Canadian|Canadians|Ottawa,Sussex Drive
CV|Cape Verde|Cabo Verde|Cape Verdean,Cabo Verdean|Cape Verdeans|Praia
CF|Central African Republic|C.A.R.|Central African|Central Africans|Bangui
TD|Chad||Chadian|Chadians|N'Djamena,Ndjamena,N’Djamena
CL|Chile||Chilean|Chileans|La Moneda
CN|China|People's Republic of China,People’s Republic of China,PRC,P.R.C.,Communist China,Red China,Nationalist China|Chinese,Sino|Chinese|Beijing,Peking,Zhongnanhai,Chaoyangmen
CO|Colombia||Colombian|Colombians|Bogota,Bogotá,Casa de Nariño,Palacio de San Carlos
KM|Comoros||Comorian|Comorians|Moroni
CG|Republic of Congo|Republic of the Congo,Congo-Brazzaville,Congo Republic||Congolese-Brazzaville|Brazzaville
CD|Democratic Republic of Congo|Democratic Republic of the Congo,DR Congo,DRC,D.R.C.,Congo,Zaire,Congo-Kinshasa|Congolese,Zairean,Zairian|Congolese|Kinshasa
CR|Costa Rica||Costa Rican|Costa Ricans|San José
CI|Ivory Coast|Côte d'Ivoire,Côte d’Ivoire,Cote d'Ivoire,Cote d’Ivoire|Ivorian,Ivoirian|Ivorians|Abidjan,Yamoussoukro
HR|Croatia||Croatian,Croat|Croatians,Croats|Zagreb
CU|Cuba||Cuban|Cubans|Havana
CY|Cyprus||Cypriot|Cypriots,Greek Cypriots|Nicosia
CZ|Czech Republic|Czechia|Czech|Czechs|Prague,Czernin Palace
DK|Denmark||Danish|Danes|Copenhagen,Asiatisk Plads
DJ|Djibouti||Djiboutian|Djiboutians|
DM|Dominica||||Roseau
DO|Dominican Republic|||Dominicans|Santo Domingo
EC|Ecuador||Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito
EG|Egypt|United Arab Republic|Egyptian|Egyptians|Cairo
SV|El Salvador||Salvadoran,Salvadorean|Salvadorans|San Salvador
GQ|Equatorial Guinea||Equatorial Guinean,Equatoguinean|Equatorial Guineans|Malabo
ER|Eritrea||Eritrean|Eritreans|Asmara
EE|Estonia||Estonian|Estonians|Tallinn
SZ|Eswatini|Swaziland|Swazi|Swazis|Mbabane
ET|Ethiopia|Abyssinia|Ethiopian|Ethiopians|Addis Ababa,Addis
FJ|Fiji||Fijian|Fijians|Suva
FI|Finland||Finnish|Finns|Helsinki,Merikasarminkatu
FR|France|French Republic|French,Franco|French,Frenchmen|Paris,Elysee,Élysée,Elysée,Quai d'Orsay,Quai d’Orsay,Matignon
GA|Gabon||Gabonese|Gabonese|Libreville
GM|Gambia|The Gambia|Gambian|Gambians|Banjul
GE|Georgia||Georgian|Georgians|Tbilisi
DE|Germany|Federal Republic of Germany,West Germany|German,West German|Germans,West Germans|Berlin,Bonn,Werderscher Markt,Auswärtiges Amt
GH|Ghana|Gold Coast|Ghanaian|Ghanaians|Accra
GR|Greece|Hellenic Republic|Greek|Greeks|Athens,Maximos Mansion
GD|Grenada||Grenadian|Grenadians|St. George's
GT|Guatemala||Guatemalan|Guatemalans|Guatemala City
GN|Guinea||Guinean|Guineans|Conakry
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean||Bissau
GY|Guyana|British Guiana|Guyanese|Guyanese|Georgetown
HT|Haiti||Haitian|Haitians|Port-au-Prince
HN|Honduras||Honduran|Hondurans|Tegucigalpa
HU|Hungary||Hungarian|Hungarians|Budapest,Bem rakpart
IS|Iceland||Icelandic|Icelanders|Reykjavik
IN|India||Indian|Indians|New Delhi,Delhi,South Block
ID|Indonesia||Indonesian|Indonesians|Jakarta,Pejambon
IR|Iran|Islamic Republic of Iran,Islamic Republic,Persia|Iranian,Persian|Iranians|Tehran,Teheran
IQ|Iraq||Iraqi|Iraqis|Baghdad
IE|Ireland|Irish Republic|Irish|Irish,Irishmen|Dublin,Iveagh House
IL|Israel|Jewish state|Israeli|Israelis|Tel Aviv
IT|Italy||Italian|Italians|Rome,Farnesina,Palazzo Chigi
JM|Jamaica||Jamaican|Jamaicans|Kingston
JP|Japan||Japanese|Japanese|Tokyo,Kasumigaseki,Gaimusho
JO|Jordan|Hashemite Kingdom,Transjordan|Jordanian|Jordanians|Amman
KZ|Kazakhstan||Kazakh,Kazakhstani|Kazakhs|Astana,Nur-Sultan
KE|Kenya||Kenyan|Kenyans|Nairobi
KI|Kiribati||||Tarawa
KP|North Korea|Democratic People's Republic of Korea,Democratic People’s Republic of Korea,DPRK,D.P.R.K.|North Korean|North Koreans|Pyongyang
KR|South Korea|Republic of Korea,ROK,R.O.K.|South Korean|South Koreans|Seoul,Blue House,Cheong Wa Dae
KW|Kuwait||Kuwaiti|Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kirghizia,Kyrgyz Republic|Kyrgyz|Kyrgyz|Bishkek
LA|Laos|Lao People's Democratic Republic,Lao PDR|Laotian,Lao|Laotians|Vientiane
LV|Latvia||Latvian|Latvians|Riga
LB|Lebanon||Lebanese|Lebanese|Beirut
LS|Lesotho||Basotho||Maseru
LR|Liberia||Liberian|Liberians|Monrovia
LY|Libya|Libyan Arab Jamahiriya|Libyan|Libyans|Tripoli
LI|Liechtenstein||||Vaduz
LT|Lithuania||Lithuanian|Lithuanians|Vilnius
LU|Luxembourg|Luxemburg|Luxembourgish|Luxembourgers|Luxembourg City
MG|Madagascar|Malagasy Republic|Malagasy,Madagascan|Malagasies|Antananarivo
MW|Malawi|Nyasaland|Malawian|Malawians|Lilongwe
MY|Malaysia|Malaya|Malaysian|Malaysians|Kuala Lumpur,Putrajaya,Wisma Putra
MV|Maldives||Maldivian|Maldivians|Malé
ML|Mali||Malian|Malians|Bamako
MT|Malta||Maltese|Maltese|Valletta
MH|Marshall Islands||Marshallese||Majuro
MR|Mauritania||Mauritanian|Mauritanians|Nouakchott
MU|Mauritius||Mauritian|Mauritians|Port Louis
MX|Mexico||Mexican|Mexicans|Mexico City,Los Pinos
FM|Micronesia|Federated States of Micronesia|Micronesian|Micronesians|Palikir
MD|Moldova|Moldavia|Moldovan,Moldavian|Moldovans|Chisinau
MC|Monaco||Monegasque||
MN|Mongolia||Mongolian|Mongolians|Ulan Bator,Ulaanbaatar
ME|Montenegro||Montenegrin|Montenegrins|Podgorica
MA|Morocco||Moroccan|Moroccans|Rabat
MZ|Mozambique||Mozambican|Mozambicans|Maputo
MM|Myanmar|Burma|Burmese,Myanmarese|Burmese|Naypyidaw,Naypyitaw,Rangoon,Yangon
NA|Namibia|South West Africa|Namibian|Namibians|Windhoek
NR|Nauru||Nauruan|Nauruans|Yaren
NP|Nepal||Nepalese,Nepali|Nepalis,Nepalese|Kathmandu,Katmandu
NL|Netherlands|Holland|Dutch|Dutch,Dutchmen|Binnenhof
NZ|New Zealand||New Zealand|New Zealanders|Wellington,Beehive
NI|Nicaragua||Nicaraguan|Nicaraguans|Managua
NE|Niger||Nigerien|Nigeriens|Niamey
NG|Nigeria||Nigerian|Nigerians|Abuja
MK|North Macedonia|Macedonia,Former Yugoslav Republic of Macedonia,FYROM|Macedonian|Macedonians|Skopje
NO|Norway||Norwegian|Norwegians|Oslo,Victoria Terrasse
OM|Oman||Omani|Omanis|Muscat
PK|Pakistan||Pakistani|Pakistanis|Islamabad,Aiwan-e-Sadr
PW|Palau||Palauan|Palauans|Ngerulmud
PA|Panama||Panamanian|Panamanians|Panama City
PG|Papua New Guinea|PNG|Papua New Guinean|Papua New Guineans|Port Moresby
PY|Paraguay||Paraguayan|Paraguayans|Asuncion,Asunción
PE|Peru||Peruvian|Peruvians|Lima,Torre Tagle
PH|Philippines|the Philippines|Philippine,Filipino|Filipinos|Manila,Malacanang,Malacañang
PL|Poland||Polish|Poles|Warsaw,Belweder
PT|Portugal||Portuguese|Portuguese|Lisbon,Palácio das Necessidades
QA|Qatar||Qatari|Qataris|Doha
RO|Romania|Rumania,Roumania|Romanian,Rumanian|Romanians|Bucharest
RU|Russia|Russian Federation,Soviet Union,USSR,U.S.S.R.|Russian,Soviet,Russo|Russians,Soviets|Moscow,Kremlin,Smolenskaya Square
RW|Rwanda|Ruanda|Rwandan,Rwandese|Rwandans|Kigali
KN|Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis|Kittitian||Basseterre
LC|Saint Lucia|St. Lucia,St Lucia|Saint Lucian||Castries
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St Vincent and the Grenadines,Saint Vincent,St. Vincent,St Vincent|Vincentian|Vincentians|Kingstown
WS|Samoa|Western Samoa|Samoan|Samoans|Apia
SM|San Marino||Sammarinese||
ST|São Tomé and Príncipe|Sao Tome and Principe|Sao Tomean||
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Saudis|Riyadh
SN|Senegal||Senegalese|Senegalese|Dakar
RS|Serbia|Serbia and Montenegro|Serbian,Serb|Serbs,Serbians|Belgrade
SC|Seychelles||Seychellois||
SL|Sierra Leone||Sierra Leonean|Sierra Leoneans|Freetown
SG|Singapore||Singaporean|Singaporeans|
SK|Slovakia|Slovak Republic|Slovak,Slovakian|Slovaks|Bratislava
SI|Slovenia||Slovenian,Slovene|Slovenians,Slovenes|Ljubljana
SB|Solomon Islands||Solomon Islander||Honiara
SO|Somalia|Somaliland|Somali,Somalian|Somalis|Mogadishu
ZA|South Africa|Union of South Africa|South African|South Africans|Pretoria,Union Buildings
SS|South Sudan||South Sudanese|South Sudanese|Juba
ES|Spain||Spanish|Spaniards|Madrid,Moncloa,Santa Cruz Palace
LK|Sri Lanka|Ceylon|Sri Lankan,Ceylonese|Sri Lankans|Colombo
SD|Sudan||Sudanese|Sudanese|Khartoum
SR|Suriname|Surinam|Surinamese||Paramaribo
SE|Sweden||Swedish|Swedes|Stockholm,Rosenbad
CH|Switzerland||Swiss|Swiss|Bern,Berne,Bundeshaus
SY|Syria|Syrian Arab Republic|Syrian|Syrians|Damascus
TJ|Tajikistan|Tadzhikistan|Tajik,Tadzhik|Tajiks|Dushanbe
TZ|Tanzania|United Republic of Tanzania,Tanganyika|Tanzanian|Tanzanians|Dodoma,Dar es Salaam
TH|Thailand|Siam|Thai|Thais|Bangkok
TL|East Timor|Timor-Leste,Timor Leste|Timorese,East Timorese|Timorese,East Timorese|Dili
TG|Togo||Togolese|Togolese|Lome,Lomé
TO|Tonga||Tongan|Tongans|Nuku'alofa
TT|Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|Port of Spain
TN|Tunisia||Tunisian|Tunisians|Tunis
TR|Turkey|Türkiye,Turkiye|Turkish|Turks|Ankara
TM|Turkmenistan|Turkmenia|Turkmen|Turkmens|Ashgabat
TV|Tuvalu||Tuvaluan||Funafuti
UG|Uganda||Ugandan|Ugandans|Kampala
UA|Ukraine|the Ukraine,Ukrainian SSR|Ukrainian|Ukrainians|Kiev,Kyiv,Bankova
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Emiratis|Abu Dhabi
GB|United Kingdom|Britain,Great Britain,UK,U.K.,England,Her Majesty's Government,Her Majesty’s Government,His Majesty's Government,His Majesty’s Government|British,Anglo,UK,U.K.|British,Britons,Brits,Englishmen,Welshmen,Scotsmen|London,Downing Street,No 10,Whitehall,No. 10,Foreign Office,King Charles Street
US|United States|United States of America,U.S.,US,U.S.A.,USA,America|American,U.S.,US|Americans|Washington,White House,State Department,Foggy Bottom,Pentagon
UY|Uruguay||Uruguayan|Uruguayans|Montevideo,Torre Ejecutiva
UZ|Uzbekistan||Uzbek|Uzbeks|Tashkent
VU|Vanuatu|New Hebrides|Vanuatuan|ni-Vanuatu|Port Vila
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas,Miraflores
VN|Vietnam|Viet Nam,North Vietnam,South Vietnam|Vietnamese|Vietnamese|Hanoi
YE|Yemen|North Yemen,South Yemen,Democratic Yemen|Yemeni|Yemenis|Sanaa,Sana'a,Sana’a
ZM|Zambia|Northern Rhodesia|Zambian|Zambians|Lusaka
ZW|Zimbabwe|Rhodesia,Southern Rhodesia|Zimbabwean,Rhodesian|Zimbabweans|Harare
VA|Vatican|Holy See|Vatican||
PS|Palestine|State of Palestine,Palestinian Authority,Palestinian National Authority,Palestine Liberation Organization,Palestine Liberation Organisation,PLO,P.L.O.|Palestinian|Palestinians|Ramallah
XK|Kosovo||Kosovar,Kosovan|Kosovars,Kosovans|Pristina
EU|European Union|EU,E.U.,European Commission,EEC,European Community|EU,E.U.||
TW|Taiwan|Republic of China,Formosa|Taiwanese|Taiwanese|Taipei
YU|Yugoslavia|Federal Republic of Yugoslavia|Yugoslav,Yugoslavian|Yugoslavs|
CS|Czechoslovakia||Czechoslovak,Czechoslovakian|Czechoslovaks|
DD|East Germany|German Democratic Republic,GDR,G.D.R.|East German|East Germans|East Berlin
`;

/**
 * States that are gone, whose names and seats of power went on to another: until their last year these are theirs, and
 * what is told of them later is told of the heir. East Germany has no name that goes on.
 */
const FORMER: readonly { readonly code: CountryCode; readonly heir: CountryCode; readonly last: number }[] = [
  { code: "YU", heir: "RS", last: 1991 },
  { code: "CS", heir: "CZ", last: 1992 },
];

/** From 1971 to 1997 the larger Congo was Zaire, and the bare name the smaller one's. */
const ZAIREAN_YEARS = { first: 1972, last: 1996 } as const;
const BARE_CONGO = /^(?:Congo|Congolese)$/u;

/**
 * The state that a country's words stood for in a year: "Belgrade" was Yugoslavia's until 1991.
 * @param code - what they stand for today.
 * @param year - of publication; where it is unknown, words mean what they say.
 */
export function stateOf(words: string, code: CountryCode, year: number | null): CountryCode {
  if (year === null) return code;
  if (BARE_CONGO.test(words) && year >= ZAIREAN_YEARS.first && year <= ZAIREAN_YEARS.last) return "CG";
  const former = FORMER.find((state) => state.code === code || state.heir === code);
  if (!former) return code;
  return year <= former.last ? former.code : former.heir;
}

const list = (cell: string | undefined): readonly string[] => (cell ? cell.split(",") : []);

/** Every country the engine knows, in no particular order. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [code = "", name = "", names, adjectives, peoples, seats] = line.split("|");
    return {
      code,
      name,
      names: list(names),
      adjectives: list(adjectives),
      peoples: list(peoples),
      seats: list(seats),
    };
  });

const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]));

/** English name of a country code; the code itself when the table has none. */
export function countryName(code: CountryCode): string {
  return BY_CODE.get(code)?.name ?? code;
}
