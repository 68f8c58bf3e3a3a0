import { readStumps, type Stump } from "./stumps.ts";

/** Written by `npm run train -- --write DIR…`: measure, where it parts, log-odds below and from there on, in hundredths. */
const TABLE = `
bias	0	136	136
claiming-countries	0.5	-26	9
claims-named	0.248	-43	37
claims-named	0.498	-4	7
council	0.75	64	-4
council-early	0.5	-32	9
council-share	0.076	-33	17
council-share	0.101	-3	2
council-share	0.108	-11	8
council-share	0.116	-27	26
council-share	0.127	-5	6
council-share	0.137	-4	4
instruments	0.5	-17	14
other-bodies	1.5	5	-24
other-bodies-share	0.16	13	-28
other-bodies-share	0.31	6	-17
other-bodies-share	0.367	14	-44
other-bodies-share	0.472	6	-25
other-bodies-share	0.775	8	-47
telling-countries	0.009	-14	2
telling-countries	0.349	-24	16
telling-countries	0.445	-21	10
telling-countries	0.617	-22	8
telling-countries	1.734	-1	3
telling-countries	1.904	-3	7
telling-countries	2.203	-25	42
telling-countries	2.26	-4	8
telling-countries	2.342	-3	7
telling-countries	2.957	-12	64
telling-countries	2.977	-1	5
telling-countries-many	0.451	-2	2
telling-countries-many	7.652	-3	28
telling-sentences	0.109	-7	2
telling-sentences	0.178	-8	3
telling-sentences	0.493	-21	13
telling-sentences	0.531	-8	5
telling-sentences	0.609	-9	5
telling-sentences	1.325	-19	18
telling-sentences	1.547	-9	22
telling-sentences	1.619	-11	25
telling-sentences	1.684	-2	7
voting	0.5	-39	30
`;

export const RELEVANCE_STUMPS: readonly Stump[] = readStumps(TABLE);
