import { readStumps, type Stump } from "./stumps.ts";

/** Written by `npm run train -- --write DIR…`: measure, where it parts, log-odds below and from there on, in hundredths. */
const TABLE = `
bias	0	160	160
claiming-countries	0.5	-38	15
claims-named	0.482	-54	48
claims-other	1.294	3	-9
council	0.75	33	-4
council-early	0.5	-49	20
council-share	0.076	-13	10
council-share	0.101	-45	49
council-share	0.127	-12	19
instruments	0.5	-28	19
other-bodies-share	0.31	29	-53
other-bodies-share	0.367	20	-55
other-bodies-share	0.829	10	-38
telling-countries	0.255	-18	11
telling-countries	0.294	-4	3
telling-countries	0.428	-4	3
telling-countries	0.767	-33	21
telling-countries	2.517	-20	40
telling-countries	2.966	-14	68
telling-countries-many	0.021	-15	4
telling-countries-many	0.429	-4	3
telling-countries-many	6.737	-16	62
telling-sentences	1.286	-4	5
telling-sentences	1.682	-17	36
voting	0.5	-35	21
`;

export const RELEVANCE_STUMPS: readonly Stump[] = readStumps(TABLE);
