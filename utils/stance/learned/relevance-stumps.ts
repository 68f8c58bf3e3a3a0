import { readStumps, type Stump } from "./stumps.ts";

/** Written by `npm run train -- --write DIR…`: measure, where it parts, log-odds below and from there on, in hundredths. */
const TABLE = `
bias	0	160	160
claiming-countries	0.5	-22	8
claims-named	0.482	-61	55
claims-other	1.294	2	-6
council	0.75	37	-4
council-early	0.5	-51	21
council-share	0.076	-13	10
council-share	0.101	-47	52
council-share	0.127	-10	15
instruments	0.5	-28	18
other-bodies-share	0.31	28	-51
other-bodies-share	0.367	21	-56
other-bodies-share	0.829	11	-42
telling-countries	0.019	-3	1
telling-countries	0.203	-18	10
telling-countries	0.302	-7	5
telling-countries	0.436	-13	9
telling-countries	0.763	-38	22
telling-countries	2.34	-4	7
telling-countries	2.439	-3	9
telling-countries	2.513	-14	25
telling-countries	2.966	-13	66
telling-countries-many	0.02	-3	1
telling-countries-many	6.75	-15	59
telling-sentences	1.326	-4	7
telling-sentences	1.681	-8	16
telling-sentences	1.86	-7	17
voting	0.5	-36	22
`;

export const RELEVANCE_STUMPS: readonly Stump[] = readStumps(TABLE);
