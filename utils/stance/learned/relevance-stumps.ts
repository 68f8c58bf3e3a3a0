import { readStumps, type Stump } from "./stumps.ts";

/** Written by `npm run train -- --write DIR…`: measure, where it parts, log-odds below and from there on, in hundredths. */
const TABLE = `
bias	0	135	135
claiming-countries	0.5	-37	15
claims-council	0.498	-16	61
claims-named	0.248	-40	29
claims-named	0.498	-7	8
council	0.75	101	-6
council-early	0.5	-20	7
council-share	0.076	-39	22
council-share	0.116	-33	34
council-share	0.137	-7	9
instruments	0.5	-25	20
other-bodies	1.5	4	-15
other-bodies	2.5	2	-9
other-bodies-share	0.16	15	-29
other-bodies-share	0.31	2	-5
other-bodies-share	0.367	15	-43
other-bodies-share	0.472	7	-25
other-bodies-share	0.775	4	-19
other-bodies-share	0.929	5	-25
telling-countries	0.429	-15	11
telling-countries	0.446	-20	7
telling-countries	1.764	-10	9
telling-countries	2.14	-18	32
telling-countries	2.591	-7	16
telling-countries	2.625	-3	7
telling-countries	2.937	-3	15
telling-countries-many	0.374	-4	3
telling-countries-many	7.692	-10	85
telling-sentences	0.056	-21	6
telling-sentences	0.226	-16	7
telling-sentences	0.376	-15	8
telling-sentences	0.721	-8	6
telling-sentences	1.253	-16	16
telling-sentences	1.472	-4	7
telling-sentences	1.57	-1	3
telling-sentences	1.579	-3	6
telling-sentences	1.794	-1	4
telling-sentences	1.801	-7	19
telling-sentences	1.83	-2	9
voting	0.5	-32	25
`;

export const RELEVANCE_STUMPS: readonly Stump[] = readStumps(TABLE);
