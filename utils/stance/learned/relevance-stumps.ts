import { readStumps, type Stump } from "./stumps.ts";

/** Written by `npm run train -- --write DIR…`: measure, where it parts, log-odds below and from there on, in hundredths. */
const TABLE = `
bias	0	133	133
claiming-countries	0.5	-37	17
claims-named	0.482	-21	19
claims-named	0.498	-21	33
council	0.75	16	-1
council-early	0.5	-42	10
council-share	0.076	-33	14
council-share	0.108	-13	8
council-share	0.117	-32	25
council-share	0.127	-2	2
council-share	0.138	-7	8
instruments	0.5	-19	15
other-bodies	1.5	2	-9
other-bodies-share	0.15	10	-25
other-bodies-share	0.31	7	-21
other-bodies-share	0.367	8	-27
other-bodies-share	0.472	6	-23
other-bodies-share	0.775	3	-17
other-bodies-share	0.829	10	-64
telling-countries	0.01	-28	4
telling-countries	0.458	-32	24
telling-countries	0.531	-15	7
telling-countries	0.656	-35	14
telling-countries	2.465	-22	52
telling-countries	2.522	-18	44
telling-countries	2.923	-1	6
telling-countries-many	7.61	-6	47
telling-sentences	0.194	-3	1
telling-sentences	0.304	-14	6
telling-sentences	0.365	-7	3
telling-sentences	0.465	-14	8
telling-sentences	0.711	-11	6
telling-sentences	1.18	-6	7
telling-sentences	1.65	-12	36
telling-sentences	1.706	-2	7
voting	0.5	-44	35
`;

export const RELEVANCE_STUMPS: readonly Stump[] = readStumps(TABLE);
