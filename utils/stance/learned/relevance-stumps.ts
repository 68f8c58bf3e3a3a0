import { readStumps, type Stump } from "./stumps.ts";

/** Written by `npm run train -- --write DIR…`: measure, where it parts, log-odds below and from there on, in hundredths. */
const TABLE = `
bias	0	138	138
claiming-countries	0.5	-37	16
claims-named	0.248	-30	28
claims-named	0.498	-17	25
council	0.75	48	-4
council-early	0.5	-37	10
council-share	0.076	-41	19
council-share	0.108	-4	3
council-share	0.117	-38	32
council-share	0.138	-5	6
instruments	0.5	-20	17
other-bodies	0.5	13	-28
other-bodies	1.5	4	-20
other-bodies-share	0.31	10	-29
other-bodies-share	0.367	6	-19
other-bodies-share	0.472	9	-36
other-bodies-share	0.775	7	-41
telling-countries	0.01	-9	1
telling-countries	0.011	-5	1
telling-countries	0.227	-8	4
telling-countries	0.312	-5	3
telling-countries	0.449	-4	3
telling-countries	0.468	-29	23
telling-countries	0.645	-38	15
telling-countries	2.358	-35	72
telling-countries	2.953	-7	35
telling-countries-many	7.672	-6	45
telling-sentences	0.145	-15	5
telling-sentences	0.393	-4	2
telling-sentences	0.586	-19	13
telling-sentences	0.829	-9	6
telling-sentences	1.403	-5	9
telling-sentences	1.772	-10	31
telling-sentences	2.066	-2	8
voting	0.5	-39	31
`;

export const RELEVANCE_STUMPS: readonly Stump[] = readStumps(TABLE);
