import { readStumps, type Stump } from "./stumps.ts";

/** Written by `npm run train -- --write DIR…`: measure, where it parts, log-odds below and from there on, in hundredths. */
const TABLE = `
bias	0	134	134
claiming-countries	0.5	-13	7
claims-named	0.482	-12	10
claims-named	0.498	-25	33
claims-named	0.71	-3	7
claims-named	0.83	-2	6
council	0.75	16	-1
council-early	0.5	-57	15
council-share	0.076	-16	7
council-share	0.101	-9	6
council-share	0.108	-17	12
council-share	0.117	-23	18
council-share	0.127	-10	10
instruments	0.5	-11	10
other-bodies-share	0.15	12	-27
other-bodies-share	0.31	9	-28
other-bodies-share	0.367	11	-41
other-bodies-share	0.472	3	-11
other-bodies-share	0.536	2	-10
other-bodies-share	0.775	1	-9
other-bodies-share	0.829	7	-46
telling-countries	0.011	-50	7
telling-countries	0.245	-21	11
telling-countries	0.487	-5	4
telling-countries	0.573	-45	20
telling-countries	0.717	-36	17
telling-countries	2.385	-31	67
telling-countries-many	0.497	-7	7
telling-countries-many	7.725	-10	71
telling-sentences	0.263	-14	6
telling-sentences	0.319	-6	2
telling-sentences	0.805	-17	12
telling-sentences	1.379	-3	5
telling-sentences	1.431	-4	10
telling-sentences	1.662	-5	14
telling-sentences	1.902	-3	10
telling-sentences-many	0.706	-11	8
voting	0.5	-37	30
`;

export const RELEVANCE_STUMPS: readonly Stump[] = readStumps(TABLE);
