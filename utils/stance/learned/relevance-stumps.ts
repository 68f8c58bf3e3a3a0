import { readStumps, type Stump } from "./stumps.ts";

/** Written by `npm run train -- --write DIR…`: measure, where it parts, log-odds below and from there on, in hundredths. */
const TABLE = `
bias	0	160	160
claiming-countries	0.5	-22	8
claims-named	0.482	-62	56
claims-other	1.294	1	-3
council	0.75	37	-4
council-early	0.5	-50	21
council-share	0.076	-13	10
council-share	0.101	-46	50
council-share	0.127	-11	18
instruments	0.5	-28	19
other-bodies-share	0.31	28	-51
other-bodies-share	0.367	21	-56
other-bodies-share	0.829	12	-47
telling-countries	0.211	-17	9
telling-countries	0.309	-6	5
telling-countries	0.35	-17	11
telling-countries	0.734	-36	21
telling-countries	2.45	-2	6
telling-countries	2.483	-22	38
telling-countries	2.966	-13	66
telling-countries-many	0.02	-7	2
telling-countries-many	6.81	-13	52
telling-sentences	1.341	-3	6
telling-sentences	1.672	-4	10
telling-sentences	1.765	-3	6
telling-sentences	1.834	-7	17
voting	0.5	-35	21
`;

export const RELEVANCE_STUMPS: readonly Stump[] = readStumps(TABLE);
