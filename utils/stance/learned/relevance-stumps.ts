import { readStumps, type Stump } from "./stumps.ts";

/** Written by `npm run train -- --write DIR…`: measure, where it parts, log-odds below and from there on, in hundredths. */
const TABLE = `
bias	0	160	160
claiming-countries	0.5	-22	8
claims-named	0.482	-62	55
claims-other	1.294	2	-6
council	0.75	32	-4
council-early	0.5	-51	21
council-share	0.076	-13	10
council-share	0.101	-48	52
council-share	0.127	-10	15
instruments	0.5	-28	19
other-bodies-share	0.31	29	-53
other-bodies-share	0.367	21	-56
other-bodies-share	0.829	10	-39
telling-countries	0.019	-3	1
telling-countries	0.136	-3	1
telling-countries	0.207	-16	8
telling-countries	0.307	-9	6
telling-countries	0.443	-13	9
telling-countries	0.774	-38	22
telling-countries	2.44	-2	6
telling-countries	2.505	-20	36
telling-countries	2.966	-13	66
telling-countries-many	0.02	-3	1
telling-countries-many	6.753	-15	59
telling-sentences	1.324	-4	7
telling-sentences	1.681	-9	19
telling-sentences	1.861	-6	14
voting	0.5	-36	21
`;

export const RELEVANCE_STUMPS: readonly Stump[] = readStumps(TABLE);
