import { readStumps, type Stump } from "./stumps.ts";

/** Written by `npm run train -- --write DIR…`: measure, where it parts, log-odds below and from there on, in hundredths. */
const TABLE = `
bias	0	136	136
claiming-countries	0.5	-39	16
claims-named	0.248	-41	37
claims-named	0.498	-3	6
council	0.75	65	-5
council-early	0.5	-32	9
council-share	0.076	-33	16
council-share	0.101	-2	2
council-share	0.108	-14	11
council-share	0.116	-27	26
council-share	0.137	-9	11
instruments	0.5	-17	14
other-bodies	1.5	6	-27
other-bodies-share	0.16	10	-21
other-bodies-share	0.31	8	-20
other-bodies-share	0.367	12	-37
other-bodies-share	0.472	9	-33
other-bodies-share	0.775	7	-45
telling-countries	0.009	-14	2
telling-countries	0.336	-14	10
telling-countries	0.35	-13	8
telling-countries	0.451	-6	4
telling-countries	0.465	-23	7
telling-countries	1.903	-11	16
telling-countries	1.94	-1	3
telling-countries	2.131	-5	8
telling-countries	2.326	-19	39
telling-countries	2.956	-11	63
telling-countries-many	7.646	-4	33
telling-sentences	0.111	-8	2
telling-sentences	0.169	-7	3
telling-sentences	0.456	-3	2
telling-sentences	0.525	-36	21
telling-sentences	1.297	-20	18
telling-sentences	1.574	-24	57
voting	0.5	-39	30
`;

export const RELEVANCE_STUMPS: readonly Stump[] = readStumps(TABLE);
